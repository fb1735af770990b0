import Markup

/// Cells that are merged: what stands in the first one holds for all of them.
struct MergedCells {
    private var areas: [(first: CellReference, last: CellReference)] = []

    /// More than this many cells are no heading or label, but a trap.
    private static let limit = 100_000

    init(_ tree: MarkupTree) {
        for node in tree.nodes where node.localName == "mergeCell" {
            let corners = node.attributes["ref"]?.split(separator: ":").compactMap { CellReference($0) } ?? []
            guard corners.count == 2, corners[0].column <= corners[1].column, corners[0].row <= corners[1].row else {
                continue
            }
            areas.append((corners[0], corners[1]))
        }
    }

    /// Fills the rows that exist; rows with nothing but a merged cell stay out.
    func spread(over rows: inout [Int: [Int: ReturnedTable.Cell]], place: (Int, Int) -> CellPlace) {
        var left = Self.limit
        for (first, last) in areas {
            let width = last.column - first.column + 1
            let height = last.row - first.row + 1
            guard width * height <= left, let origin = rows[first.row]?[first.column] else { continue }
            left -= width * height
            for row in first.row...last.row where rows[row] != nil {
                for column in first.column...last.column where rows[row]?[column] == nil {
                    rows[row]?[column] = ReturnedTable.Cell(
                        content: origin.content, place: place(column, row), isSpread: true)
                }
            }
        }
    }
}
