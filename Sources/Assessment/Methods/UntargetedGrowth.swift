import PolicyModel

/// Growth judged without a numeric target: 1.5 %, 0.5 % and 0 a year, scaled near a natural limit.
///
/// Source: as for `GrowthMethod`.
struct UntargetedGrowth {
    let input: AssessmentInput
    let sign: Double
    let start: Reading
    let latest: YearValue
    let now: Reading

    func ruling() -> Ruling {
        guard let year = start.year else { return .notAvailable(.noBaselineYear) }
        let growth = GrowthRate(from: start.number, in: year)
        guard growth.allows(now.number) else { return .notAvailable(.oppositeSigns) }
        guard let observed = growth.step(.observedGrowth, .latest, now.number, .latestYear, latest.year) else {
            return .notAvailable(.beyondArithmetic)
        }
        let scaling = growth.scaling(limit: input.limit, sign: sign)
        let share = scaling.map { Arithmetic.Term.named(.scaling, $0.value) } ?? .constant(1)
        let gain =
            Arithmetic.Term.named(.sign, growth.isNegative ? -sign : sign) * .named(.observedGrowth, observed.value)
        guard let rate = Arithmetic.Step.computing(.directedGrowth, gain),
            let substantial = Arithmetic.Step.computing(.substantialThreshold, .constant(0.015) * share),
            let moderate = Arithmetic.Step.computing(.moderateThreshold, .constant(0.005) * share)
        else { return .notAvailable(.beyondArithmetic) }
        let level: Level =
            if rate.value.reaches(substantial.value) {
                .substantialProgress
            } else if rate.value.reaches(moderate.value) {
                .moderateProgress
            } else {
                rate.value.reaches(0) ? .limitedProgress : .deterioration
            }
        let finding = Finding.growth(observed: observed.value, required: nil, ratio: nil)
        return Ruling(level.status, finding).with {
            $0.method = .statcanCAGR
            $0.level = level
            $0.steps =
                [observed.step] + (scaling.map { [$0.step] } ?? []) + [substantial.step, moderate.step, rate.step]
            if growth.replacedZero { $0.remarks.append(.zeroReplaced) }
        }
    }
}
