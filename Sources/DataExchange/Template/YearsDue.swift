import PolicyModel

/// The years an indicator should have a value for and has none.
///
/// A year is due once it is over on the day the site speaks of, as a deadline without a month is: every year after the newest
/// observation, or where there is none after the baseline, or else from the first year of the policy; and every target year.
struct YearsDue {
    /// Ascending.
    let years: [Int]

    init(_ indicator: Indicator, period: ClosedRange<Int>?, asOf: CalendarDate) {
        let last = asOf >= CalendarDate(year: asOf.year) ? asOf.year : asOf.year - 1
        let known = Set(indicator.observations.map(\.year))
        let newest = known.max() ?? indicator.baseline?.year
        let first = newest.map { $0 + 1 } ?? period?.lowerBound
        // A period that names one year only is where the policy ends.
        let start = newest == nil && period.map { $0.lowerBound == $0.upperBound } ?? true ? nil : first
        let running = start.map { $0 <= last ? Array($0...last) : [] } ?? []
        let targets = indicator.targets.map(\.year).filter { $0 <= last }
        years = Set(running + targets).subtracting(known).sorted()
    }
}
