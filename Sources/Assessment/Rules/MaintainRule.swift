import PolicyModel

/// `持续巩固`, `保持稳定`: no worse than the baseline.
struct MaintainRule {
    let situation: Situation

    func ruling() -> Ruling {
        decided().with { $0.decisive = situation.decisive }
    }

    private func decided() -> Ruling {
        if let ruling = situation.rulingWithoutValue(reaches: isKept) { return ruling }
        guard let value = situation.decisive else { return Ruling(.baselineOnly, .baselineOnly) }
        if isSameWording(value) { return verdict(isKept: true) }
        guard let now = Reading(value) else { return WordsRule(situation: situation).ruling() }
        switch start(before: value.year) {
        case .failure(.baselineNotANumber): return WordsRule(situation: situation).ruling()
        case .failure(let cause): return .notAssessable(cause)
        case .success(let start): return compared(now, with: start)
        }
    }

    /// The baseline needs no year here: nothing depends on how long ago it was.
    private func start(before year: Int) -> Result<Reading, Cause> {
        situation.series.baselineReading.map { .success($0) } ?? situation.series.start(before: year)
    }

    private func compared(_ now: Reading, with start: Reading) -> Ruling {
        let given = situation.input.direction
        let implied = ScaleEnd.direction(towards: start.number, in: situation.input)
        switch given ?? implied {
        case nil:
            guard now.number.isClose(to: start.number) else { return .notAssessable(.directionUnknown) }
            return verdict(.bound(.atLeast, start.number), now)
        case .increase:
            return verdict(.bound(.atLeast, start.number), now).with {
                $0.sense = Sense(direction: .increase, isInferred: given == nil)
            }
        case .decrease:
            return verdict(.bound(.atMost, start.number), now).with {
                $0.sense = Sense(direction: .decrease, isInferred: given == nil)
            }
        case .maintain: return around(start.number, now)
        }
    }

    private func around(_ number: Double, _ now: Reading) -> Ruling {
        let tolerance = Tolerance.around(number, in: situation.input)
        let distance = Arithmetic.Term.named(.tolerance, tolerance)
        guard let lower = Arithmetic.Step.computing(.lowerBound, .named(.baseline, number) - distance),
            let upper = Arithmetic.Step.computing(.upperBound, .named(.baseline, number) + distance)
        else { return .notAssessable(.beyondArithmetic) }
        return verdict(.within(lower.value...upper.value), now).with {
            $0.sense = Sense(direction: .maintain, isInferred: false)
            $0.steps = [lower.step, upper.step] + $0.steps
            $0.remarks.append(.tolerance(tolerance))
        }
    }

    private func verdict(_ acceptance: Acceptance, _ now: Reading) -> Ruling {
        let step = acceptance.step(.latest, now.number, against: .baseline)
        let holds =
            switch step {
            case .comparison(_, _, _, _, _, let holds), .membership(_, _, _, let holds): holds
            case .equation: false
            }
        return verdict(isKept: holds).with { $0.steps = [step] }
    }

    /// Before the due date what is kept is on track, not met: it has to be kept until then.
    private func verdict(isKept: Bool) -> Ruling {
        switch (isKept, situation.isDue) {
        case (true, true): Ruling(.met, .kept)
        case (true, false): Ruling(.onTrack, .kept)
        case (false, true): Ruling(.missed, .worsened)
        case (false, false): Ruling(.offTrack, .worsened)
        }
    }

    /// 动态全覆盖 then and now.
    private func isSameWording(_ value: YearValue) -> Bool {
        guard let baseline = situation.series.baseline else { return false }
        return value.value.number == nil && baseline.value.number == nil && value.value.text == baseline.value.text
    }

    private func isKept(_ value: YearValue) -> Bool? {
        if isSameWording(value) { return true }
        guard let now = Reading(value), case .success(let start) = start(before: value.year) else { return nil }
        let ruling = compared(now, with: start)
        return ruling.status == .notAssessable ? nil : ruling.finding == .kept
    }
}
