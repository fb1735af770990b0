/// A table as GitHub Flavored Markdown writes it, cut into cells but not yet read.
struct PipeTable {
    enum Alignment: String {
        case none, left, center, right
    }

    /// One per column.
    let alignments: [Alignment]
    /// Where each cell's trimmed text stands in the source, header first; rows may be shorter than the header, never longer.
    let rows: [[Range<Int>]]
    /// The first cell of each row that has no column, which GitHub leaves out with all after it.
    let surplusCells: [Range<Int>]
    /// The lines of the source it replaces.
    let lines: ClosedRange<Int>
    /// What opens the containers on its first line: list markers, `>`, indentation.
    let prefix: [UInt8]
}

/// Cuts one line of a table at its unescaped pipes.
enum TableRow {
    static func cells(of line: Range<Int>, in text: UTF8Bytes) -> [Range<Int>] {
        let row = trimmed(line, in: text)
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        var position = start
        if position < row.upperBound, text[position] == pipe {
            start += 1
            position += 1
        }
        while position < row.upperBound {
            if text[position] == UInt8(ascii: "\\") {
                position += 2
                continue
            }
            if text[position] == pipe {
                cells.append(trimmed(start..<position, in: text))
                start = position + 1
            }
            position += 1
        }
        if start < row.upperBound { cells.append(trimmed(start..<row.upperBound, in: text)) }
        return cells
    }

    /// The alignments of a delimiter row such as `|:--|--:|`, or nil for any other line.
    static func alignments(of line: Range<Int>, in text: UTF8Bytes) -> [PipeTable.Alignment]? {
        guard text.part(line).contains(pipe) else { return nil }
        var alignments: [PipeTable.Alignment] = []
        for cell in cells(of: line, in: text) {
            guard let first = text.part(cell).first, let last = text.part(cell).last else { return nil }
            let dashes = text.part(cell).drop { $0 == colon }.prefix { $0 == UInt8(ascii: "-") }.count
            let colons = (first == colon ? 1 : 0) + (last == colon ? 1 : 0)
            guard dashes > 0, dashes + colons == cell.count else { return nil }
            alignments.append(
                first == colon ? (last == colon ? .center : .left) : (last == colon ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static let pipe = UInt8(ascii: "|")
    private static let colon = UInt8(ascii: ":")

    private static func trimmed(_ range: Range<Int>, in text: UTF8Bytes) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, isBlank(text[start]) { start += 1 }
        while end > start, isBlank(text[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
