import Diagnostics
import PolicyText

/// What was recognised in one file.
struct ReadPolicy: Sendable {
    let file: String
    /// The cleaned text; positions of `outline` count its lines.
    let lines: [ImportedLine]
    let head: DocumentHead
    let outline: PolicyOutline

    /// The title found, else the name of the file.
    var title: String { head.title.text ?? file.fileStem }

    /// The line of the original file for a place in the cleaned text.
    func line(of range: SourceRange) -> Int {
        lines.indices.contains(range.start.line - 1) ? lines[range.start.line - 1].number : range.start.line
    }
}

extension ReadPolicy {
    init(_ original: [ImportedLine], file: String) throws(ImportError) {
        self.init(file: file, original: original)
        guard !outline.measures.isEmpty || outline.parts.contains(where: { !$0.marker.isEmpty })
        else {
            throw .unusable(
                file: file,
                reason: "nothing in this text is numbered as measures are (一、 （一） 1. 第一章)")
        }
    }

    init(file: String, original: [ImportedLine]) {
        self.file = file
        lines = TextCleaning.clean(original)
        outline = PolicyTextReader().read(lines.map(\.text).joined(separator: "\n"), file: file)
        let first = outline.parts.first { !$0.marker.isEmpty }?.titleRange.start.line ?? lines.count + 1
        head = DocumentHead(lines, firstItem: first - 1)
    }
}

extension String {
    /// The last component of a path without its extension.
    var fileStem: String {
        let name = split(separator: "/").last ?? self[...]
        return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
    }
}
