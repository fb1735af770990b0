import PolicyModel

/// `稳步提高` and its kind: better than the baseline, and no year worse than the one before.
struct TrendRule {
    let situation: Situation
    let change: Change

    func ruling() -> Ruling {
        let direction: Direction = change == .increase ? .increase : .decrease
        let given = situation.input.direction
        if let given, given.opposes(direction) { return .notAssessable(.directionContradictsTarget) }
        let sense = Sense(direction: direction, isInferred: given == nil)
        return decided(sign: direction.sign).with {
            $0.sense = sense
            $0.decisive = situation.decisive
        }
    }

    private func decided(sign: Double) -> Ruling {
        if let ruling = situation.rulingWithoutValue(reaches: { isBetter($0, sign) }) { return ruling }
        guard let value = situation.decisive else { return .baselineOnly(situation.method) }
        guard let now = Reading(value) else { return WordsRule(situation: situation).ruling() }
        switch situation.series.start(before: value.year) {
        case .failure(.baselineNotANumber): return WordsRule(situation: situation).ruling()
        case .failure(let cause): return withoutYear(now, cause, sign)
        case .success(let start):
            if situation.method == .statcanCAGR, !situation.isDue {
                return UntargetedGrowth(
                    input: situation.input, sign: sign, start: start, latest: value, now: now
                ).ruling()
            }
            return compared(from: start, to: now, sign)
        }
    }

    /// A baseline whose year is unknown can still be compared with.
    private func withoutYear(_ now: Reading, _ cause: Cause, _ sign: Double) -> Ruling {
        guard let start = situation.series.baselineReading, situation.method != .statcanCAGR || situation.isDue else {
            return .notAssessable(cause)
        }
        return compared(from: start, to: now, sign)
    }

    private func compared(from start: Reading, to now: Reading, _ sign: Double) -> Ruling {
        let movement = movement(from: start.number, to: now.number, sign)
        let dips = dips(from: start, until: now, sign)
        let status: Status =
            switch movement {
            case .better: situation.isDue ? .met : (dips.isEmpty ? .onTrack : .behind)
            case .unchanged: situation.isDue ? .missed : .behind
            case .worse: situation.isDue ? .missed : .offTrack
            }
        guard
            let difference = Arithmetic.Step.computing(
                .difference, .named(.latest, now.number) - .named(.baseline, start.number))
        else { return .notAssessable(.beyondArithmetic) }
        return Ruling(status, .trend(movement, dips: dips)).with { $0.steps = [difference.step] }
    }

    private func dips(from start: Reading, until now: Reading, _ sign: Double) -> [Int] {
        var last = start
        var dips: [Int] = []
        let until = now.year ?? situation.asOfYear
        for reading in situation.series.afterBaseline.compactMap(Reading.init) {
            guard let year = reading.year, year > start.year ?? .min, year <= until else { continue }
            if movement(from: last.number, to: reading.number, sign) == .worse { dips.append(year) }
            last = reading
        }
        return dips
    }

    private func movement(from old: Double, to new: Double, _ sign: Double) -> Finding.Movement {
        if new.isClose(to: old) { return .unchanged }
        return sign * new > sign * old ? .better : .worse
    }

    private func isBetter(_ value: YearValue, _ sign: Double) -> Bool? {
        guard let now = Reading(value), case .success(let start) = situation.series.start(before: value.year) else {
            return nil
        }
        return movement(from: start.number, to: now.number, sign) == .better
    }
}
