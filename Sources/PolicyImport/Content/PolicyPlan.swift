import ContentEditing
import ContentSource
import Diagnostics
import PolicyModel
import PolicyText

/// What importing one text does to the content, before anything is written.
struct PolicyPlan: Sendable {
    enum Outcome: String, Sendable {
        case new, updated, unchanged
        /// The policy exists, and nobody asked for an update.
        case refused
    }

    let id: String
    let policy: ReadPolicy
    let place: Place
    let indicators: IndicatorFile
    let register: AgencyRegisterAddition
    private(set) var outcome: Outcome
    private(set) var files: [PlannedFile] = []
    private(set) var changes: [Message] = []
    private(set) var doubts: [ImportDoubt]
    /// Notes on measures the new text does not have.
    private(set) var danglingNotes: [String] = []

    var path: String { "policies/\(id).md" }

    /// Plans a policy the content does not have yet.
    init(_ policy: ReadPolicy, id: String, place: Place, _ inventory: ContentInventory) throws(ImportError) {
        let unknown = UnknownIndicators(policy, id: id, inventory)
        let text = AddressedText(policy, PolicyMarkdown.Additions(), textLines: unknown.lines)
        try self.init(policy, id: id, place: place, text, inventory, outcome: .new)
        doubts += unknown.doubts
        let facts = PolicyFacts(policy.head, title: policy.title, place: place.id, source: policy.file.fileName)
        files.append(PlannedFile(path, text: facts.text + text.markdown))
        if !indicators.items.isEmpty {
            let former = try inventory.bytes("indicators/\(id).json")
            files.append(PlannedFile("indicators/\(id).json", text: indicators.text, former: former))
        }
    }

    /// Plans the update of a policy in place.
    init(
        _ policy: ReadPolicy, updating existing: ExistingPolicy, place: Place, _ inventory: ContentInventory,
        isForced: Bool
    ) throws(ImportError) {
        let id = existing.draft.id.value
        let update = try PolicyUpdate(policy, of: existing, place: place, inventory)
        try self.init(policy, id: id, place: place, update.text, inventory, outcome: .updated)
        let merged = try update.indicatorFile(indicators, inventory)
        changes =
            update.changes + merged.changes
            + register.entries.map {
                Message("agency added: \($0.short) (\($0.id))", zh: "新增责任单位：\($0.short)（\($0.id)）")
            }
        doubts += update.doubts + merged.doubts
        danglingNotes = update.notes.dangling
        files = [update.policyFile, merged.file].compactMap(\.self) + update.notes.files
        if files.isEmpty, register.entries.isEmpty { outcome = .unchanged } else if !isForced { outcome = .refused }
    }

    private init(
        _ policy: ReadPolicy, id: String, place: Place, _ text: AddressedText, _ inventory: ContentInventory,
        outcome: Outcome
    ) throws(ImportError) {
        self.id = id
        self.policy = policy
        self.place = place
        self.outcome = outcome
        let links = IndicatorLinks(policy.outline.measures, names: text.measureNames)
        let taken = Set(inventory.indicators.filter { $0.policy.value != id }.map(\.id.value))
        indicators = IndicatorFile(policy, id: id, links: links, taken: taken)
        register = AgencyRegisterAddition(policy.bodies + indicators.agencies, in: place, inventory)
        doubts = TextDoubts(policy: policy, written: text.outline).doubts() + indicators.doubts + register.doubts
    }
}

extension ReadPolicy {
    /// The single bodies that clauses and fields name, then those that issued the text, each with its line.
    var bodies: [(name: String, line: Int)] {
        let named = outline.measures.flatMap(\.mentions).filter { $0.evidence == .clause }
        let issuers = head.issuers.map { name in
            (name, lines.first { $0.text.range(ofWord: name) != nil }?.number ?? 1)
        }
        return named.map { ($0.name.value, line(of: $0.name.range)) } + issuers
    }
}

extension String {
    /// The last component of a path.
    var fileName: String { split(separator: "/").last.map(String.init) ?? self }
}
