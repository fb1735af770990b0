/// A table as the lines of a pipe table.
enum PipeTableText {
    /// `grid` has its header first; short rows are filled up.
    static func lines(_ grid: [[String]]) -> [String] {
        let columns = grid.map(\.count).max() ?? 0
        guard columns > 0 else { return [] }
        let rows = grid.map { row in
            let cells = row.map(MarkdownEscapes.cell) + Array(repeating: "", count: columns - row.count)
            return "| " + cells.joined(separator: " | ") + " |"
        }
        return [rows[0], rule(columns: columns)] + rows.dropFirst()
    }

    /// What stands between the header and the first row.
    static func rule(columns: Int) -> String { "|" + String(repeating: " --- |", count: columns) }
}
