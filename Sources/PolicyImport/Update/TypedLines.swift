import Diagnostics
import PolicyText

/// The lines of a policy's Markdown as the office typed them: without marks, escapes, slugs and what editors put below measures.
enum TypedLines {
    /// One for each line of the Markdown; fields and slugs are gone, tables stay as they are.
    static func of(_ markdown: String) -> [String] {
        lines(markdown).map { line in
            if line.utf8.first == UInt8(ascii: "|") { return String(withoutSlug(line)) }
            if LineShape(String(line)) == .field { return "" }
            let marks = line.prefix { $0 == "#" }.count
            let isHeading = (1...6).contains(marks) && line.dropFirst(marks).first == " "
            return MarkdownEscapes.typed(withoutSlug((isHeading ? line.dropFirst(marks) : line).trimmed))
        }
    }

    /// What two versions of a text are compared by: no blank lines, no white space at ends.
    static func compared(_ markdown: String) -> [String] {
        of(markdown).map { String($0[...].trimmed) }.filter { !$0.isEmpty }
    }

    /// The field lines below each part of an outline, as written.
    static func fields(of outline: PolicyOutline, in markdown: String) -> [[String]] {
        let lines = lines(markdown)
        let starts = outline.parts.map { $0.kind == .preamble ? 0 : $0.titleRange.start.line - 1 }
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : lines.count
            guard starts[index] < end, end <= lines.count else { return [] }
            return lines[starts[index]..<end].map { String($0.trimmed) }.filter { LineShape($0) == .field }
        }
    }

    private static func lines(_ markdown: String) -> [Substring] {
        markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func withoutSlug(_ line: Substring) -> Substring {
        let text = String(line)
        guard let open = text.range(ofWord: "{#")?.lowerBound, let close = text[open...].firstIndex(of: "}") else {
            return line
        }
        return Substring(text[..<open].trimmed + text[text.index(after: close)...])
    }
}
