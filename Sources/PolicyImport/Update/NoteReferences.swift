import ContentSource
import DataFiles
import Diagnostics

/// Progress notes that name measures by numbers which now mean others.
struct NoteReferences: Sendable {
    private(set) var files: [PlannedFile] = []
    private(set) var changes: [String] = []
    private(set) var doubts: [ImportDoubt] = []

    /// `renamed` are measures by their old numbers, as `StableAddresses` has them.
    init(_ policy: String, renamed: [String: String?], _ inventory: ContentInventory) throws(ImportError) {
        guard !renamed.isEmpty else { return }
        for note in inventory.updates where note.policy.value == policy {
            var edit = TextEdit()
            guard let bytes = try inventory.bytes(note.file) else { continue }
            let source = SourceText(file: note.file, bytes: bytes)
            for reference in note.measures {
                guard let now = renamed[reference.value] else { continue }
                guard let now else {
                    doubts.append(.noMeasure(reference))
                    continue
                }
                let start = source.offset(
                    line: reference.range.start.line - 1, column: reference.range.start.column - 1)
                edit.replace(start..<(start + reference.value.utf8.count), with: now)
                changes.append("\(note.file): measure \(reference.value) is now named \(now)")
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
                "\(reference.range): this note is on measure \(reference.value), which the new text does not have; "
                + "name another or take the note away")
    }
}
