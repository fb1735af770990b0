/// The rows of a table whose cells are divided by spaces, each cell below its heading.
struct SpacedRows {
    private(set) var rows: [[RawTable.Cell]]
    private let headings: [SpacedCell]
    private let name: Int
    /// Broken lines of a name met since the last row.
    private var pending: [String] = []
    private var lastHadName = true

    init(_ headings: [SpacedCell], line: Int) {
        self.headings = headings
        rows = [headings.map { RawTable.Cell(text: $0.text, line: line) }]
        name = headings.lastIndex { ColumnHeading($0.text).role == .name } ?? 0
    }

    /// A row with a cell for each column stands in order; in a shorter one the nearest heading tells, and two cells that fall below
    /// one heading share it, so that no number is read from them.
    mutating func add(_ cells: [SpacedCell], line: Int) {
        var row = headings.map { _ in RawTable.Cell(text: "", line: line) }
        for (index, cell) in cells.enumerated() {
            let isNumber = index == 0 && ColumnHeading(headings[0].text).role == .number
            guard let column = cells.count == headings.count || isNumber ? index : cell.column(below: headings) else {
                continue
            }
            row[column].text += (row[column].text.isEmpty ? "" : "；") + cell.text
        }
        let hasName = row[name].text.unicodeScalars.contains(where: \.isHan)
        let own = hasName ? pending.count : lastHadName ? 0 : pending.count / 2
        for text in pending[..<own] { addRest(text, line: line) }
        rows.append(row)
        if !hasName { for text in pending[own...] { joinName(of: rows.count - 1, text) } }
        (pending, lastHadName) = ([], hasName)
    }

    mutating func add(heading text: String, line: Int) {
        for text in pending { addRest(text, line: line) }
        (pending, lastHadName) = ([], true)
        rows.append([RawTable.Cell(text: text, line: line)])
    }

    /// The rest of a broken name waits for the row that tells whose it is; a year in brackets belongs to the first value.
    mutating func goOn(_ texts: [String], line: Int) {
        for text in texts {
            if CellText.isBracketed(text), CellText.year(text) != nil,
                let value = rows[rows.count - 1].indices.first(where: {
                    $0 < headings.count && ColumnHeading(headings[$0].text).isValue
                })
            {
                rows[rows.count - 1][value].join(text)
            } else if CellText.isBracketed(text) {
                joinName(of: rows.count - 1, text)
            } else if rows.count > 1 || ColumnHeading(text).role == .other {
                pending.append(text)
            }
        }
    }

    /// A line alone goes on with the name above it, or names a domain where that name is whole: a unit closes it.
    private mutating func addRest(_ text: String, line: Int) {
        let last = rows[rows.count - 1]
        let isWhole = rows.count == 1 || last.count <= name || CellText.trailingBracket(last[name].text) != nil
        if isWhole { rows.append([RawTable.Cell(text: text, line: line)]) } else { joinName(of: rows.count - 1, text) }
    }

    private mutating func joinName(of row: Int, _ text: String) {
        guard row > 0, rows[row].count > name else { return }
        rows[row][name].join(text)
    }
}
