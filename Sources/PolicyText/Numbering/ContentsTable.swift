/// A table of contents: numbered lines below 目录 that come again as the real items.
enum ContentsTable {
    /// The lines of the table, its heading included; empty where there is none.
    static func lines(in lines: [TextLine], _ source: SourceText) -> Range<Int> {
        for (index, line) in lines.enumerated() where line.kind == .text && line.span.upperBound - line.content <= 24 {
            let reading = Reading(source, line.contentSpan)
            guard reading.scalars == [0x76EE, 0x5F55] || reading.scalars == [0x76EE, 0x6B21] else { continue }
            let entries = lines.indices[(index + 1)...].filter { lines[$0].kind != .blank }.prefix(3)
            for first in entries where lines[first].kind != .code {
                let entry = name(lines[first], source)
                let again = lines.indices[(first + 1)...].first { place in
                    lines[place].kind == .text && !entry.isEmpty && name(lines[place], source).starts(with: entry)
                }
                // What stands above the entry that comes again, a preface, is found again with it.
                if let again { return index..<again }
            }
            return 0..<0
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
