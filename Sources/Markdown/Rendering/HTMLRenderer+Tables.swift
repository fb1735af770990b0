import CCommonMark

extension HTMLRenderer {
    /// Writes the next table of the document.
    mutating func writeTable() {
        let table = layout.tables[tablesWritten]
        tablesWritten += 1
        out.breakLine()
        out.write("<div class=\"table\"><table>\n<thead>\n")
        writeRow(0, of: table)
        out.write("</thead>\n")
        if table.rows.count > 1 {
            out.write("<tbody>\n")
            for row in table.rows.indices.dropFirst() { writeRow(row, of: table) }
            out.write("</tbody>\n")
        }
        out.write("</table></div>\n")
        for cell in table.surplusCells {
            let (text, position) = positions.quote(cell)
            rejections.append(RenderedMarkdown.Rejection(kind: .surplusCells, text: text, position: position))
        }
    }

    private mutating func writeRow(_ index: Int, of table: PipeTable) {
        let row = table.rows[index]
        out.write("<tr>\n")
        for (column, alignment) in table.alignments.enumerated() {
            let isEmpty = column >= row.count || row[column].isEmpty
            if column >= row.count {
                cellsPadded += 1
                if cellsPadded > Self.paddingLimit { break }
            }
            // A header without words would be announced as a header of nothing.
            let isHeader = index == 0 && !isEmpty
            out.write(isHeader ? "<th scope=\"col\"" : "<td")
            out.write(alignment.attribute)
            out.write(">")
            if !isEmpty { writeNextCell() }
            out.write(isHeader ? "</th>\n" : "</td>\n")
        }
        out.write("</tr>\n")
    }

    private mutating func writeNextCell() {
        guard let cell = nextCell else { return }
        nextCell = cmark_node_next(cell)
        guard let opening = cmark_node_first_child(cell) else { return }
        let length = TableSource.cellOpening.count
        withLiteral(cmark_node_get_literal(opening)) { out, text in
            out.writeEscaped(text.part(min(length, text.count)..<text.count))
        }
        render(TreeWalk(below: cell, from: cmark_node_next(opening)))
    }

    /// Short rows are filled up to this many cells a text, since a few bytes of source could otherwise ask for gigabytes.
    private static let paddingLimit = 100_000
}

extension PipeTable.Alignment {
    fileprivate var attribute: StaticString {
        switch self {
        case .none: ""
        case .left: " class=\"left\""
        case .center: " class=\"center\""
        case .right: " class=\"right\""
        }
    }
}
