/// The lines of a text that open an item or an annex, what only looks like one sorted out.
enum ItemLines {
    struct Opening {
        let line: Int
        /// Where the title stands: the next line where the number stands alone.
        let titleLine: Int
        /// `nil` for an annex.
        let marker: NumberMarker?
    }

    static func openings(in lines: [TextLine], _ source: SourceText) -> [Opening] {
        let contents = ContentsTable.lines(in: lines, source)
        let markers = markers(of: lines, source)
        var openings: [Opening] = []
        var list = EnumeratedNote()
        for (index, line) in lines.enumerated() where !contents.contains(index) {
            if list.takes(line, markers[index], in: source) { continue }
            if let marker = markers[index] {
                let title = titleLine(of: marker, at: index, lines, markers, source)
                openings.append(
                    Opening(
                        line: index, titleLine: title,
                        marker: title == index ? marker : marker.titled(at: lines[title].content)))
            } else if !openings.isEmpty, AnnexLine.matches(line, in: source) {
                openings.append(Opening(line: index, titleLine: index, marker: nil))
            }
        }
        if let last = openings.last, let end = closingHeading(behind: last, lines, source) {
            openings.append(Opening(line: end, titleLine: end, marker: nil))
        }
        return openings
    }
}

extension ItemLines {
    /// The number each line begins with, where it is no cell of a table.
    private static func markers(of lines: [TextLine], _ source: SourceText) -> [NumberMarker?] {
        var markers = lines.map { NumberMarker($0, in: source) }
        let broken = TableCells.insideBrokenRows(lines)
        let cells = TableCells.behindTabs(lines, markers, source)
        for index in markers.indices {
            let isLow = (markers[index]?.form ?? .part) >= .arabic
            if cells.contains(index) || (isLow && broken.contains(index)) { markers[index] = nil }
        }
        return DecimalRun.counted(markers)
    }

    /// A heading without a number behind the last item and no deeper than its own: what it heads, a table of indicators or a
    /// glossary, is no part of that item.
    private static func closingHeading(behind last: Opening, _ lines: [TextLine], _ source: SourceText) -> Int? {
        let own = headingLevel(lines[last.line], source) ?? 6
        return lines.indices[(last.titleLine + 1)...].first { index in
            headingLevel(lines[index], source).map { $0 <= own } ?? false
        }
    }

    private static func headingLevel(_ line: TextLine, _ source: SourceText) -> Int? {
        guard line.isHeading else { return nil }
        return source.bytes[line.span].drop { $0 == UInt8(ascii: " ") }.prefix { $0 == UInt8(ascii: "#") }.count
    }

    /// Where the number stands alone, the line of plain text below it.
    private static func titleLine(
        of marker: NumberMarker, at index: Int, _ lines: [TextLine], _ markers: [NumberMarker?], _ source: SourceText
    ) -> Int {
        guard marker.content >= source.trimmed(lines[index].contentSpan).upperBound, !lines[index].isHeading,
            let next = lines.indices[(index + 1)...].first(where: { lines[$0].kind != .blank }),
            lines[next].kind == .text, !lines[next].isHeading, markers[next] == nil,
            !AnnexLine.matches(lines[next], in: source), FieldLine(lines[next], in: source)?.key == nil
        else { return index }
        return next
    }
}
