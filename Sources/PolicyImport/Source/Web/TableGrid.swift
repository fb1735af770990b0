/// Lays cells out on a grid: the text of a merged cell stands in its first place, the others it covers are empty.
enum TableGrid {
    static func cells(of rows: [PageTable.Row]) -> [[String]] {
        /// How many rows below are still covered, for each column.
        var covered: [Int] = []
        var grid: [[String]] = []
        for row in rows {
            var line: [String] = []
            func skipCovered() {
                while line.count < covered.count, covered[line.count] > 0 {
                    covered[line.count] -= 1
                    line.append("")
                }
            }
            for cell in row.cells {
                skipCovered()
                let text = cell.text
                for column in 0..<cell.columns {
                    if line.count == covered.count { covered.append(0) }
                    covered[line.count] = max(covered[line.count], cell.rows) - 1
                    line.append(column == 0 ? text : "")
                }
            }
            while line.count < covered.count {
                covered[line.count] = max(covered[line.count] - 1, 0)
                line.append("")
            }
            grid.append(line)
        }
        let width = grid.lazy.map(\.count).max() ?? 0
        return grid.map { $0 + [String](repeating: "", count: width - $0.count) }
    }
}
