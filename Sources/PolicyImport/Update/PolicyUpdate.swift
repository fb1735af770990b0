import ContentEditing
import ContentSource
import DataFiles
import Diagnostics
import PolicyText

/// A policy of the content and a new version of its text, put together.
struct PolicyUpdate: Sendable {
    /// The new text with the slugs and field lines of the old one.
    let text: AddressedText
    /// Nil where the file stays as it is.
    let policyFile: PlannedFile?
    let notes: NoteReferences
    let changes: [Message]
    let doubts: [ImportDoubt]

    private let existing: ExistingPolicy
    private let renamed: [String: String?]

    init(
        _ policy: ReadPolicy, of existing: ExistingPolicy, place: Place, _ inventory: ContentInventory
    ) throws(ImportError) {
        self.existing = existing
        let id = existing.draft.id.value
        let unknown = UnknownIndicators(policy, id: id, inventory)
        let plain = AddressedText(policy, PolicyMarkdown.Additions(), textLines: unknown.lines)
        let matching = MeasureMatching(existing.outline, plain.outline)
        let newFields = TypedLines.fields(of: plain.outline, in: plain.markdown)
        if Self.isSame(existing, plain, newFields, matching) {
            text = AddressedText(policy, Self.slugs(existing, matching), textLines: unknown.lines)
            (policyFile, changes, doubts, renamed) = (nil, [], unknown.doubts, [:])
            notes = try NoteReferences(id, renamed: [:], numbers: [], inventory)
            return
        }
        let addresses = StableAddresses(existing.outline, policy.outline, matching)
        let carried = CarriedFields(existing, plain.outline, matching, newFields: newFields)
        let additions = PolicyMarkdown.Additions(slugs: addresses.slugs, fields: carried.lines)
        text = AddressedText(policy, additions, textLines: unknown.lines)
        notes = try NoteReferences(
            id, renamed: addresses.renamed, numbers: Set(text.outline.measures.map(StableAddresses.number)), inventory)
        let merge = FrontMatterMerge(
            existing.head, old: Self.facts(existing.source, existing, place, nil),
            new: Self.facts(policy, existing, place, policy.file.fileName))
        let bytes = Array((merge.text + "\n" + text.markdown).utf8)
        policyFile = PlannedFile("policies/\(id).md", bytes: bytes, former: existing.bytes)
        let told = PolicyChanges(existing.outline, text.outline, matching, addresses).lines
        changes =
            merge.changes + (told.isEmpty ? [Message("text outside the items", zh: "条目以外的文字")] : told) + notes.changes
        doubts = unknown.doubts + carried.notes.map { ImportDoubt(line: nil, message: $0) } + notes.doubts
        renamed = addresses.renamed
    }

    /// The indicator file, nil where it stays as it is.
    func indicatorFile(
        _ new: IndicatorFile, _ inventory: ContentInventory
    ) throws(ImportError) -> (file: PlannedFile?, changes: [Message], doubts: [ImportDoubt]) {
        let path = "indicators/\(existing.draft.id.value).json"
        guard let former = try inventory.bytes(path) else {
            guard !new.items.isEmpty else { return (nil, [], []) }
            return (
                PlannedFile(path, text: new.text),
                [Message("indicators added: \(new.items.count)", zh: "新增 \(new.items.count) 个指标")], []
            )
        }
        guard let list = JSONListFile(former, file: path) else {
            throw .brokenContent(
                file: inventory.root + "/" + path,
                reason: Message("this file must be a list [ … ]", zh: "这个文件应为列表 [ … ]"))
        }
        let links = IndicatorLinks([], names: [])
        let base = IndicatorFile(existing.source, id: existing.draft.id.value, links: links, taken: [])
        let taken = new.renamed(apartFrom: inventory.indicators.map(\.id.value))
        let merge = IndicatorMerge(list, base: base, new: taken, renamed: renamed)
        let file = merge.changes.isEmpty ? nil : PlannedFile(path, bytes: merge.bytes, former: former)
        return (file, merge.changes, merge.doubts)
    }
}

extension PolicyUpdate {
    private static func isSame(
        _ existing: ExistingPolicy, _ new: AddressedText, _ newFields: [[String]], _ matching: MeasureMatching
    ) -> Bool {
        guard TypedLines.compared(existing.body) == TypedLines.compared(new.markdown) else { return false }
        let fields = existing.fieldLines
        return newFields.enumerated().allSatisfy { index, lines in
            lines.isEmpty || matching.old[index].map { Set(lines).isSubset(of: fields[$0]) } ?? false
        }
    }

    private static func slugs(_ existing: ExistingPolicy, _ matching: MeasureMatching) -> PolicyMarkdown.Additions {
        let slugs = matching.old.compactMapValues { existing.outline.parts[$0].slug?.value }
        return PolicyMarkdown.Additions(slugs: slugs)
    }

    /// What a text says of itself. The name of its file counts only where the front matter still has one we wrote.
    private static func facts(
        _ policy: ReadPolicy, _ existing: ExistingPolicy, _ place: Place, _ file: String?
    ) -> PolicyFacts {
        let stated = existing.draft.source?.value ?? ""
        let isFile =
            !stated.contains("/")
            && stated.split(separator: ".").last.map { (2...8).contains($0.count) && $0.allSatisfy(\.isASCII) } ?? false
        return PolicyFacts(
            policy.head, title: policy.title, place: place.id, source: isFile ? file ?? stated : stated)
    }
}

extension IndicatorFile {
    /// The same indicators with ids no other indicator has, for those that turn out to be new.
    func renamed(apartFrom taken: [String]) -> IndicatorFile {
        var ids = Set(taken)
        var result = self
        result.items = items.map { item in
            let id = FreeName.free(item.id, among: ids)
            ids.insert(id)
            return Item(id: id, entry: item.entry, links: item.links)
        }
        return result
    }
}
