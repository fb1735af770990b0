/// Indentation and white space at line ends; tabs that divide cells stay, those of empty cells included.
///
/// `　　一、总体要求` becomes `一、总体要求`; `\t甲\t\t3\t` stays as it is, and so does a tab alone, an empty cell.
enum LeadingSpaces {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        let rows = lines.map { isRow($0.text) }
        return lines.enumerated().map { index, line in
            guard let first = line.text.unicodeScalars.first, let last = line.text.unicodeScalars.last,
                first.isBlank || last.isBlank
            else { return line }
            let isNearRow = (index > 0 && rows[index - 1]) || (index + 1 < rows.count && rows[index + 1])
            let text = rows[index] || isNearRow ? trimmedAroundTabs(line.text) : trimmedBehindTab(line)
            return ImportedLine(text, number: line.number)
        }
    }
}

extension LeadingSpaces {
    /// A tab between two cells: one that neither begins nor ends the line.
    private static func isRow(_ text: String) -> Bool { text[...].trimmed.utf8.contains(0x09) }

    private static func trimmedAroundTabs(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank || $0 == "\t" }),
            let last = scalars.lastIndex(where: { !$0.isBlank || $0 == "\t" })
        else { return "" }
        return String(scalars[first...last])
    }

    /// One tab in front marks a cell on a line of its own.
    private static func trimmedBehindTab(_ line: ImportedLine) -> String {
        let isCell = line.text.unicodeScalars.first == "\t"
        return (isCell ? "\t" : "") + line.trimmed
    }
}
