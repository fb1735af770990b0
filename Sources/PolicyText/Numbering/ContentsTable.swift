/// A table of contents: numbered lines below 目录 that come again as the real items.
enum ContentsTable {
    /// The lines of the table, its heading included; empty where there is none.
    static func lines(in lines: [TextLine], _ source: SourceText) -> Range<Int> {
        for (index, line) in lines.enumerated() where line.kind == .text && line.span.upperBound - line.content <= 24 {
            let reading = Reading(source, line.contentSpan)
            guard reading.scalars == [0x76EE, 0x5F55] else { continue }
            guard let first = lines[(index + 1)...].first(where: { $0.kind != .blank }) else { return 0..<0 }
            let entry = name(first, source)
            guard !entry.isEmpty else { return 0..<0 }
            let again = lines.indices.first { place in
                lines[place].span.lowerBound > first.span.lowerBound && lines[place].kind == .text
                    && name(lines[place], source).starts(with: entry)
            }
            return again.map { index..<$0 } ?? 0..<0
        }
        return 0..<0
    }

    /// The line without dot leaders and page number.
    private static func name(_ line: TextLine, _ source: SourceText) -> ArraySlice<UInt32> {
        let scalars = Reading(source, line.span).scalars
        let end = scalars.lastIndex { $0.digit == nil && $0 != "." && $0 != 0x2026 && $0 != 0xB7 && $0 != 0x2014 }
        return scalars[..<(end.map { $0 + 1 } ?? 0)]
    }
}
