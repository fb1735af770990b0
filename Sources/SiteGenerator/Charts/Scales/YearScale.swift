import PolicyModel

/// Places years along a sheet. A year stands for its end, when its targets fall due.
struct YearScale {
    let years: ClosedRange<Int>
    private let start: Double
    private let end: Double

    /// `start` and `end` in per mille of the sheet.
    init(_ years: [Int], from start: Double, to end: Double) {
        let first = years.min() ?? 0
        self.years = first...max(years.max() ?? first, first + 1)
        self.start = start
        self.end = end
    }

    func place(_ year: Int) -> Double { place(Double(year)) }

    /// A day lies between the ends of the year before and of its own.
    func place(_ date: CalendarDate) -> Double {
        let day = Double((date.month ?? 12) - 1) / 12 + Double(date.day ?? 30) / 372
        return place(Double(date.year - 1) + min(day, 1))
    }

    /// The years worth writing: those of `keys` first, the earlier in the list before the later, then round ones between.
    func written(first keys: [Int], spacing: Double) -> [Int] {
        let steps = [1, 2, 5, 10, 20, 50, 100]
        let step = steps.first { abs(place(years.lowerBound + $0) - place(years.lowerBound)) >= spacing } ?? 100
        let round = years.filter { $0 % step == 0 }
        var written: [Int] = []
        for year in keys + [years.lowerBound, years.upperBound] + round where years.contains(year) {
            if written.allSatisfy({ abs(place($0) - place(year)) >= spacing }) { written.append(year) }
        }
        return written.sorted()
    }

    private func place(_ year: Double) -> Double {
        start + (year - Double(years.lowerBound)) / Double(years.count - 1) * (end - start)
    }
}
