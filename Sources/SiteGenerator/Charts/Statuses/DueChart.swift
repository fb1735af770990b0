import PolicyModel

/// Draws what falls due in each year: a row a year, as long as its count, stacked by status, with a line where the past ends.
struct DueChart {
    private let due: DueYears
    private let words: ChartWording
    private let asOf: CalendarDate

    private static let rowHeight = 44.0
    /// Where the rows begin and where the longest ends, in per mille of the sheet.
    private static let start = 205.0
    private static let end = 880.0

    /// Nil where nothing has a date.
    init?(_ dated: [DueItems.Dated], words: ChartWording, asOf: CalendarDate) {
        guard !dated.isEmpty else { return nil }
        due = DueYears(dated)
        self.words = words
        self.asOf = asOf
    }

    /// The chart; `id` is unique on the page.
    func svg(id: String) -> String {
        let height = Double(due.years.count) * Self.rowHeight + (border == nil ? 4 : 30)
        var sheet = ChartSheet(
            id: id, class: "due", height: height, title: words.title(of: due), description: words.description(of: due))
        for (index, year) in due.years.enumerated() { draw(year, top: top(of: index), on: &sheet) }
        if let border {
            let y = top(of: border) - 15
            sheet.line(from: SheetPoint(x: 0, y: y), to: SheetPoint(x: 1000, y: y), class: "as-of")
            let place = SheetPoint(x: 1000, y: y - 4)
            sheet.text(PlacedLabel(text: words.asOf(asOf), place: place, anchor: .end), class: "axis")
        }
        return sheet.finish()
    }

    /// The first row that is not all past, where some row above it is; the line lies above it.
    private var border: Int? {
        let first = due.years.firstIndex { $0.year >= asOf.year } ?? due.years.count
        return first == 0 ? nil : first
    }

    private func top(of index: Int) -> Double {
        Double(index) * Self.rowHeight + (border.map { index >= $0 ? 26.0 : 0 } ?? 0)
    }

    private func draw(_ year: DueYears.Year, top: Double, on sheet: inout ChartSheet) {
        let label = SheetPoint(x: 0, y: top + (year.past > 0 ? 22 : 30))
        sheet.text(PlacedLabel(text: words.year(year.year), place: label, anchor: .start), class: "label")
        if year.past > 0 {
            let place = SheetPoint(x: 0, y: top + 38)
            sheet.text(PlacedLabel(text: words.past(year.past), place: place, anchor: .start), class: "axis")
        }
        let most = Double(due.years.map(\.total).max() ?? 1)
        let unit = (Self.end - Self.start) / most
        var x = Self.start
        for (status, count) in year.counts {
            let end = x + Double(count) * unit
            let name = "stack status-\(status?.key ?? "none")"
            sheet.line(
                from: SheetPoint(x: x, y: top + 27), to: SheetPoint(x: max(x, end - 3), y: top + 27), class: name)
            let text = "\(status?.symbol ?? "·") \(count)"
            if TextWidth.of(text) <= (end - x) / 1000 * HangingBox.widths.narrow, year.counts.count > 1 || status != nil
            {
                let place = SheetPoint(x: x, y: top + 14)
                sheet.text(PlacedLabel(text: text, place: place, anchor: .start), class: "part")
            }
            x = end
        }
        let place = SheetPoint(x: x, y: top + 32)
        sheet.text(PlacedLabel(text: "\(year.total)", place: place, shift: 8, anchor: .start), class: "label")
    }
}
