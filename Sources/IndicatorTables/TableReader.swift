/// Finds the tables of a text, in whatever form converters left them, and the indicators they state.
package struct TableReader: Sendable {
    private let endYear: Int?

    /// - Parameter endYear: The last year of the document's period, meant by a column that is only headed 目标值.
    package init(endYear: Int? = nil) {
        self.endYear = endYear
    }

    /// - Parameter lines: The text, tabs kept.
    /// - Returns: All tables in order; a table that states no indicators has none and shows its cells alone.
    package func read(_ lines: [String]) -> [IndicatorTable] {
        var tables: [IndicatorTable] = []
        var place = 0
        while place < lines.count {
            guard let raw = Self.raw(in: lines, from: place) else {
                place += 1
                continue
            }
            tables.append(table(raw, title: Self.title(lines, above: raw.lines.lowerBound)))
            place = max(raw.lines.upperBound, place + 1)
        }
        return tables
    }
}

extension TableReader {
    private static func raw(in lines: [String], from start: Int) -> RawTable? {
        PipeTables.next(in: lines, from: start) ?? TabbedTables.next(in: lines, from: start)
            ?? CellLines.next(in: lines, from: start) ?? SpacedTables.next(in: lines, from: start)
            ?? BareCells.next(in: lines, from: start)
    }

    private func table(_ raw: RawTable, title: String?) -> IndicatorTable {
        guard let columns = TableColumns(raw) else {
            let grid = raw.rows.map { $0.map { String($0.text.trimmed) } }
            let width = grid.map(\.count).max() ?? 0
            return IndicatorTable(
                title: title, lines: raw.lines, indicators: [],
                grid: grid.map { $0 + Array(repeating: "", count: width - $0.count) })
        }
        let rows = IndicatorRows(raw, columns, endYear: endYear ?? title.flatMap { CellText.years($0).last })
        return IndicatorTable(title: title, lines: raw.lines, indicators: rows.indicators, grid: rows.grid)
    }

    /// A short line above the table that ends no sentence.
    private static func title(_ lines: [String], above start: Int) -> String? {
        guard let line = lines[..<start].suffix(3).last(where: { !$0.trimmed.isEmpty })?.trimmed, line.count <= 40,
            let last = line.last, !"。；：:，".contains(last)
        else { return nil }
        return String(line.drop { $0 == "#" }.trimmed)
    }
}
