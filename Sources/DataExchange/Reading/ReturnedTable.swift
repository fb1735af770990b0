/// One sheet of a returned file: its cells by row and column, empty ones left out.
package struct ReturnedTable: Sendable {
    /// Ascending by place in the file; each is a row with at least one cell.
    package let rows: [Row]

    package struct Row: Sendable {
        /// By column, counted from 0.
        package let cells: [Int: Cell]
        /// Where an empty cell of a column is.
        package let place: @Sendable (Int) -> CellPlace
    }

    package struct Cell: Hashable, Sendable {
        package let content: CellContent
        package let place: CellPlace
        /// The content stands in another cell that is merged with this one.
        package let isSpread: Bool
    }
}
