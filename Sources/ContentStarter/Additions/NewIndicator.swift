import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
import PolicyModel

/// An indicator for a policy.
package struct NewIndicator: Sendable {
    /// A value as written with its year.
    package struct DatedText: Hashable, Sendable {
        package let year: Int
        package let text: String

        /// Reads `2030=≥90`; nil for another form.
        package init?(_ argument: String) {
            let parts = argument.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let year = Int(parts[0]), (1900...2200).contains(year) else { return nil }
            self.year = year
            text = String(parts[1])
        }
    }

    private let policy: String
    private let id: String?
    private let name: String
    private let unit: String
    private let baseline: DatedText?
    private let targets: [DatedText]
    private let measures: [String]

    /// Without an `id` one is made from that of the policy and a number.
    package init(
        policy: String, id: String?, name: String, unit: String, baseline: DatedText?, targets: [DatedText],
        measures: [String]
    ) {
        self.policy = policy
        self.id = id
        self.name = name
        self.unit = unit
        self.baseline = baseline
        self.targets = targets
        self.measures = measures
    }

    /// The file with the entry.
    package func addition(to existing: ExistingContent) throws(AdditionRefusal) -> Addition {
        guard name.contains(where: { !$0.isWhitespace }) else { throw .empty("--name") }
        let policy = try existing.policy(policy)
        for measure in measures { try existing.checkMeasure(measure, of: policy) }
        let own = existing.drafts.indicators.filter { $0.policy.value == policy.id }
        if let twin = own.first(where: { ([$0.name] + $0.aliases).contains { $0.value == name } }) {
            throw .nameTaken(name, at: existing.shown(twin.id.range))
        }
        var fields: [(key: String, value: JSONText)] = [
            ("id", .text(try freeID(policy, count: own.count, existing))), ("name", .text(name)), ("unit", .text(unit)),
        ]
        if let baseline { fields.append(("baseline", Self.json(baseline))) }
        if !targets.isEmpty { fields.append(("targets", .list(targets.map(Self.json)))) }
        if !measures.isEmpty { fields.append(("measures", .list(measures.map { .text($0) }))) }
        return try ListAddition(path: "indicators/\(policy.id).json", entry: .fields(fields)).addition(to: existing)
    }
}

extension NewIndicator {
    private func freeID(
        _ policy: Policy, count: Int, _ existing: ExistingContent
    ) throws(AdditionRefusal) -> String {
        let known = existing.drafts.indicators
        guard let id else {
            let number = count + 1
            return FreeName.free("\(policy.id)-\(number < 10 ? "0" : "")\(number)", among: Set(known.map(\.id.value)))
        }
        guard Identifier.isWellFormed(id) else { throw .badID(id) }
        if let owner = known.first(where: { $0.id.value == id }) {
            throw .taken(id, at: existing.shown(owner.id.range))
        }
        return id
    }

    /// A plain number stays a number.
    private static func json(_ value: DatedText) -> JSONText {
        let isNumber = Double(value.text) != nil && value.text.utf8.allSatisfy { "0123456789.-".utf8.contains($0) }
        return .fields([("year", .whole(value.year)), ("value", isNumber ? .verbatim(value.text) : .text(value.text))])
    }
}

extension AdditionRefusal {
    fileprivate static func nameTaken(_ name: String, at place: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "this policy has an indicator “\(name)” already: \(place)", zh: "这份文件已经有指标“\(name)”：\(place)"))
    }
}
