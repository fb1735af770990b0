import Markup

/// A table of a page as rows with one cell for every column, or, where it only lays the page out, as the lines in its cells.
struct PageTable {
    let lines: [PageLine]

    init(_ node: Int, in tree: MarkupTree, _ measures: PageMeasures, depth: Int) {
        let content = Content(node, in: tree, measures, depth: depth)
        let cells = content.rows.flatMap(\.cells)
        lines =
            content.outside
            + (Self.isLayout(content.rows)
                ? cells.flatMap(\.lines) : Self.rows(TableGrid.cells(of: content.rows), content))
    }

    /// A cell and how many columns and rows it takes.
    struct Cell {
        let lines: [PageLine]
        let columns: Int
        let rows: Int
        var text: String { InlineText.joined(lines.lazy.map(\.text)) }
    }

    struct Row {
        let node: Int
        var cells: [Cell] = []
    }
}

extension PageTable {
    /// What a table element holds: rows of cells, and what is wrongly put between them.
    private struct Content {
        var rows: [Row] = []
        var outside: [PageLine] = []

        init(_ table: Int, in tree: MarkupTree, _ measures: PageMeasures, depth: Int) {
            var place = table + 1
            while place < tree.nodes[table].end {
                let node = tree.nodes[place]
                switch node.name {
                case "tr": rows.append(Row(node: place))
                case "td", "th":
                    if rows.isEmpty { rows.append(Row(node: place)) }
                    let inside = place + 1..<node.end
                    let lines = PageText.lines(of: inside, in: tree, measures, depth: depth)
                    let columns = Self.span(node.attributes["colspan"])
                    let cell = Cell(lines: lines, columns: columns, rows: Self.span(node.attributes["rowspan"]))
                    rows[rows.count - 1].cells.append(cell)
                    place = node.end
                    continue
                case "tbody", "thead", "tfoot": break
                case _ where PageElements.unseen.contains(node.name):
                    place = node.end
                    continue
                default:
                    outside += PageText.lines(of: place..<node.end, in: tree, measures, depth: depth)
                    place = node.end
                    continue
                }
                place += 1
            }
        }

        private static func span(_ value: String?) -> Int { min(max(Int(value ?? "1") ?? 1, 1), 100) }
    }

    /// One column only, or one cell that is a page of its own.
    private static func isLayout(_ rows: [Row]) -> Bool {
        let sizes = rows.map { row in
            row.cells.map { cell in cell.lines.reduce(0) { $0 + $1.text.unicodeScalars.count } }
        }
        if sizes.allSatisfy({ row in row.count { $0 > 0 } <= 1 }) { return true }
        let total = sizes.reduce(0) { $0 + $1.reduce(0, +) }
        return zip(rows, sizes).contains { row, sizes in
            zip(row.cells, sizes).contains { cell, size in
                size * 5 > total * 3 && (cell.lines.count { !$0.text.isEmpty } >= 8 || cell.lines.contains { $0.isRow })
            }
        }
    }

    private static func rows(_ grid: [[String]], _ content: Content) -> [PageLine] {
        var opens = true
        return zip(grid, content.rows).compactMap { cells, row in
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            defer { opens = false }
            let linked = row.cells.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.linked } }
            return PageLine(kind: .row(cells, opens: opens), node: row.node, linked: linked)
        }
    }
}
