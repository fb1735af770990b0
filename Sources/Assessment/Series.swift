import PolicyModel

/// The known values of one indicator up to the as-of year.
struct Series {
    let baseline: Baseline?
    /// By year, one a year.
    let observations: [YearValue]
    let hasLaterObservations: Bool

    init(_ input: AssessmentInput, upTo year: Int) {
        baseline = input.baseline
        observations = Self.sorted(input.observations, upTo: year)
        hasLaterObservations = input.observations.contains { $0.year > year }
    }

    static func sorted(_ values: [YearValue], upTo year: Int) -> [YearValue] {
        let byYear = Dictionary(values.filter { $0.year <= year }.map { ($0.year, $0) }) { _, later in later }
        return byYear.values.sorted { $0.year < $1.year }
    }

    var isEmpty: Bool { baseline == nil && observations.isEmpty }

    /// The observations of the plan's own time.
    var afterBaseline: [YearValue] {
        guard let year = baseline?.year else { return observations }
        return observations.filter { $0.year > year }
    }

    var baselineReading: Reading? { baseline.flatMap { Reading($0.value, year: $0.year) } }

    /// The value of one year, be it an observation or the baseline.
    func value(of year: Int) -> YearValue? {
        if let observation = observations.first(where: { $0.year == year }) { return observation }
        guard let baseline, baseline.year == year else { return nil }
        return YearValue(year, baseline.value)
    }

    /// The newest value before a year, be it an observation or the baseline.
    func newest(before year: Int) -> YearValue? {
        let observation = observations.last { $0.year < year }
        guard let baseline, let baselineYear = baseline.year, baselineYear < year,
            baselineYear > observation?.year ?? .min
        else { return observation }
        return YearValue(baselineYear, baseline.value)
    }

    /// Where progress up to `year` is counted from: the baseline, else the first observation before that year.
    func start(before year: Int) -> Result<Reading, Cause> {
        if let reading = baselineReading {
            guard let baselineYear = reading.year else { return .failure(.noBaselineYear) }
            if baselineYear < year { return .success(reading) }
        }
        guard let first = firstReadable, first.year < year, let reading = Reading(first) else {
            return .failure(baseline == nil || baselineReading != nil ? .noBaseline : .baselineNotANumber)
        }
        return .success(reading)
    }

    /// As `start`, for showing.
    func counted(before year: Int?) -> Baseline? {
        if baselineReading != nil { return baseline }
        guard let year, let first = firstReadable, first.year < year else { return baseline }
        return Baseline(first.year, first.value)
    }

    /// The first observation that is a number.
    var firstReadable: YearValue? { observations.first { Reading($0) != nil } }
}
