import PolicyModel

/// The share of the targeted change that has been achieved.
///
/// Source: Healthy People, Centers for Disease Control and Prevention, progress toward target attainment
/// (https://www.cdc.gov/nchs/healthy-people/hp2030/methods.html). Without standard errors, 10 % of the targeted change is
/// improving, and 10 % of the baseline in the other direction is getting worse.
struct TargetedChangeMethod {
    let progress: Progress

    func ruling() -> Ruling {
        if let start = progress.situation.series.baselineReading { return ruling(from: start) }
        switch progress.situation.series.start(before: progress.latest.year) {
        case .failure(let cause): return .notAssessable(cause)
        case .success(let start): return ruling(from: start)
        }
    }

    private func ruling(from start: Reading) -> Ruling {
        let now = progress.now.number
        let sign = progress.goal.sign(from: start.number)
        if now.isClose(to: start.number) || sign * now < sign * start.number { return away(from: start) }
        guard sign * (progress.goal.value - start.number) > 0 else { return .notAssessable(.baselineOpenBound) }
        let baseline = Arithmetic.Term.named(.baseline, start.number)
        let done = Arithmetic.Term.named(.latest, now) - baseline
        let whole = Arithmetic.Term.named(.target, progress.goal.value) - baseline
        guard let achieved = Arithmetic.Step.computing(.achieved, .constant(100) * done / whole) else {
            return .notAssessable(.beyondArithmetic)
        }
        let level: Level = achieved.value.isAtLeast(10) ? .improving : .littleChange
        return ruling(level, .targetedChange(percent: achieved.value), [achieved.step], ratio: achieved.value / 100)
    }

    /// No movement, or movement away from the target, measured against the baseline.
    private func away(from start: Reading) -> Ruling {
        let now = progress.now.number
        if now.isClose(to: start.number) { return ruling(.littleChange, .movedAway(percent: 0), [], ratio: nil) }
        guard start.number != 0 else { return ruling(.gettingWorse, .movedAway(percent: nil), [], ratio: nil) }
        let baseline = Arithmetic.Term.named(.baseline, start.number)
        let moved = Arithmetic.Term.magnitude(.named(.latest, now) - baseline)
        guard let away = Arithmetic.Step.computing(.movedAway, .constant(100) * moved / .magnitude(baseline)) else {
            return .notAssessable(.beyondArithmetic)
        }
        let level: Level = away.value.isAtLeast(10) ? .gettingWorse : .littleChange
        return ruling(level, .movedAway(percent: away.value), [away.step], ratio: nil)
    }

    private func ruling(_ level: Level, _ finding: Finding, _ steps: [Arithmetic.Step], ratio: Double?) -> Ruling {
        Ruling(level.status, finding).with {
            $0.level = level
            $0.steps = steps
            $0.ratio = ratio
        }
    }
}
