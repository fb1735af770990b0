/// Indentation and white space at line ends; a tab at the beginning stays, because it marks the cell of a table.
///
/// `　　一、总体要求` becomes `一、总体要求`.
enum LeadingSpaces {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.map { line in
            guard let first = line.text.unicodeScalars.first, let last = line.text.unicodeScalars.last,
                first.isBlank || last.isBlank
            else { return line }
            let trimmed = line.trimmed
            let isCell = first == "\t" && !trimmed.isEmpty
            return ImportedLine((isCell ? "\t" : "") + trimmed, number: line.number)
        }
    }
}
