/// Tables with a line for each cell and nothing that marks cells, as text taken out of a PDF file has them.
///
/// Only numbered rows can be told apart then: the header begins with 序号 and each row with the next number.
enum BareCells {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        guard opensHeader(lines, start), let one = row(1, in: lines, after: start, within: 24) else { return nil }
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
    /// 序号, or a heading of domains before it.
    private static func opensHeader(_ lines: [String], _ index: Int) -> Bool {
        guard lines[index].utf8.count <= 24 else { return false }
        let text = CellText.tight(lines[index])
        if text == "序号" { return true }
        guard let next = lines[index...].dropFirst().first(where: { !$0.trimmed.isEmpty }),
            next.utf8.count <= 24, CellText.tight(next) == "序号"
        else { return false }
        return ColumnHeading(text).role == .domain
    }

    /// The line of a row's number: a name follows it, where after a value comes another value.
    private static func row(_ number: Int, in lines: [String], after start: Int, within limit: Int) -> Int? {
        let rest = lines[start...].indices.dropFirst().prefix(limit)
        let end = rest.first { TableEnd.isAnnex(lines[$0]) || opensHeader(lines, $0) } ?? rest.endIndex
        return rest[..<end].first { index in
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
            if RowKind(heading: text) != nil || RowKind.isNumbered(text) || RowKind.isNumberAlone(text) {
                inner.append([RawTable.Cell(text: text, line: index)])
            } else if let last = inner.last?.last {
                if RowKind.isNumberAlone(last.text) { inner[inner.count - 1][0].join(text) }
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
        var kind = LineKind.cell
        for index in range where !lines[index].trimmed.isEmpty {
            let line = lines[index].trimmed
            let next = LineKind(String(line), after: kind)
            let joins =
                next == kind && kind == .note || kind == .openHeading && next == .cell
                || CellText.isBracketed(line) && next == .cell && !rows[rows.count - 1].isEmpty
            if joins {
                rows[rows.count - 1][rows[rows.count - 1].count - 1].join(line)
                kind = kind == .openHeading ? .heading : kind
                continue
            }
            if next != .cell { rows.append([]) }
            rows[rows.count - 1].append(RawTable.Cell(text: String(line), line: index))
            kind = next
        }
        return rows.filter { !$0.isEmpty }
    }

    /// What a line below a row's number is; a note goes on until something else begins.
    private enum LineKind {
        case cell, note, heading
        /// `（二）` alone: the words follow in the next line.
        case openHeading

        init(_ line: String, after last: LineKind) {
            if TableNote.isNote(line) {
                self = .note
            } else if RowKind.isNumberAlone(line) {
                self = .openHeading
            } else if RowKind(heading: line) != nil || RowKind.isNumbered(line) {
                self = .heading
            } else {
                self = last == .note ? .note : .cell
            }
        }
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
