import PolicyModel

/// The straight line from baseline to target: how much of the change expected by now has happened.
struct LinearMethod {
    let progress: Progress

    func ruling() -> Ruling {
        switch progress.situation.series.start(before: progress.latest.year) {
        case .failure(let cause): .notAssessable(cause)
        case .success(let start): ruling(from: start)
        }
    }

    private func ruling(from start: Reading) -> Ruling {
        let goal = progress.goal
        if goal.acceptance.holds(for: start) == true { return fellBack(from: start) }
        let sign = goal.sign(from: start.number)
        if start.number.isClose(to: goal.value) { return noWayToGo(from: start, sign: sign) }
        guard sign * (goal.value - start.number) > 0 else { return .notAssessable(.baselineOpenBound) }
        guard let startYear = start.year, let (steps, expected, ratio) = line(from: start, startYear) else {
            return .notAssessable(.beyondArithmetic)
        }
        return Ruling(status(of: ratio), .line(ratio: ratio)).with {
            $0.steps = steps
            $0.expectedValue = expected
            $0.ratio = ratio
        }
    }

    private func line(from start: Reading, _ year: Int) -> (steps: [Arithmetic.Step], expected: Double, ratio: Double)?
    {
        let baseline = Arithmetic.Term.named(.baseline, start.number)
        let elapsed =
            Arithmetic.Term.named(.latestYear, Double(progress.latest.year)) - .named(.baselineYear, Double(year))
        let whole =
            Arithmetic.Term.named(.targetYear, Double(progress.situation.target.year))
            - .named(.baselineYear, Double(year))
        let way = Arithmetic.Term.named(.target, progress.goal.value) - baseline
        guard let expected = Arithmetic.Step.computing(.expected, baseline + way * elapsed / whole) else { return nil }
        let done = Arithmetic.Term.named(.latest, progress.now.number) - baseline
        let due = Arithmetic.Term.named(.expected, expected.value) - baseline
        guard let ratio = Arithmetic.Step.computing(.ratio, done / due) else { return nil }
        return ([expected.step, ratio.step], expected.value, ratio.value)
    }

    private func status(of ratio: Double) -> Status {
        let settings = progress.situation.settings
        if ratio.reaches(settings.onTrack) { return .onTrack }
        return ratio.reaches(settings.behind) ? .behind : .offTrack
    }

    private func fellBack(from start: Reading) -> Ruling {
        Ruling(.offTrack, .fellBack).with { $0.steps = comparisons(from: start) }
    }

    private func noWayToGo(from start: Reading, sign: Double) -> Ruling {
        let isWorse = sign * progress.now.number < sign * start.number && !progress.now.number.isClose(to: start.number)
        return Ruling(isWorse ? .offTrack : .behind, .noWayToGo).with { $0.steps = comparisons(from: start) }
    }

    private func comparisons(from start: Reading) -> [Arithmetic.Step] {
        let goal = progress.goal
        return [
            goal.acceptance.step(.baseline, start.number, against: goal.limitSymbol),
            goal.acceptance.step(.latest, progress.now.number, against: goal.limitSymbol),
        ]
    }
}
