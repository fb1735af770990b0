/// Lines that converters made of the cells of a table: numbers in them count rows, not items.
enum TableCells {
    /// Lines between two rows whose cells hold line breaks, at most four in a row.
    static func insideBrokenRows(_ lines: [TextLine]) -> Set<Int> {
        var result = Set<Int>()
        var between: [Int] = []
        var isInside = false
        for (index, line) in lines.enumerated() {
            if line.kind == .table {
                if isInside, between.count <= 4 { result.formUnion(between) }
                (between, isInside) = ([], true)
            } else if isInside, line.kind != .blank {
                between.append(index)
                isInside = between.count <= 4
            }
        }
        return result
    }

    /// Lines behind a tab, unless tabs are how the text indents its paragraphs.
    static func behindTabs(_ lines: [TextLine], _ markers: [NumberMarker?], _ source: SourceText) -> Set<Int> {
        let led = lines.indices.filter {
            !lines[$0].span.isEmpty && source.bytes[lines[$0].span.lowerBound] == UInt8(ascii: "\t")
        }
        let cells = Set(led)
        let numbersStandWithout = lines.indices.contains { index in
            markers[index].map { $0.form <= .chineseBracket } ?? false && !cells.contains(index)
        }
        return numbersStandWithout ? cells : []
    }
}
