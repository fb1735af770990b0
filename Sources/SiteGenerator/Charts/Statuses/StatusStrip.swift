/// Lays counts out along a strip, each a stretch as long as its share; templates draw it.
enum StatusStrip {
    /// The width in pixels below which no strip is expected: a column of a table.
    private static let narrowest = 240.0
    /// Left free between two stretches, in percent of the strip.
    private static let gap = 0.5

    /// The statuses that somebody has, in the order given.
    static func layOut(_ counted: [(chip: StatusChip, count: Int)]) -> [StatusCount] {
        let total = Double(max(1, counted.reduce(0) { $0 + $1.count }))
        var before = 0
        return counted.filter { $0.count > 0 }.map { chip, count in
            defer { before += count }
            let (start, end) = (Double(before) * 100 / total, Double(before + count) * 100 / total)
            let isLast = before + count == Int(total)
            let drawn = isLast || end - start < 2 * gap ? end : end - gap
            let label = TextWidth.of("\(chip.symbol) \(count)")
            return StatusCount(
                status: chip, count: count, offset: SVGNumber.text(start), end: SVGNumber.text(drawn),
                isRoomy: label <= (end - start) / 100 * narrowest)
        }
    }
}
