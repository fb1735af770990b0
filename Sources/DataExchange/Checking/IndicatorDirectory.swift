import Diagnostics
import Linking
import PolicyModel

/// Finds the indicator a row means.
struct IndicatorDirectory {
    private let catalog: Catalog
    /// Only this policy's indicators are expected, where one is set.
    private let policy: Policy?
    private let ids: [String: Indicator]
    private let names: [NameKey: [Indicator]]
    /// Nearest names already looked for; there may be thousands of wrong rows.
    private var nearest: [String: [String]] = [:]
    private static let searches = 50

    init(_ catalog: Catalog, policy: Policy?) {
        self.catalog = catalog
        self.policy = policy
        ids = Dictionary(catalog.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let expected = policy.map { $0.indicators.map { catalog[$0] } } ?? catalog.indicators
        let named = expected.flatMap { indicator in
            Set(([indicator.name] + indicator.aliases).map(NameKey.init)).map { ($0, [indicator]) }
        }
        names = Dictionary(named, uniquingKeysWith: +)
    }

    /// The indicator, or what is wrong and with which column.
    mutating func find(id: String?, name: String?) -> Result<Indicator, Problem> {
        guard let id else {
            return name.map { find(name: $0) } ?? .failure(Problem(.id, .noIndicator))
        }
        guard let indicator = ids[id.lowercased()] ?? ids[id] else {
            return .failure(Problem(.id, .unknownID(id).suggesting(near(id, among: expectedIDs))))
        }
        if let policy, catalog[indicator.policy].id != policy.id {
            return .failure(
                Problem(.id, .otherPolicy(id, of: catalog[indicator.policy].id, expected: policy.id)))
        }
        if let name, !([indicator.name] + indicator.aliases).contains(where: { NameKey($0) == NameKey(name) }) {
            return .failure(Problem(.name, .namesDiffer(id: id, name: indicator.name, found: name)))
        }
        return .success(indicator)
    }

    /// What is wrong, and the column that shows it.
    struct Problem: Error {
        let column: Column
        let message: Message

        init(_ column: Column, _ message: Message) {
            self.column = column
            self.message = message
        }
    }
}

extension IndicatorDirectory {
    private var expectedIDs: [String] { policy.map { $0.indicators.map { catalog[$0].id } } ?? Array(ids.keys) }

    private mutating func find(name: String) -> Result<Indicator, Problem> {
        let found = names[NameKey(name)] ?? []
        guard let first = found.first else {
            let known = names.values.flatMap { $0.map(\.name) }
            return .failure(Problem(.name, .unknownName(name).suggesting(near(name, among: known))))
        }
        guard found.count == 1 else {
            return .failure(Problem(.name, .ambiguousName(name, ids: found.map(\.id).sorted())))
        }
        return .success(first)
    }

    private mutating func near(_ name: String, among known: [String]) -> [String] {
        if let names = nearest[name] { return names }
        guard nearest.count < Self.searches else { return [] }
        let names = nearestNames(to: name, in: known)
        nearest[name] = names
        return names
    }
}

extension Message {
    fileprivate static var noIndicator: Message {
        Message("the row has a value but names no indicator", zh: "这一行有数值，却没有写是哪个指标")
    }

    fileprivate static func unknownID(_ id: String) -> Message {
        Message("there is no indicator with the id “\(id)”", zh: "没有代码为“\(id)”的指标")
    }

    fileprivate static func unknownName(_ name: String) -> Message {
        Message("there is no indicator called “\(name)”", zh: "没有名称为“\(name)”的指标")
    }

    fileprivate static func ambiguousName(_ name: String, ids: [String]) -> Message {
        Message(
            "several indicators are called “\(name)”; write the id of the one you mean: \(ids.joined(separator: ", "))",
            zh: "有几个指标都叫“\(name)”；请填写指标代码：\(ids.joined(separator: "、"))")
    }

    fileprivate static func namesDiffer(id: String, name: String, found: String) -> Message {
        Message(
            "“\(id)” is the indicator “\(name)”, but the row is called “\(found)”",
            zh: "“\(id)”是指标“\(name)”，这一行却写着“\(found)”")
    }

    fileprivate static func otherPolicy(_ id: String, of policy: String, expected: String) -> Message {
        Message(
            "“\(id)” is an indicator of the policy “\(policy)”; this sheet is for “\(expected)”",
            zh: "“\(id)”是政策文件“\(policy)”的指标，而这张表是“\(expected)”的")
    }
}
