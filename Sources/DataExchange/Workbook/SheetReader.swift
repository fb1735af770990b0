import Markup
import PolicyModel

/// Reads the cells of one sheet.
struct SheetReader {
    let file: String
    let sheet: String
    let strings: [CellContent?]
    let formats: NumberFormats
    let dates: DateSystem

    /// More than this many bytes of text, an empty cell counting as 64, are no data sheet: a few bytes can name one long text a million
    /// times.
    private static let limit = 64 << 20

    /// Nil for a sheet that holds more than any office could fill in.
    func read(_ tree: MarkupTree) -> ReturnedTable? {
        var rows: [Int: [Int: ReturnedTable.Cell]] = [:]
        guard let data = tree.nodes.indices.first(where: { tree.nodes[$0].localName == "sheetData" }) else {
            return ReturnedTable(rows: [])
        }
        var nextRow = 0
        var left = Self.limit
        for row in tree.children(of: data) where tree.nodes[row].localName == "row" {
            let stated = tree.nodes[row].attributes["r"].flatMap { Int($0) }.map { $0 - 1 }
            let number = stated.flatMap { (0..<1_048_576).contains($0) ? $0 : nil } ?? nextRow
            nextRow = number + 1
            let cells = cells(of: row, number: number, in: tree)
            left -= cells.values.reduce(0) { $0 + 64 + $1.content.shown.utf8.count }
            guard left >= 0 else { return nil }
            if !cells.isEmpty { rows[number, default: [:]].merge(cells) { first, _ in first } }
        }
        MergedCells(tree).spread(over: &rows) { place(column: $0, row: $1) }
        return ReturnedTable(
            rows: rows.sorted { $0.key < $1.key }.map { number, cells in
                ReturnedTable.Row(cells: cells) { [self] in place(column: $0, row: number) }
            })
    }
}

extension SheetReader {
    private func place(column: Int, row: Int) -> CellPlace {
        .cell(file: file, sheet: sheet, column: column, row: row)
    }

    private func cells(of row: Int, number: Int, in tree: MarkupTree) -> [Int: ReturnedTable.Cell] {
        var cells: [Int: ReturnedTable.Cell] = [:]
        var nextColumn = 0
        for node in tree.children(of: row) where tree.nodes[node].localName == "c" {
            let column = tree.nodes[node].attributes["r"].flatMap { CellReference($0) }?.column ?? nextColumn
            nextColumn = column + 1
            guard let content = content(of: node, in: tree) else { continue }
            cells[column] = ReturnedTable.Cell(
                content: content, place: place(column: column, row: number), isSpread: false)
        }
        return cells
    }

    /// ECMA-376, part 1, 18.18.11: what a cell's value means.
    private func content(of node: Int, in tree: MarkupTree) -> CellContent? {
        if let text = tree.child("is", of: node) { return CellContent(typed: SharedStrings.text(of: text, in: tree)) }
        let value = tree.child("v", of: node).map { value in
            tree.children(of: value).map { tree.nodes[$0].text }.joined()
        }
        guard let value, !value.isEmpty else { return tree.child("f", of: node) == nil ? nil : .unsolved }
        switch tree.nodes[node].attributes["t"] ?? "n" {
        case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case "b": return .flag(value == "1" || value == "true")
        case "e": return .error(value)
        case "d": return CalendarDate(String(value.prefix(10))).map { .date($0) } ?? CellContent(typed: value)
        case "n": return number(value, style: tree.nodes[node].attributes["s"].flatMap { Int($0) } ?? 0)
        default: return CellContent(typed: value)
        }
    }

    private func number(_ value: String, style: Int) -> CellContent? {
        guard let number = Double(value), number.isFinite else { return CellContent(typed: value) }
        switch formats.kind(ofStyle: style) {
        case .plain: return .number(DecimalText.of(number))
        case .percent: return .percent(DecimalText.of(number * 100))
        case .date: return dates.date(number).map { .date($0) } ?? .number(DecimalText.of(number))
        }
    }
}
