/// The title of an item: its heading line, or the text up to the first 。 of its paragraph.
struct ItemTitle: Sendable {
    /// Without number, closing mark, emphasis and `{#slug}`.
    let span: Range<Int>
    /// What stands between the braces of `{#…}`.
    let slug: Range<Int>?
    /// Where the body begins on the same line.
    let end: Int
}

extension ItemTitle {
    /// `clause` is where the first responsibility clause of the item begins: a title ends before it.
    init(_ line: TextLine, from start: Int, clause: Int?, in source: SourceText) {
        var limit = source.trimmed(line.contentSpan).upperBound
        if let clause, clause >= start, clause < limit { limit = clause }
        let stop = Self.fullStop(start..<max(start, limit), in: source)
        var end = stop.map { $0 + 3 } ?? max(start, limit)
        var slug: Range<Int>?
        var titleEnd = stop ?? max(start, limit)
        let searched = start..<max(start, source.trimmed(line.contentSpan).upperBound)
        if !searched.isEmpty, let open = source.find("{#", in: searched),
            open <= end || source.trimmed(end..<open).isEmpty,
            let close = source.bytes[open..<searched.upperBound].firstIndex(of: UInt8(ascii: "}"))
        {
            slug = (open + 2)..<close
            if open < titleEnd { titleEnd = open }
            end = max(end, close + 1)
            if stop == nil, end < limit, source.starts(with: "。", at: end, before: limit) { end += 3 }
        }
        if line.isBold, source.starts(with: "**", at: end, before: line.span.upperBound) { end += 2 }
        span = Self.plain(start..<titleEnd, heading: line.isHeading, bold: line.isBold, in: source)
        self.slug = slug
        self.end = end
    }
}

extension ItemTitle {
    /// The first 。 outside brackets and quotation marks, or the first of all where these are not closed.
    private static func fullStop(_ span: Range<Int>, in source: SourceText) -> Int? {
        var depth = 0
        var first: Int?
        var place = span.lowerBound
        while place < span.upperBound {
            let (value, next) = source.scalar(at: place)
            switch value {
            case 0x3002:
                if depth == 0 { return place }
                first = first ?? place
            case 0xFF08, 0x28, 0x201C, 0x300A, 0x3010: depth += 1
            case 0xFF09, 0x29, 0x201D, 0x300B, 0x3011: depth = max(0, depth - 1)
            default: break
            }
            place = next
        }
        return depth == 0 ? nil : first
    }

    private static func plain(_ span: Range<Int>, heading: Bool, bold: Bool, in source: SourceText) -> Range<Int> {
        var result = source.trimmed(span)
        while !result.isEmpty {
            let start = source.scalarStart(before: result.upperBound)
            let value = source.scalar(at: start).value.folded
            let isMark = value.endsSentence || value == ":" || value == ";"
            let isMarkdown = (heading && value == "#") || (bold && value == "*")
            guard (isMark && value != "!" && value != "?") || isMarkdown else { break }
            result = source.trimmed(result.lowerBound..<start)
        }
        return result
    }
}
