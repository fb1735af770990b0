/// Finds the column of each cell in a row that has fewer cells than the table has columns, because cells were merged and no place is
/// left to tell them by: `2 | 主动了解健康知识 | 倡导性` has neither baseline nor target.
///
/// Cells keep their order; among all ways to hand them out the one whose cells look most like what their columns hold is taken.
struct RowAlignment {
    private let columns: [TableColumns.Column]

    init(_ columns: [TableColumns.Column]) {
        self.columns = columns
    }

    /// One cell for each column, nil where the row has none.
    func aligned(_ cells: [RawTable.Cell]) -> [RawTable.Cell?] {
        // best[i][j]: the best score of cells i... in columns j...
        let unreachable = -1_000.0
        var best = Array(repeating: Array(repeating: unreachable, count: columns.count + 1), count: cells.count + 1)
        for j in 0...columns.count { best[cells.count][j] = columns[j...].reduce(0) { $0 + Self.loss($1) } }
        for i in cells.indices.reversed() {
            for j in columns.indices.reversed() {
                let placed = Self.fit(cells[i].text, columns[j]) + best[i + 1][j + 1]
                best[i][j] = max(placed, best[i][j + 1] + Self.loss(columns[j]))
            }
        }
        var row: [RawTable.Cell?] = []
        var i = 0
        for j in columns.indices {
            let takes =
                i < cells.count
                && Self.fit(cells[i].text, columns[j]) + best[i + 1][j + 1] >= best[i][j + 1] + Self.loss(columns[j])
            row.append(takes ? cells[i] : nil)
            if takes { i += 1 }
        }
        return row
    }
}

extension RowAlignment {
    /// How much a row misses that leaves the column out.
    private static func loss(_ column: TableColumns.Column) -> Double {
        switch column {
        case .name: -10
        case .number: -3
        case .target: -0.5
        case .domain, .unit, .nature, .agencies, .definition, .formula, .other, .baseline, .benchmark: 0
        }
    }

    /// How much the text looks like what the column holds.
    private static func fit(_ text: String, _ column: TableColumns.Column) -> Double {
        let isNumber = CellText.ordinal(text) != nil
        let hasHan = text.unicodeScalars.contains(where: \.isHan)
        let isNature = IndicatorName.isNature(CellText.tight(text))
        switch column {
        case .number: return isNumber ? 6 : text.isEmpty ? 0 : -6
        case .name: return isNumber || !hasHan || isNature ? -8 : 4 + Double(min(text.count, 20)) / 10
        case .nature: return isNature ? 6 : text.isEmpty ? 0 : -3
        case .domain: return text.isEmpty ? 1 : isNumber || isNature || !hasHan ? -6 : text.count <= 12 ? 2 : -2
        case .unit: return IndicatorName.isUnit(text) ? 4 : text.isEmpty ? 0 : -4
        case .baseline, .target, .benchmark:
            if isNature || speaksOfEarlierYears(text, column) { return -5 }
            if text.unicodeScalars.contains(where: { $0.halfWidth.isDigit }) { return text.count <= 24 ? 3 : -1 }
            return text.count <= 12 ? 1 : -3
        case .agencies, .definition, .formula: return hasHan && !isNature ? 1 : -1
        case .other: return 0.5
        }
    }

    /// `2010—2015年平均增长5%` is no target of 2025; `比2015年降低20%` may be one.
    private static func speaksOfEarlierYears(_ text: String, _ column: TableColumns.Column) -> Bool {
        guard case .target(let year?) = column, let named = CellText.years(text).last else { return false }
        return named < year && !text.contains("比") && !text.contains("较") && !text.contains("基础")
    }
}
