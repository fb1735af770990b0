/// The rows of one table as ranges of its cells, whether divided by pipes or by tabs.
struct TableRows {
    private(set) var rows: [[Range<Int>]] = []

    /// The tables of a text. Lines between two rows are what a cell with line breaks left; blank lines do not end a table.
    static func tables(in lines: [TextLine], _ source: SourceText) -> [TableRows] {
        let broken = TableCells.insideBrokenRows(lines)
        var tables: [TableRows] = []
        var isOpen = false
        for (index, line) in lines.enumerated() where line.kind != .blank {
            if line.kind == .table {
                if !isOpen { tables.append(TableRows()) }
                isOpen = true
                tables[tables.count - 1].add(cells(line.span, source), source)
            } else if isOpen, broken.contains(index) {
                tables[tables.count - 1].add([source.trimmed(line.span)], source)
            } else {
                isOpen = false
            }
        }
        return tables
    }
}

extension TableRows {
    /// Adds a line of cells: a row, or the rest of one that was broken inside a cell.
    private mutating func add(_ cells: [Range<Int>], _ source: SourceText) {
        guard let first = cells.first else { return }
        guard let last = rows.last, let open = last.last, goesOn(last, cells, source) else {
            rows.append(cells)
            return
        }
        rows[rows.count - 1] = last.dropLast() + [open.lowerBound..<first.upperBound] + cells.dropFirst()
    }

    /// A row goes on in a line without tabs, or where both together fill the width; one that ends in an agency has only lost
    /// cells that span rows.
    private func goesOn(_ last: [Range<Int>], _ cells: [Range<Int>], _ source: SourceText) -> Bool {
        let width = rows.first?.count ?? 0
        guard rows.count > 1 else { return false }
        if cells.count == 1 { return true }
        guard last.count < width, cells.count < width, last.count + cells.count - 1 <= width, let end = last.last else {
            return false
        }
        let reading = Reading(source, end)
        return !AgencyName.looksLikeAgency(reading, reading.all) && !AgencyName.isCollective(reading, reading.all)
    }

    private static func cells(_ line: Range<Int>, _ source: SourceText) -> [Range<Int>] {
        let span = source.trimmed(line)
        let isPiped = !span.isEmpty && source.bytes[span.lowerBound] == UInt8(ascii: "|")
        let divider = UInt8(ascii: isPiped ? "|" : "\t")
        var cells: [Range<Int>] = []
        var start = isPiped ? span.lowerBound + 1 : line.lowerBound
        for place in start..<line.upperBound where source.bytes[place] == divider {
            if isPiped, source.bytes[place - 1] == UInt8(ascii: "\\") { continue }
            cells.append(source.trimmed(start..<place))
            start = place + 1
        }
        if !isPiped || !source.trimmed(start..<line.upperBound).isEmpty {
            cells.append(source.trimmed(start..<line.upperBound))
        }
        let isRule =
            isPiped && cells.allSatisfy { cell in source.bytes[cell].allSatisfy { [0x2D, 0x3A].contains($0) } }
        return isRule ? [] : cells
    }
}
