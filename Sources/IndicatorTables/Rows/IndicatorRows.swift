/// Reads the rows below the headings of an indicator table.
struct IndicatorRows {
    private let columns: TableColumns
    private let endYear: Int?
    private var kind: String?
    private var domain: String?
    private(set) var indicators: [TabledIndicator] = []
    /// One cell for each column, row after row.
    private(set) var grid: [[String]] = []

    init(_ table: RawTable, _ columns: TableColumns, endYear: Int?) {
        self.columns = columns
        self.endYear = endYear
        grid.append(columns.headings)
        let alignment = RowAlignment(columns.columns)
        for row in table.rows[columns.firstRow...] {
            guard row.contains(where: { !$0.text.isEmpty }) else { continue }
            if let note = row.first(where: { TableNote.isNote($0.text) }) {
                add(note: note.text)
            } else if let heading = heading(row, isPositional: table.isPositional) {
                if table.isPositional { readDomain(of: row) }
                open(heading)
            } else {
                add(table.isPositional && row.count >= columns.columns.count ? row : alignment.aligned(row))
            }
        }
    }
}

extension IndicatorRows {
    /// The only text of a row that spans the table, what names the domain left out; converters repeat merged texts or leave cells empty.
    private func heading(_ row: [RawTable.Cell], isPositional: Bool) -> String? {
        let cells = row.enumerated().filter { index, cell in
            let isDomain = isPositional && index < columns.columns.count && columns.columns[index] == .domain
            return !cell.text.isEmpty && !isDomain
        }
        let texts = Set(cells.map { CellText.tight($0.element.text) })
        if texts.count == 1, let text = texts.first, RowKind(heading: text) != nil { return text }
        let all = Set(row.map { CellText.tight($0.text) }.filter { !$0.isEmpty })
        guard all.count == 1, row.count != columns.columns.count || isPositional else { return nil }
        return row.first { !$0.text.isEmpty }?.text
    }

    private mutating func readDomain(of row: [RawTable.Cell]) {
        for (column, cell) in zip(columns.columns, row) where column == .domain && !cell.text.isEmpty {
            domain = RowKind.domainName(CellText.tight(cell.text))
        }
    }

    private mutating func open(_ text: String) {
        let isLong = text.count > 30
        guard !isLong else { return add(note: text) }
        switch RowKind(onlyText: text) {
        case .kind(let name): kind = name
        case .domain(let name): (domain, kind) = (name, nil)
        }
        grid.append(spanning(CellText.tight(text)))
    }

    private mutating func add(note text: String) {
        let note = TableNote(text)
        grid.append(spanning(text))
        guard !indicators.isEmpty else { return }
        let last = indicators.count - 1
        if let definition = note.definition { indicators[last].definition = definition }
        if let formula = note.formula { indicators[last].formula = formula }
    }

    private func spanning(_ text: String) -> [String] {
        [text] + Array(repeating: "", count: columns.columns.count - 1)
    }

    private mutating func add(_ row: [RawTable.Cell?]) {
        let texts = columns.columns.indices.map { $0 < row.count ? row[$0]?.text ?? "" : "" }
        // Headings are repeated at the top of each page.
        guard texts.map({ CellText.tight($0) }) != columns.headings else { return }
        grid.append(texts.map { String($0.trimmed) })
        guard let indicator = indicator(texts, line: row.lazy.compactMap { $0?.line }.first ?? 0) else { return }
        indicators.append(indicator)
    }

    private mutating func indicator(_ texts: [String], line: Int) -> TabledIndicator? {
        var indicator = TabledIndicator(name: "", kind: kind, line: line)
        var values: [DatedCell] = []
        let name = columns.columns.firstIndex(of: .name).map { texts[$0] } ?? ""
        for (column, text) in zip(columns.columns, texts) where !text.isEmpty && (column == .name || text != name) {
            let tight = CellText.tight(text)
            switch column {
            case .number: indicator.number = CellText.ordinal(tight)
            case .domain: domain = RowKind.domainName(tight)
            case .name:
                let parts = IndicatorName(text)
                (indicator.name, indicator.definition) = (parts.name, parts.wording)
                indicator.unit = indicator.unit ?? parts.unit
            case .unit: indicator.unit = CellText.isBlank(tight) ? nil : IndicatorName.unit(tight)
            case .nature: indicator.nature = CellText.isBlank(tight) ? nil : tight
            case .agencies: indicator.agencies += Self.names(tight)
            case .definition: indicator.definition = tight
            case .formula: indicator.formula = tight
            case .other: break
            case .baseline, .target, .benchmark:
                guard let cell = DatedCell(text) else { continue }
                values.append(cell)
                Self.set(cell, column, in: &indicator, endYear: endYear)
            }
        }
        guard indicator.name.unicodeScalars.contains(where: \.isHan) else { return nil }
        indicator.domain = domain
        indicator.unit = indicator.unit ?? Self.unit(indicator.name, values)
        return indicator
    }

    private static func set(
        _ cell: DatedCell, _ column: TableColumns.Column, in indicator: inout TabledIndicator, endYear: Int?
    ) {
        switch column {
        case .baseline(let year):
            guard indicator.baseline == nil else { return }
            indicator.baseline = TabledIndicator.Baseline(year: cell.year ?? year, text: cell.text)
        case .target(let year):
            guard let year = year ?? cell.year ?? endYear else { return }
            indicator.targets.append(TabledIndicator.Target(year: year, text: cell.text))
        case .benchmark(let level, let year):
            guard let year = year ?? cell.year ?? endYear else { return }
            indicator.benchmarks.append(TabledIndicator.Benchmark(level: level, year: year, text: cell.text))
        case .number, .domain, .name, .unit, .nature, .agencies, .definition, .formula, .other: break
        }
    }

    /// What the values say of a unit that the name leaves out.
    private static func unit(_ name: String, _ values: [DatedCell]) -> String? {
        if let sign = values.lazy.compactMap(\.sign).first { return sign }
        return IndicatorName.isShare(name) && values.contains(where: \.isNumeric) ? "%" : nil
    }

    /// `县爱卫办（牵头）、县教育局`: what stands in brackets is the part an agency takes.
    private static func names(_ text: String) -> [String] {
        text.split { "、，,；;".contains($0) }.map { part in
            let name = String(part.trimmed)
            guard let (before, inside) = CellText.trailingBracket(name), roles.contains(inside) else { return name }
            return before
        }.filter { !$0.isEmpty && !CellText.isBlank($0) }
    }

    private static let roles: Set<String> = ["牵头", "负责", "主责", "主办", "配合", "参与", "协同", "协办", "牵头单位", "配合单位", "责任单位"]
}
