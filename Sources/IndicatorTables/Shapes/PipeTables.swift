/// Markdown tables: `| 指标 | 2025年 |`, every line begun by a pipe; the delimiter row is dropped.
enum PipeTables {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        guard isRow(lines[start]) else { return nil }
        let end = lines[start...].firstIndex { !isRow($0) } ?? lines.count
        let rows = (start..<end).compactMap { index -> [RawTable.Cell]? in
            let texts = cells(lines[index])
            let isDelimiter = texts.allSatisfy { $0.contains("-") && $0.allSatisfy { $0 == "-" || $0 == ":" } }
            return isDelimiter ? nil : texts.map { RawTable.Cell(text: $0, line: index) }
        }
        return RawTable(lines: start..<end, rows: rows, isPositional: true)
    }
}

extension PipeTables {
    private static func isRow(_ line: String) -> Bool {
        guard let first = line.utf8.first(where: { $0 != 0x20 }) else { return false }
        return first == UInt8(ascii: "|") && line.utf8.count { $0 == UInt8(ascii: "|") } >= 2
    }

    /// The texts between the pipes; `\|` is a pipe inside a cell, `<br>` a line break that a cell here has not.
    private static func cells(_ line: String) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line.trimmed.dropFirst() {
            if isEscaped {
                if character != "|" { cell.append("\\") }
                cell.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
        }
        if !cell.trimmed.isEmpty { cells.append(cell) }
        return cells.map { $0.split(separator: "<br>").map { String($0.trimmed) }.joined() }
    }
}
