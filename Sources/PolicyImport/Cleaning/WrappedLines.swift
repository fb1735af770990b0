import PolicyText

/// Lines broken at the edge of a page, as converted PDF files have them, put together again.
///
/// A text is wrapped if no line is wider than its edge and many lines end there within a sentence. Then a full line goes on in the
/// next one, unless that opens an item, a field, a table or, by indentation, a paragraph:
///
///     （一）健全健康优先发展机制，完善健康治理体系和治
///     理能力
enum WrappedLines {
    @Sendable static func join(_ lines: [ImportedLine]) -> [ImportedLine] {
        guard let edge = edge(of: lines) else { return lines }
        var result: [ImportedLine] = []
        result.reserveCapacity(lines.count)
        var goesOn = false
        var isIndented = false
        for line in lines {
            let width = width(line.text)
            let indent = indent(of: line.text)
            if goesOn, let last = result.last, continues(line, indent: indent, texts: isIndented) {
                result[result.count - 1].text = joined(last.text, line.text)
            } else {
                result.append(line)
            }
            goesOn =
                !isRow(line.text) && width >= edge - tolerance && width <= edge + tolerance && !endsSentence(line.text)
            isIndented = isIndented || indent >= 4
        }
        return result
    }
}

extension WrappedLines {
    /// Columns a line may fall short of the edge: two Chinese characters, or a mark that may not begin a line.
    private static let tolerance = 4

    /// The column at which the text is wrapped, nil where it is not.
    private static func edge(of lines: [ImportedLine]) -> Int? {
        let widths = lines.filter { !isRow($0.text) }.map { width($0.text) }
            .filter { $0 > 0 }.sorted()
        guard widths.count >= 8 else { return nil }
        let edge = widths[widths.count * 9 / 10]
        guard (40...130).contains(edge), let widest = widths.last, widest <= edge + 2 * tolerance else { return nil }
        let full = lines.count { abs(width($0.text) - edge) <= tolerance && !endsSentence($0.text) }
        return full * 4 >= widths.count ? edge : nil
    }

    /// A row of a table, or a cell of one.
    private static func isRow(_ text: String) -> Bool { text.utf8.first == 0x7C || text.utf8.contains(0x09) }

    private static func continues(_ line: ImportedLine, indent: Int, texts hasIndents: Bool) -> Bool {
        if hasIndents, indent >= 2 { return false }
        guard !isRow(line.text) else { return false }
        return switch LineShape(line.text) {
        case .text: true
        case .blank, .item, .annex, .field, .heading, .table, .other: false
        }
    }

    private static func joined(_ first: String, _ second: String) -> String {
        let left = first[...].trimmedEnd
        let right = second[...].trimmed
        let isLatin = (left.utf8.last ?? 0x80) < 0x80 && (right.utf8.first ?? 0x80) < 0x80
        return left + (isLatin && !left.hasSuffix("-") ? " " : "") + right
    }

    /// Columns up to the last character that shows.
    private static func width(_ text: String) -> Int {
        text[...].trimmedEnd.unicodeScalars.reduce(0) { $0 + $1.columns }
    }

    private static func indent(of text: String) -> Int {
        text.unicodeScalars.prefix(while: \.isBlank).reduce(0) { $0 + ($1.value == 0x2002 ? 1 : $1.columns) }
    }

    private static func endsSentence(_ text: String) -> Bool {
        guard let last = text[...].trimmedEnd.unicodeScalars.last else { return true }
        return "。！？；：".unicodeScalars.contains(last)
    }
}

extension Substring {
    /// Without white space behind.
    fileprivate var trimmedEnd: String {
        String(unicodeScalars.lastIndex { !$0.isBlank }.map { self[...$0] } ?? "")
    }
}
