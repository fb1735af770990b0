/// Tables whose cells are divided by two or more spaces, as the layout of a PDF file leaves them; `package` because cleaning a text
/// must keep their lines apart.
///
///     序号    指标                    2023年    2027年
///      1      示例人群吸烟率（%）     24.1      ≤20
package enum SpacedTables {
    static func next(in lines: [String], from start: Int) -> RawTable? {
        let first = SpacedCell.all(in: lines[start])
        guard opensTable(first) else { return nil }
        let (heading, firstRow) = heading(first, lines, start)
        var rows = SpacedRows(heading, line: start)
        var end = firstRow
        for index in firstRow..<max(lines.count, firstRow) where !lines[index].trimmed.isEmpty {
            guard index - end <= 4, let kind = kind(lines, index, below: heading) else { break }
            let cells = SpacedCell.all(in: lines[index])
            switch kind {
            case .row: rows.add(cells, line: index)
            case .heading: rows.add(heading: cells[0].text, line: index)
            case .rest: rows.goOn(cells.map(\.text), line: index)
            }
            end = index + 1
        }
        guard rows.rows.count >= 2 else { return nil }
        return RawTable(lines: start..<end, rows: rows.rows, isPositional: true)
    }

    /// Whether the line has three cells or more, so that it is no running text.
    package static func isRow(_ line: String) -> Bool { SpacedCell.all(in: line).count >= 3 }
}

extension SpacedTables {
    private enum LineKind {
        case row
        /// Spans the table.
        case heading
        /// Goes on with a cell that was broken.
        case rest
    }

    private static func opensTable(_ cells: [SpacedCell]) -> Bool {
        guard cells.count >= 3, cells.allSatisfy({ $0.text.count <= 24 }) else { return false }
        let roles = cells.map { ColumnHeading($0.text) }
        return roles.contains { $0.role == .name } && roles.contains { $0.isValue }
            && roles.count(where: \.isExact) * 2 > roles.count
    }

    /// The headings with the years that stand below 目标值, and the index of the line behind them.
    private static func heading(
        _ first: [SpacedCell], _ lines: [String], _ start: Int
    ) -> (cells: [SpacedCell], next: Int) {
        guard let second = lines[(start + 1)...].indices.first(where: { !lines[$0].trimmed.isEmpty }) else {
            return (first, start + 1)
        }
        let texts = SpacedCell.all(in: lines[second]).map { CellText.tight($0.text) }
        let merged = HeadingRows.merged(first.map { CellText.tight($0.text) }, texts, isPositional: false)
        guard merged.rows == 2,
            let group = first.indices.first(where: { merged.headings[$0] != CellText.tight(first[$0].text) })
        else { return (first, start + 1) }
        let years = merged.headings[group..<(group + texts.count)].map { SpacedCell(text: $0, span: first[group].span) }
        return (first[..<group] + years + first[(group + 1)...], second + 1)
    }

    private static func kind(_ lines: [String], _ index: Int, below heading: [SpacedCell]) -> LineKind? {
        if let kind = rowKind(lines[index], below: heading) { return kind }
        let text = CellText.tight(lines[index])
        guard !TableEnd.isAnnex(text), text.count <= 30, !text.contains("。") else { return nil }
        if TableEnd.isOtherHeading(SpacedCell.all(in: lines[index]).map(\.text), than: heading.map(\.text)) {
            return nil
        }
        let behind = lines[(index + 1)...].lazy.filter { !$0.trimmed.isEmpty }.prefix(3)
        let isFollowed = behind.contains { rowKind($0, below: heading) == .row }
        if RowKind(heading: text) != nil || RowKind.isNumbered(text) { return isFollowed ? .heading : nil }
        return isFollowed || CellText.isBracketed(text) ? .rest : nil
    }

    private static func rowKind(_ line: String, below heading: [SpacedCell]) -> LineKind? {
        let cells = SpacedCell.all(in: line)
        let texts = cells.map(\.text)
        guard cells.count >= 2, cells.count <= heading.count,
            !TableEnd.isOtherHeading(texts, than: heading.map(\.text))
        else { return nil }
        let isNumbered = CellText.ordinal(texts[0]) != nil
        if ColumnHeading(heading[0].text).role == .number, !isNumbered {
            return texts == heading.map(\.text) ? .row : nil
        }
        return isNumbered || cells.count == heading.count ? .row : nil
    }
}
