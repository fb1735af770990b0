/// Tables with a line for each cell, as converters write them: a tab opens a cell, a line without one goes on with the cell before,
/// and a blank line ends the row unless the cell goes on behind it.
///
///     ⇥农村居民健康素养水平（%）
///     ⇥31.3
///
///     （2024年）
///     ⇥38
enum CellLines {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        guard isCell(lines[start]) else { return nil }
        var rows: [[RawTable.Cell]] = [[]]
        var index = start
        var end = start
        var isBroken = false
        while index < lines.count {
            let line = lines[index].trimmed
            if index > start, TableEnd.isAnnex(line) { break }
            if isCell(lines[index]) {
                if isBroken { rows.append([]) }
                rows[rows.count - 1].append(RawTable.Cell(text: String(line), line: index))
                isBroken = false
            } else if line.isEmpty {
                isBroken = true
            } else if goesOn(lines, index, behindBlank: isBroken), !rows[rows.count - 1].isEmpty {
                rows[rows.count - 1][rows[rows.count - 1].count - 1].join(line)
                isBroken = false
            } else {
                break
            }
            index += 1
            if !line.isEmpty || isCell(lines[index - 1]) { end = index }
        }
        rows.removeAll(where: \.isEmpty)
        guard rows.count >= 2, rows[0].count >= 2 else { return nil }
        return RawTable(lines: start..<end, rows: rows, isPositional: false)
    }
}

extension CellLines {
    private static func isCell(_ line: String) -> Bool { line.utf8.first == 0x09 }

    private static func goesOn(_ lines: [String], _ index: Int, behindBlank: Bool) -> Bool {
        let line = lines[index].trimmed
        if TableNote.isNote(line) { return true }
        let isBracket = CellText.isBracketed(line)
        if behindBlank { return isBracket }
        let isFollowed = lines[index...].dropFirst().prefix(8).contains(where: isCell)
        return isBracket || isFollowed
    }
}
