/// The columns of an indicator table, and where its rows begin.
struct TableColumns {
    enum Column: Hashable {
        case number, domain, name, unit, nature, agencies, definition, formula, other
        case baseline(Int?)
        case target(Int?)
        case benchmark(level: String, year: Int?)

        var isValue: Bool {
            switch self {
            case .baseline, .target, .benchmark: true
            case .number, .domain, .name, .unit, .nature, .agencies, .definition, .formula, .other: false
            }
        }
    }

    let columns: [Column]
    /// Headings, broken lines and rows put together.
    let headings: [String]
    /// The index of the first row that is no heading.
    let firstRow: Int

    /// The columns, if one of the first rows is the heading of an indicator table: it names indicators, and values or natures of them.
    init?(_ table: RawTable) {
        for (index, row) in table.rows.prefix(4).enumerated() {
            let texts = Self.withoutEmptyEnd(row.map { CellText.tight($0.text) })
            guard texts.count >= 2, Set(texts).count >= 2 else { continue }
            let next = index + 1 < table.rows.count ? table.rows[index + 1].map { CellText.tight($0.text) } : []
            let (headings, rows) = HeadingRows.merged(texts, next, isPositional: table.isPositional)
            let found = headings.map { ColumnHeading($0) }
            guard found.contains(where: { $0.role == .name }),
                found.contains(where: { $0.isValue || $0.role == .nature })
            else { continue }
            self.headings = headings
            columns = ColumnResolution(found).columns
            firstRow = index + rows
            return
        }
        return nil
    }

    private static func withoutEmptyEnd(_ texts: [String]) -> [String] {
        Array(texts[..<(texts.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)])
    }
}
