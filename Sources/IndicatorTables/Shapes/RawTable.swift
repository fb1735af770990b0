/// The cells of a table as found in lines, rows not yet of one length.
struct RawTable {
    /// Counted from 0.
    var lines: Range<Int>
    var rows: [[Cell]]
    /// Whether empty cells are kept, so that a cell's place tells its column.
    var isPositional: Bool

    struct Cell {
        var text: String
        let line: Int

        /// Appends what a broken line goes on with; no space between Chinese characters.
        mutating func join(_ next: some StringProtocol) {
            guard !next.isEmpty else { return }
            let isLatin = (text.utf8.last ?? 0x80) < 0x80 && (next.utf8.first ?? 0x80) < 0x80
            text += (isLatin && !text.isEmpty ? " " : "") + next
        }
    }
}
