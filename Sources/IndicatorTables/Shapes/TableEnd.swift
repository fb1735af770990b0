/// What ends a table although more rows stand right behind it: the line of an annex, or the heading row of another table.
enum TableEnd {
    /// `附件2`, `附表`, `附件2：重点任务分工`
    static func isAnnex(_ line: some StringProtocol) -> Bool {
        let text = CellText.tight(line.trimmed)
        guard text.count <= 40, let word = ["附件", "附表", "附录"].first(where: text.hasPrefix) else { return false }
        guard let next = text.dropFirst(word.count).unicodeScalars.first?.halfWidth else { return true }
        return next.isDigit || next == ":" || "一二三四五六七八九十".unicodeScalars.contains(next)
    }

    /// Whether the cells head another table than `heading` does, which comes again on each page.
    static func isOtherHeading(_ cells: [String], than heading: [String]) -> Bool {
        let cells = cells.map { CellText.tight($0) }
        guard let first = cells.firstIndex(where: { !$0.isEmpty }), ColumnHeading(cells[first]).role == .number,
            cells.count > first + 1
        else { return false }
        return cells.filter { !$0.isEmpty } != heading.map { CellText.tight($0) }.filter { !$0.isEmpty }
    }
}
