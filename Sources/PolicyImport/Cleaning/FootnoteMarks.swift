/// Marks of footnotes within the text, where the notes themselves stand on lines of their own; the notes stay.
///
/// `达标率[1]提高` becomes `达标率提高` if a line `[1] 指……` is there; `[^1]`, as Markdown writes it, needs none.
enum FootnoteMarks {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let notes = Set(lines.compactMap { mark(opening: $0.trimmed) })
        guard !notes.isEmpty || lines.contains(where: { $0.text.utf8.contains(0x5E) }) else { return lines }
        return lines.map { line in
            guard line.text.utf8.contains(0x5B), mark(opening: line.trimmed) == nil else { return line }
            let text = without(notes, line.text)
            return text == line.text ? line : ImportedLine(text, number: line.number)
        }
    }
}

extension FootnoteMarks {
    /// `[1]` of `[1] 指……`, `[^1]` of `[^1]: 指……`.
    private static func mark(opening text: Substring) -> String? {
        guard text.first == "[", let close = text.firstIndex(of: "]"), text.index(after: close) < text.endIndex else {
            return nil
        }
        let mark = text[...close]
        return isMark(mark) ? String(mark) : nil
    }

    private static func isMark(_ text: Substring) -> Bool {
        let inner = text.dropFirst().dropLast()
        let digits = inner.first == "^" ? inner.dropFirst() : inner
        return (1...3).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func without(_ notes: Set<String>, _ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let mark = rest[open...close]
            let isNote = isMark(mark) && (notes.contains(String(mark)) || mark.dropFirst().first == "^")
            result += rest[..<open] + (isNote ? "" : mark)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
