import PolicyModel

/// Targets that come down to a number: quantities, ranges, changes, distances from a reference.
struct NumericRule {
    let situation: Situation

    func ruling() -> Ruling {
        if let ruling = situation.rulingWithoutValue(reaches: reaches) { return ruling }
        let compared = situation.isDue ? situation.decisive : latest
        switch GoalResolver(situation: situation, compared: compared).resolve() {
        case .failure(let cause):
            return Ruling.notAssessable(cause).with { $0.decisive = compared }
        case .success(let goal):
            let ruling =
                if situation.isDue, let compared { decision(goal, compared) } else if let compared {
                    progress(goal, compared)
                } else { withoutObservation(goal) }
            return ruling.with { complete(&$0, goal, compared) }
        }
    }

    /// The newest observation of the plan's time that is a number.
    private var latest: YearValue? { situation.series.afterBaseline.last { Reading($0) != nil } }

    private func reaches(_ value: YearValue) -> Bool? {
        guard let reading = Reading(value),
            case .success(let goal) = GoalResolver(situation: situation, compared: value).resolve()
        else { return nil }
        let holds = goal.acceptance.holds(for: reading)
        return holds == false && goal.needsDirection ? nil : holds
    }

    /// After the due date the value of the target's own year decides, whatever the method.
    private func decision(_ goal: Goal, _ value: YearValue) -> Ruling {
        guard let reading = Reading(value) else { return .notAssessable(.notANumber(value)) }
        guard let holds = goal.acceptance.holds(for: reading) else { return .notAssessable(.openBound(value)) }
        if !holds, goal.needsDirection { return .notAssessable(.directionUnknown) }
        return Ruling(holds ? .met : .missed, .decided).with {
            $0.method = .comparator
            $0.level = holds ? .holds : .doesNotHold
            $0.steps = goal.steps + [goal.acceptance.step(.targetYearValue, reading.number, against: goal.limitSymbol)]
        }
    }

    private func withoutObservation(_ goal: Goal) -> Ruling {
        if let last = situation.series.afterBaseline.last { return .notAssessable(.notANumber(last)) }
        guard let start = situation.series.baselineReading, goal.acceptance.holds(for: start) == true else {
            return .baselineOnly(situation.method)
        }
        return Ruling(.met, .reachedAtBaseline).with {
            $0.method = situation.method
            $0.level = metLevel
            $0.steps = goal.steps + [goal.acceptance.step(.baseline, start.number, against: goal.limitSymbol)]
        }
    }

    private func progress(_ goal: Goal, _ value: YearValue) -> Ruling {
        guard let now = Reading(value) else { return .notAssessable(.notANumber(value)) }
        if goal.acceptance.holds(for: now) == true {
            return Ruling(.met, .reached).with {
                $0.method = situation.method
                $0.level = metLevel
                $0.steps = goal.steps + [goal.acceptance.step(.latest, now.number, against: goal.limitSymbol)]
            }
        }
        if goal.needsDirection { return .notAssessable(.directionUnknown) }
        if situation.method != .comparator, let finding = leaving(goal, now, value.year) {
            return Ruling(.offTrack, finding).with {
                $0.method = situation.method
                $0.steps = goal.steps + [goal.acceptance.step(.latest, now.number, against: goal.limitSymbol)]
            }
        }
        return Progress(situation: situation, goal: goal, latest: value, now: now).ruling()
    }

    /// A range can be left again, or passed through; no line leads back into it.
    private func leaving(_ goal: Goal, _ now: Reading, _ year: Int) -> Finding? {
        guard case .within(let range) = goal.acceptance,
            let start = situation.series.baselineReading ?? (try? situation.series.start(before: year).get())
        else { return nil }
        if goal.acceptance.holds(for: start) == true { return .fellBack }
        let passed =
            (start.number < range.lowerBound && now.number > range.upperBound)
            || (start.number > range.upperBound && now.number < range.lowerBound)
        return passed ? .overshot : nil
    }

    private func complete(_ ruling: inout Ruling, _ goal: Goal, _ compared: YearValue?) {
        ruling.decisive = compared
        ruling.targetValue = goal.value
        ruling.acceptance = goal.acceptance
        ruling.sense = goal.sense
        if ruling.status == .baselineOnly { return }
        ruling.remarks = goal.remarks + ruling.remarks
        let series = situation.series
        if let start = series.baselineReading {
            ruling.alreadyMetAtBaseline = ruling.status == .met && goal.acceptance.holds(for: start) == true
            if ruling.alreadyMetAtBaseline, ruling.finding != .reachedAtBaseline {
                ruling.remarks.append(.baselineAlreadyMet)
            }
            if start.bound != nil, ruling.ratio != nil { ruling.remarks.append(.baselineBoundUsed) }
        } else if ruling.ratio != nil, let first = series.firstReadable {
            ruling.remarks.append(.startIsFirstObservation(first))
        }
        if !situation.isDue, let newest = series.afterBaseline.last, let compared, newest.year > compared.year {
            ruling.remarks.append(.newerValueIsNotANumber(newest))
        }
    }

    private var metLevel: Level? {
        switch situation.method {
        case .linear: nil
        case .comparator: .holds
        case .statcanCAGR: .targetAchieved
        case .healthyPeople: .met
        }
    }
}

extension Goal {
    /// A bare number of which it is not known whether more or less is better.
    fileprivate var needsDirection: Bool {
        if case .within(let range) = acceptance { range.lowerBound == range.upperBound && sense == nil } else { false }
    }
}
