/// Tables with a line for each cell and nothing that marks cells, as text taken out of a PDF file has them.
///
/// Only numbered rows can be told apart then: the header begins with 序号 and each row with the next number.
enum BareCells {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        guard isNumberHeading(lines[start]), let one = row(1, in: lines, after: start, within: 24) else { return nil }
        var table = RawTable(lines: start..<one, rows: headings(lines, start..<one), isPositional: false)
        guard table.rows[0].count >= 3 else { return nil }
        var first = one
        var number = 1
        while first < lines.count {
            let next = row(number + 1, in: lines, after: first, within: 24)
            let end = next ?? lastRowEnd(lines, first, columns: table.rows[0].count)
            table.rows += rows(lines, first..<end)
            table.lines = start..<end
            guard let next else { break }
            (first, number) = (next, number + 1)
        }
        return number >= 2 || table.rows.count >= 2 ? table : nil
    }
}

extension BareCells {
    private static func isNumberHeading(_ line: String) -> Bool {
        line.utf8.count <= 24 && CellText.tight(line) == "序号"
    }

    /// The line of a row's number: a name follows it, where after a value comes another value.
    private static func row(_ number: Int, in lines: [String], after start: Int, within limit: Int) -> Int? {
        lines[start...].indices.dropFirst().prefix(limit).first { index in
            guard CellText.tight(lines[index]) == "\(number)",
                let next = lines[index...].dropFirst().first(where: { !$0.trimmed.isEmpty })
            else { return false }
            return IndicatorName.isName(next)
        }
    }

    /// The header, and headings inside the table that precede its first row.
    private static func headings(_ lines: [String], _ range: Range<Int>) -> [[RawTable.Cell]] {
        var cells: [RawTable.Cell] = []
        var inner: [[RawTable.Cell]] = []
        for index in range where !lines[index].trimmed.isEmpty {
            let text = CellText.tight(lines[index])
            if !inner.isEmpty || RowKind(heading: text) != nil {
                inner.append([RawTable.Cell(text: text, line: index)])
            } else if let last = cells.last, isOneHeading(last.text, text) {
                cells[cells.count - 1].join(text)
            } else {
                cells.append(RawTable.Cell(text: text, line: index))
            }
        }
        return [cells] + inner
    }

    /// Whether two lines are one broken heading: `2030年` `目标值`, `指标` `性质`, `基期` `水平`.
    private static func isOneHeading(_ first: String, _ second: String) -> Bool {
        let (left, right) = (ColumnHeading(first).role, ColumnHeading(second).role)
        switch (left, right) {
        case (.year, .target(nil)), (.year, .baseline(nil)), (.name, .nature): return true
        default: return right == .other && ColumnHeading(first + second).isExact
        }
    }

    /// The cells of one row, then notes and headings below it as rows of their own.
    private static func rows(_ lines: [String], _ range: Range<Int>) -> [[RawTable.Cell]] {
        var rows: [[RawTable.Cell]] = [[]]
        var isNote = false
        for index in range where !lines[index].trimmed.isEmpty {
            let line = lines[index].trimmed
            let cell = RawTable.Cell(text: String(line), line: index)
            if RowKind(heading: String(line)) != nil {
                rows.append([cell])
                isNote = false
            } else if TableNote.isNote(line) {
                if isNote { rows[rows.count - 1][0].join(line) } else { rows.append([cell]) }
                isNote = true
            } else if isNote {
                rows[rows.count - 1][0].join(line)
            } else if CellText.isBracketed(line), !rows[0].isEmpty {
                rows[0][rows[0].count - 1].join(line)
            } else {
                rows[rows.count - 1].append(cell)
            }
        }
        return rows.filter { !$0.isEmpty }
    }

    /// The last row ends with as many cells as the header has, its note included.
    private static func lastRowEnd(_ lines: [String], _ start: Int, columns: Int) -> Int {
        var count = 0
        var index = start
        while index < lines.count {
            let line = lines[index].trimmed
            if !line.isEmpty {
                if TableNote.isNote(line) { return index + 1 }
                if !CellText.isBracketed(line) { count += 1 }
                if count > columns || line.count > 40 && count > 2 { return index }
            }
            index += 1
        }
        return index
    }
}
