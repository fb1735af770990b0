/// How the text libcmark has read differs from the source.
struct SourceLayout {
    /// What to take out of every literal; nil when nothing was put in.
    let marker: Marker?
    /// In order, each in the place of a heading made of two markers.
    let tables: [PipeTable]
    /// Where in the source each cell paragraph in front comes from.
    var cellOffsets: [Int] = []
    /// After body line `afterLine`, the source has `by` more lines.
    var shifts: [(afterLine: Int, by: Int)] = []

    init(marker: Marker?, tables: [PipeTable] = []) {
        self.marker = marker
        self.tables = tables
    }

    /// The line of the source that libcmark counts as `line`, for any line behind the cells.
    func sourceLine(of line: Int) -> Int {
        let bodyLine = line - 2 * cellOffsets.count
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].afterLine < bodyLine { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? bodyLine : bodyLine + shifts[low - 1].by
    }

    /// The index of the cell paragraph on `line`, or nil for lines behind the cells.
    func cell(onLine line: Int) -> Int? {
        line <= 2 * cellOffsets.count ? (line - 1) / 2 : nil
    }
}
