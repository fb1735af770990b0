/// Rows of a converted table, one a line, cells divided by tabs: `1⇥指标甲（%）⇥31.3⇥38`.
///
/// A cell with a line break inside goes on in the next line; the row is whole when it has as many cells as the others.
enum TabbedTables {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        guard isRow(lines[start]) else { return nil }
        var end = start
        var width = 0
        while end < lines.count, !endsTable(lines[end], heading: lines[start]),
            isRow(lines[end]) || isInside(lines, end, start: start)
        {
            width = max(width, cells(lines[end]).count)
            end += 1
        }
        // What stands between the last row and the heading of another table names that table.
        if end < lines.count, isRow(lines[end]) {
            end = (lines[start..<end].lastIndex { isRow($0) || CellText.isBracketed($0.trimmed) } ?? start) + 1
        }
        guard width >= 2 else { return nil }
        var rows: [[RawTable.Cell]] = []
        for index in start..<end {
            let found = cells(lines[index]).map { RawTable.Cell(text: String($0.trimmed), line: index) }
            if found.allSatisfy(\.text.isEmpty) { continue }
            if let last = rows.last, goesOn(last) || completes(last, with: found, width: width) {
                rows[rows.count - 1][last.count - 1].join(found[0].text)
                rows[rows.count - 1] += found.dropFirst()
            } else {
                rows.append(found)
            }
        }
        guard rows.count >= 2 else { return nil }
        return RawTable(lines: start..<end, rows: rows, isPositional: true)
    }
}

extension TabbedTables {
    private static func cells(_ line: String) -> [Substring] {
        line.split(separator: "\t", omittingEmptySubsequences: false)
    }

    /// Whether a tab divides the line into cells; one at its beginning only marks a single cell.
    private static func isRow(_ line: String) -> Bool {
        guard let tab = line.utf8.dropFirst().firstIndex(of: 0x09) else { return false }
        let first = line[..<tab].trimmed
        // The tab behind the number of a paragraph divides nothing: 1.⇥标题。正文
        let isItem = first.count <= 4 && line.utf8.count { $0 == 0x09 } == 1 && first.hasSuffix(".")
        return !isItem && !(line.contains("。") && line.utf8.count { $0 == 0x09 } == 1 && first.isEmpty)
    }

    private static func endsTable(_ line: String, heading: String) -> Bool {
        TableEnd.isAnnex(line)
            || TableEnd.isOtherHeading(cells(line).map(String.init), than: cells(heading).map(String.init))
    }

    /// A list that a line break divides: `县教育局、` and `各乡镇`.
    private static func goesOn(_ row: [RawTable.Cell]) -> Bool { row.last.map { $0.text.hasSuffix("、") } ?? false }

    /// A line without tabs between two rows: the rest of a cell, or a heading that spans the table.
    private static func isInside(_ lines: [String], _ index: Int, start: Int) -> Bool {
        guard index > start, !lines[index].trimmed.isEmpty else { return false }
        if lines[index - 1].trimmed.hasSuffix("、"), lines[index].count <= 60 { return true }
        let ahead = lines[index...].prefix(4)
        return ahead.contains(where: isRow) && ahead.prefix { !isRow($0) }.allSatisfy { !$0.trimmed.isEmpty }
            && (lines[index].count <= 30 || TableNote.isNote(lines[index].trimmed))
    }

    private static func completes(_ row: [RawTable.Cell], with next: [RawTable.Cell], width: Int) -> Bool {
        guard row.count < width, row.count + next.count - 1 <= width, let first = next.first?.text, let own = row.last
        else { return false }
        guard row.count > 1, !TableNote.isNote(first[...]), RowKind(heading: first) == nil,
            CellText.ordinal(first) == nil
        else { return false }
        return next.count == 1 ? !own.text.isEmpty : row.count + next.count - 1 == width && !first.isEmpty
    }
}
