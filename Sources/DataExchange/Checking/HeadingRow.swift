/// The row that names the columns; rows above it, such as a title over merged cells, do not matter.
struct HeadingRow {
    /// The index of the row in its table.
    let index: Int
    private let columns: [Column: Int]

    /// How far down a sheet the headings may stand.
    private static let depth = 50

    /// Nil where no row names year and value, and the indicator by id or name.
    init?(_ table: ReturnedTable) {
        for (index, row) in table.rows.prefix(Self.depth).enumerated() {
            var columns: [Column: Int] = [:]
            for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) {
                guard let name = Column(heading: cell.content.shown), columns[name] == nil else { continue }
                columns[name] = column
            }
            guard columns[.year] != nil, columns[.value] != nil, columns[.id] != nil || columns[.name] != nil else {
                continue
            }
            self.index = index
            self.columns = columns
            return
        }
        return nil
    }

    /// What a row holds in a column; a value that is merged over several rows stands only for the first of them.
    func cell(_ column: Column, of row: ReturnedTable.Row) -> ReturnedTable.Cell? {
        guard let cell = columns[column].flatMap({ row.cells[$0] }) else { return nil }
        let isLabel = [.id, .number, .name, .unit, .year, .agency].contains(column)
        return cell.isSpread && !isLabel ? nil : cell
    }

    /// Where the cell of a column is, filled in or not; the id or name stands in for a column the table lacks.
    func place(_ column: Column, of row: ReturnedTable.Row) -> CellPlace {
        row.place(columns[column] ?? columns[.id] ?? columns[.name] ?? 0)
    }

    /// Whether a row repeats the headings, as printed tables do on each page.
    func isRepeated(by row: ReturnedTable.Row) -> Bool {
        cell(.value, of: row).flatMap { Column(heading: $0.content.shown) } == .value
            && cell(.year, of: row).flatMap { Column(heading: $0.content.shown) } == .year
    }
}
