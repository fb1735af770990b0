import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
import Linking
import PolicyModel
import Romanization

/// The bodies a text names that the register of its place does not have yet.
struct AgencyRegisterAddition: Sendable {
    struct Entry: Hashable, Sendable {
        let id: String
        let name: String
        /// As written.
        let short: String
        /// The line of the source that names it first.
        let line: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var doubts: [ImportDoubt] = []

    /// `names` in the order of the text. Names that resolve, also in the places above, are left out.
    init(_ names: [(name: String, line: Int)], in place: Place, _ inventory: ContentInventory) {
        let places = LinkedJurisdictions(inventory.jurisdictions)
        let directory = AgencyDirectory(inventory.agencies, in: places)
        guard let handle = places.entities.firstIndex(where: { $0.id == place.id }).map({ Handle<Jurisdiction>($0) })
        else { return }
        let above = places.ancestors(of: handle).map { places.entities[$0.index].name }
        var ids = Set(inventory.agencies.map(\.id.value))
        var taken: Set<String> = []
        for (name, line) in names where directory.find(name, in: handle) == nil && !taken.contains(name) {
            let full = FullAgencyName.full(name, in: place.name) ?? Self.fullAbove(name, above) ?? name
            let isOther = full != name && (taken.contains(full) || directory.find(full, in: handle) != nil)
            if isOther { doubts.append(.isFullName(full, of: name, line: line)) }
            let entry = Entry(
                id: FreeName.free("\(place.id)-\(Self.initials(name))", among: ids), name: isOther ? name : full,
                short: name, line: line)
            ids.insert(entry.id)
            taken.formUnion([entry.name, entry.short])
            entries.append(entry)
        }
        let owners = directory.entries.filter { $0.jurisdiction == handle && $0.isRegistered }
        doubts += Self.variants(entries, known: owners.map { ($0.id, $0.name, $0.short) }, place)
        doubts += entries.filter { Self.isOdd($0.short) }.map { .oddName($0.short, line: $0.line) }
    }

    /// The entries as JSON.
    var json: [JSONText] {
        entries.map { .fields([("id", .text($0.id)), ("name", .text($0.name)), ("short", .text($0.short))]) }
    }

    /// The entries as the drafts the next policy of the same run finds.
    func drafts(in place: Place) -> [AgencyDraft] {
        let file = SourceRange.beginning(of: "agencies/\(place.id).json")
        return entries.map {
            AgencyDraft(
                id: Located($0.id, at: file), jurisdiction: Located(place.id, at: file),
                name: Located($0.name, at: file),
                short: Located($0.short, at: file))
        }
    }
}

extension AgencyRegisterAddition {
    private static func initials(_ name: String) -> String {
        let initials = Pinyin.initials(name)
        return initials.isEmpty ? "agency" : initials
    }

    /// 省卫生健康厅 in the plan of a county is the body of its province.
    private static func fullAbove(_ name: String, _ places: [String]) -> String? {
        places.lazy.compactMap { FullAgencyName.full(name, in: $0) }.first
    }

    private static func variants(
        _ entries: [Entry], known: [(id: String, name: String, short: String)], _ place: Place
    ) -> [ImportDoubt] {
        let variants = NameVariants(place: place.name)
        var doubts: [ImportDoubt] = []
        for (index, entry) in entries.enumerated() {
            let earlier = entries[..<index].map { (id: $0.id, name: $0.name, short: $0.short) }
            for other in earlier + known where variants.mayBeOne(entry.name, other.name) {
                doubts.append(.mayBeOne(entry.short, other: other.short, id: other.id, line: entry.line))
            }
        }
        return doubts
    }

    /// No body a citizen could write to: 卫生健康部门, a name of twenty characters, a broken bracket.
    private static func isOdd(_ name: String) -> Bool {
        let count = name.count
        let brackets = name.reduce(0) { $0 + ("（(".contains($1) ? 1 : "）)".contains($1) ? -1 : 0) }
        return count < 2 || count > 20 || brackets != 0 || name.hasSuffix("部门") || name.hasSuffix("单位")
            || !endings.contains { name.hasSuffix($0) }
    }

    private static let endings = [
        "委", "会", "局", "办", "厅", "部", "署", "院", "处", "台", "社", "中心", "政府", "机关", "银行", "公司", "集团", "校", "联", "协", "央",
        "关",
        "队", "学", "室", "组", "班", "街道", "镇", "乡", "所", "站", "支行", "分行", "团", "馆", "）", ")",
    ]
}
