import PolicyModel

extension EnglishWording {
    func reason(_ cause: Cause, _ unit: String) -> String {
        switch cause {
        case .noBaseline: "there is no baseline to start from"
        case .noBaselineYear: "the baseline has no year"
        case .noValue(let year): "the target compares with \(year), of which there is no value"
        case .noReference(let name, let year): "there is no usable value of “\(name)” for \(year)"
        case .directionUnknown: "it is not known whether more or less is better"
        case .directionContradictsTarget: "the direction of the indicator and the target point opposite ways"
        case .notANumber(let value): "the value of \(value.year), “\(value.value.text)”, is no number"
        case .baselineNotANumber: "the baseline is no number"
        case .openBound(let value):
            "of \(value.year) only \(quantity(value.value, unit)) is known, which leaves the target open"
        case .baselineOpenBound: "the baseline is only a bound, so the starting point is open"
        case .percentOfZero: "a percentage of a starting value of 0 means nothing"
        case .oppositeSigns: "growth rates need values of one sign"
        case .notAnAnswer(let value): "the value of \(value.year), “\(value.value.text)”, is neither yes nor no"
        case .beyondArithmetic: "the numbers are too large to compute with"
        }
    }

    func sentence(for remark: Remark, in assessment: Assessment) -> String {
        let unit = assessment.unit
        return switch remark {
        case .stale(let years): "The data are \(years) years old."
        case .laterObservationsIgnored: "Observations after the as-of year are left out."
        case .newerValueIsNotANumber(let value):
            "The value of \(value.year), “\(value.value.text)”, is no number and left out."
        case .startIsFirstObservation(let value):
            "Without a numeric baseline the first observation, of \(value.year), is the start."
        case .boundUsed(let value):
            "The value of \(value.year), \(quantity(value.value, unit)), is a bound and counted as if exact."
        case .baselineBoundUsed: "The baseline is a bound and counted as if exact."
        case .referenceOfOtherYear(let name, let year, let compared):
            "“\(name)” has no value of \(compared); that of \(year) stands in."
        case .directionInferred(let direction):
            "As no direction is given, \(inferred(direction)) is inferred from the target."
        case .tolerance(let distance):
            "A distance of up to \(quantity(distance, unit == "%" ? points(distance) : unit)) still counts."
        case .zeroReplaced: "The method counts 0 as 0.001."
        case .baselineAlreadyMet: "The baseline already satisfied the target."
        }
    }

    private func points(_ distance: Double) -> String { distance == 1 ? "percentage point" : "percentage points" }

    private func inferred(_ direction: Direction) -> String {
        switch direction {
        case .increase: "“more is better”"
        case .decrease: "“less is better”"
        case .maintain: "“to be kept”"
        }
    }
}
