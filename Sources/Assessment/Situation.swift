import PolicyModel

/// Everything a rule may look at.
struct Situation {
    let input: AssessmentInput
    let target: AssessmentTarget
    let settings: AssessmentSettings
    let asOfYear: Int
    let series: Series

    init(_ input: AssessmentInput, _ target: AssessmentTarget, settings: AssessmentSettings, asOfYear: Int) {
        self.input = input
        self.target = target
        self.settings = settings
        self.asOfYear = asOfYear
        series = Series(input, upTo: asOfYear)
    }

    var method: Method { input.method ?? settings.method }

    /// A target of a year is due once that year is over.
    var isDue: Bool { asOfYear > target.year }

    /// The value that a target without a number is decided by.
    var decisive: YearValue? { isDue ? series.value(of: target.year) : series.afterBaseline.last }

    /// The ruling where no value can decide, the same for every kind of target; nil where one can.
    func rulingWithoutValue(reaches: (YearValue) -> Bool?) -> Ruling? {
        if isDue {
            guard series.value(of: target.year) == nil else { return nil }
            let known = series.newest(before: target.year) ?? series.observations.first { $0.year > target.year }
            return Ruling(.dueUnreported, .dueUnreported(known: known, reaches: known.flatMap(reaches)))
        }
        if series.isEmpty { return Ruling(.noData, .noData) }
        return nil
    }
}
