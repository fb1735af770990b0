/// The text libcmark reads in place of one with tables.
///
/// Every cell that holds something becomes a paragraph of its own in front, so that its inlines are read alone but with the link
/// definitions of the whole text; each begins with a no-break space, which is a space for emphasis and a letter for blocks, so that
/// no cell can be a list or a heading. Each table becomes a one-line heading made of two markers, which ends a paragraph before it,
/// belongs to the same list item or quote, and makes no list loose, as a blank line would.
struct TableSource {
    private(set) var text: [UInt8] = []
    private(set) var layout: SourceLayout

    init(_ source: UTF8Bytes, lines: LineIndex, tables: [PipeTable], marker: Marker) {
        layout = SourceLayout(marker: marker, tables: tables)
        text.reserveCapacity(source.count * 2 + 64)
        for cell in tables.lazy.flatMap(\.rows).joined() where !cell.isEmpty {
            text.append(contentsOf: Self.cellOpening)
            appendUnescapingPipes(source.part(cell))
            text.append(contentsOf: "\n\n".utf8)
            layout.cellOffsets.append(cell.lowerBound)
        }
        var copied = 0
        var removedLines = 0
        for table in tables {
            text.append(contentsOf: source.part(copied..<lines.wholeLine(table.lines.lowerBound).lowerBound))
            text.append(contentsOf: table.prefix)
            text.append(contentsOf: "# ".utf8)
            text.append(contentsOf: marker.bytes)
            text.append(contentsOf: marker.bytes)
            text.append(UInt8(ascii: "\n"))
            copied = lines.wholeLine(table.lines.upperBound).upperBound
            removedLines += table.lines.count - 1
            layout.shifts.append((afterLine: table.lines.upperBound - removedLines, by: removedLines))
        }
        text.append(contentsOf: source.part(copied..<source.count))
    }

    /// U+00A0 in front of every cell.
    static let cellOpening: [UInt8] = [0xC2, 0xA0]

    /// In a table `\|` is a pipe before anything else is read, also in code.
    private mutating func appendUnescapingPipes(_ cell: UTF8Bytes) {
        var position = 0
        while let backslash = cell.index(of: UInt8(ascii: "\\"), from: position) {
            text.append(contentsOf: cell.part(position..<backslash))
            position = backslash + 1
            guard position < cell.count else {
                text.append(UInt8(ascii: "\\"))
                return
            }
            if cell[position] != UInt8(ascii: "|") { text.append(UInt8(ascii: "\\")) }
            text.append(cell[position])
            position += 1
        }
        text.append(contentsOf: cell.part(position..<cell.count))
    }
}
