import Diagnostics
import PolicyText

/// The line that opens an item: a heading where the title stands alone, else the paragraph as typed.
struct ItemLine {
    /// The text is Markdown already and keeps its marks.
    let isMarkdown: Bool

    struct Written {
        let text: String
        /// Behind the title, where `{#slug}` may stand.
        let slugPlace: String.Index?
        let isHeading: Bool
    }

    func item(_ line: String, _ part: OutlinePart) -> Written {
        let typed = isMarkdown ? line : String(line[...].trimmed)
        if part.title.isEmpty, !isMarkdown {
            let rest = typed.hasPrefix(part.marker) ? typed.dropFirst(part.marker.count) : ""
            let head = part.marker + Self.untitled
            let text = head + rest
            return Written(text: text, slugPlace: text.index(atByte: head.utf8.count), isHeading: false)
        }
        let end = titleEnd(typed, of: line, part)
        let isAlone = typed[end...].unicodeScalars.allSatisfy { $0.isBlank || Self.closers.contains($0) }
        let isAnnexList = part.marker.isEmpty && typed.utf8.contains(UInt8(ascii: "."))
        if isMarkdown || !isAlone || isAnnexList {
            let head = typed[..<end]
            let tail = isMarkdown ? String(typed[end...]) : MarkdownEscapes.line(typed[end...], isLineStart: false)
            let text = String(head) + tail
            return Written(text: text, slugPlace: text.index(atByte: head.utf8.count), isHeading: false)
        }
        let marks =
            typed.hasPrefix("#")
            ? "" : String(repeating: "#", count: min(6, part.path.count + 1 + (part.path.isEmpty ? 1 : 0))) + " "
        return Written(
            text: marks + typed, slugPlace: (marks + typed).index(atByte: marks.utf8.count + typed[..<end].utf8.count),
            isHeading: true)
    }

    private func titleEnd(_ typed: String, of line: String, _ part: OutlinePart) -> String.Index {
        let scalars = typed.unicodeScalars
        let dropped = isMarkdown ? 0 : line.unicodeScalars.prefix(while: \.isBlank).count
        let column = max(0, part.titleRange.end.column - 1 - dropped)
        let isHere = part.titleRange.start.line == part.titleRange.end.line
        return isHere
            ? scalars.index(scalars.startIndex, offsetBy: column, limitedBy: scalars.endIndex) ?? typed.endIndex
            : typed.endIndex
    }

    /// A number needs words behind it.
    private static let untitled = "（原文无标题）"
    private static let closers = Set("。：；:;.".unicodeScalars)
}

extension String {
    fileprivate func index(atByte offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
}
