import ContentEditing
import ContentSource
import DataFiles
import Diagnostics

/// Progress notes that name measures by numbers which now mean others.
struct NoteReferences: Sendable {
    private(set) var files: [PlannedFile] = []
    private(set) var changes: [Message] = []
    private(set) var doubts: [ImportDoubt] = []

    /// Notes on measures that are gone.
    private(set) var dangling: [String] = []

    /// `renamed` are measures by their old numbers, as `StableAddresses` has them; `numbers` are those measures have now.
    ///
    /// A number that names nothing any more is left for `check` to report; one that would name another measure now is written with
    /// hyphens, which no measure answers to.
    init(
        _ policy: String, renamed: [String: String?], numbers: Set<String>, _ inventory: ContentInventory
    ) throws(ImportError) {
        guard !renamed.isEmpty else { return }
        for note in inventory.updates where note.policy.value == policy {
            var edit = TextEdit()
            guard let bytes = try inventory.bytes(note.file) else { continue }
            let source = SourceText(file: note.file, bytes: bytes)
            for reference in note.measures {
                guard let now = renamed[reference.value] else { continue }
                if now == nil {
                    doubts.append(.noMeasure(reference))
                    if dangling.last != note.file { dangling.append(note.file) }
                }
                let former = String(reference.value.map { $0 == "." ? "-" : $0 })
                guard let now = now ?? (numbers.contains(reference.value) ? former : nil) else { continue }
                let start = source.offset(
                    line: reference.range.start.line - 1, column: reference.range.start.column - 1)
                edit.replace(start..<(start + reference.value.utf8.count), with: now)
                changes.append(
                    Message(
                        "\(note.file): measure \(reference.value) is now named \(now)",
                        zh: "\(note.file)：措施 \(reference.value) 改写为 \(now)"))
            }
            guard !edit.isEmpty else { continue }
            files.append(PlannedFile(note.file, bytes: edit.applied(to: bytes), former: bytes))
        }
    }
}

extension ImportDoubt {
    fileprivate static func noMeasure(_ reference: Located<String>) -> ImportDoubt {
        ImportDoubt(
            line: nil,
            message:
                Message(
                    "\(reference.range): this note is on measure \(reference.value), which the new text does not have; "
                        + "name another or take the note away",
                    zh: "\(reference.range)：这条进展记录写的是措施 \(reference.value)，新文本里没有；请改写成别的措施，或删去这条记录"))
    }
}
