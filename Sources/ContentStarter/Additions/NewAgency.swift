import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
import Linking
import PolicyModel
import Romanization

/// An agency for the register of a place.
package struct NewAgency: Sendable {
    private let jurisdiction: String
    private let name: String
    private let id: String?
    private let short: String?
    private let aliases: [String]

    /// `jurisdiction` is the id or the name of a place; without `short` and `id` they are made from the name.
    package init(jurisdiction: String, name: String, id: String?, short: String?, aliases: [String]) {
        self.jurisdiction = jurisdiction
        self.name = name
        self.id = id
        self.short = short
        self.aliases = aliases
    }

    /// The register with the entry.
    package func addition(to existing: ExistingContent) throws(AdditionRefusal) -> Addition {
        guard name.contains(where: { !$0.isWhitespace }) else { throw .empty("--name") }
        let place = try existing.place(jurisdiction)
        let short = short ?? Self.short(name, in: place.name)
        guard short.contains(where: { !$0.isWhitespace }) else { throw .empty("--short") }
        let aliases = self.aliases.filter { $0 != name && $0 != short }
        try checkNames([name, short] + aliases, in: place.id, existing)
        let id = try freeID(in: place, existing)
        var fields: [(key: String, value: JSONText)] = [
            ("id", .text(id)), ("name", .text(name)), ("short", .text(short)),
        ]
        if !aliases.isEmpty { fields.append(("aliases", .list(aliases.map { .text($0) }))) }
        return try ListAddition(path: "agencies/\(place.id).json", entry: .fields(fields)).addition(to: existing)
    }
}

extension NewAgency {
    /// 水利局 for 示例县水利局 of 示例县; nil where the name does not begin with that of the place.
    private static func bareName(_ name: String, in place: String) -> String? {
        guard name.hasPrefix(place) else { return nil }
        let rest = name.dropFirst(place.count).drop(while: \.isWhitespace)
        return rest.isEmpty ? nil : String(rest)
    }

    /// 县水利局 for 示例县水利局 of 示例县.
    private static func short(_ name: String, in place: String) -> String {
        guard let bare = bareName(name, in: place) else { return name }
        let levels = ["自治区", "自治州", "自治县", "省", "市", "县", "区", "州", "旗"]
        return (levels.first { place.hasSuffix($0) } ?? "") + bare
    }

    private func freeID(
        in place: (id: String, name: String), _ existing: ExistingContent
    ) throws(AdditionRefusal) -> String {
        let known = existing.drafts.agencies
        guard let id else {
            let initials = Pinyin.initials(Self.bareName(name, in: place.name) ?? short ?? name)
            let proposal = "\(place.id)-\(initials.isEmpty ? "agency" : initials)"
            return FreeName.free(proposal, among: Set(known.map(\.id.value)))
        }
        guard Identifier.isWellFormed(id) else { throw .badID(id) }
        if let owner = known.first(where: { $0.id.value == id }) {
            throw .taken(id, at: existing.shown(owner.id.range))
        }
        return id
    }

    private func checkNames(_ names: [String], in place: String, _ existing: ExistingContent) throws(AdditionRefusal) {
        let places = LinkedJurisdictions(existing.drafts.jurisdictions)
        let directory = AgencyDirectory(existing.drafts.agencies, in: places)
        guard let index = places.entities.firstIndex(where: { $0.id == place }) else { return }
        let handle = Handle<Jurisdiction>(index)
        for name in names {
            guard name.contains(where: { !$0.isWhitespace }) else { throw .empty("--alias") }
            guard let owner = directory.find(name, in: handle).map({ directory.entries[$0.index] }),
                owner.jurisdiction == handle,
                let draft = existing.drafts.agencies.first(where: { $0.id.value == owner.id })
            else { continue }
            throw .nameTaken(name, owner: draft, at: existing.shown(draft.id.range))
        }
    }
}

extension AdditionRefusal {
    fileprivate static func nameTaken(_ name: String, owner: AgencyDraft, at place: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "“\(name)” is a name of \(owner.name.value) (\(owner.id.value)) already: \(place)",
                zh: "“\(name)”已经是\(owner.name.value)（\(owner.id.value)）的名称：\(place)"))
    }
}
