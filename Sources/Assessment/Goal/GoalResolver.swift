import PolicyModel

/// Turns what a target says into absolute numbers.
struct GoalResolver {
    let situation: Situation
    /// The value that will be compared; it fixes the year of a reference series.
    let compared: YearValue?

    func resolve() -> Result<Goal, Cause> {
        switch situation.target.expression {
        case .quantity(_, let number) where !number.isFinite: .failure(.beyondArithmetic)
        case .quantity(let comparator, let number): sided(comparator, Amount(number))
        case .range(let range) where !range.lowerBound.isFinite || !range.upperBound.isFinite:
            .failure(.beyondArithmetic)
        case .range(let range): .success(inside(range))
        case .change(let change, let amount, let unit, let comparator, let since):
            starting(since: since).flatMap { start in
                changed(start, change, by: amount, unit, comparator)
            }
        case .reference(let name, let offset, let unit, let comparator):
            RelativeAmount.offset(offset, unit, from: name, in: situation, comparedYear: comparedYear).flatMap {
                amount in comparator == .equal ? inDirection(amount) : sided(comparator, amount)
            }
        case .trend, .maintain, .yesNo, .words: .failure(.directionUnknown)
        }
    }

    private var comparedYear: Int { compared?.year ?? situation.series.baseline?.year ?? situation.asOfYear }

    /// The value a change is counted from.
    private func starting(since: Int?) -> Result<RelativeAmount.Start, Cause> {
        if let since {
            guard let value = situation.series.value(of: since) else { return .failure(.noValue(year: since)) }
            guard let reading = Reading(value) else { return .failure(.notANumber(value)) }
            return .success(.init(reading, remark: reading.bound == nil ? nil : .boundUsed(value)))
        }
        guard let baseline = situation.series.baseline else { return .failure(.noBaseline) }
        guard let reading = Reading(baseline.value, year: baseline.year) else { return .failure(.baselineNotANumber) }
        return .success(.init(reading, remark: reading.bound == nil ? nil : .baselineBoundUsed))
    }

    /// A change bounds the value on the side it moves to; a change that is itself capped (增长5%以内), on the other.
    private func changed(
        _ start: RelativeAmount.Start, _ change: Change, by amount: Double, _ unit: TargetExpression.ChangeUnit,
        _ comparator: Comparator
    ) -> Result<Goal, Cause> {
        RelativeAmount.change(change, by: amount, unit, from: start).flatMap { target in
            let isUp = change == .increase
            return switch comparator {
            case .equal, .atLeast: sided(isUp ? .atLeast : .atMost, target)
            case .above: sided(isUp ? .above : .below, target)
            case .atMost: sided(isUp ? .atMost : .atLeast, target)
            case .below: sided(isUp ? .below : .above, target)
            case .about:
                near(target, implied: isUp ? .increase : .decrease, atMost: abs(target.number - start.number) / 4)
            }
        }
    }

    private func sided(_ comparator: Comparator, _ amount: Amount) -> Result<Goal, Cause> {
        switch comparator {
        case .atLeast, .above: bounded(comparator, amount, implying: .increase)
        case .atMost, .below: bounded(comparator, amount, implying: .decrease)
        case .about: near(amount, implied: nil, atMost: .infinity)
        case .equal: exact(amount)
        }
    }

    private func bounded(_ comparator: Comparator, _ amount: Amount, implying implied: Direction) -> Result<Goal, Cause>
    {
        let given = situation.input.direction
        if let given, given.opposes(implied) { return .failure(.directionContradictsTarget) }
        return .success(
            amount.goal(.bound(comparator, amount.number), Sense(direction: implied, isInferred: given == nil)))
    }

    /// A bare number: its sense follows from the direction, else from the side the baseline is on.
    private func exact(_ amount: Amount) -> Result<Goal, Cause> {
        let given = situation.input.direction
        guard let direction = given ?? impliedDirection(of: amount.number) else {
            return .success(amount.goal(.within(amount.number...amount.number), nil))
        }
        let comparator: Comparator
        switch direction {
        case .increase: comparator = .atLeast
        case .decrease: comparator = .atMost
        case .maintain: return near(amount, implied: nil, atMost: .infinity)
        }
        var goal = amount.goal(
            .bound(comparator, amount.number), Sense(direction: direction, isInferred: given == nil))
        if given == nil { goal.remarks.append(.directionInferred(direction)) }
        return .success(goal)
    }

    /// A reference level without a side (优于, 达到): only the indicator's direction gives it one.
    private func inDirection(_ amount: Amount) -> Result<Goal, Cause> {
        switch situation.input.direction {
        case .increase: bounded(.atLeast, amount, implying: .increase)
        case .decrease: bounded(.atMost, amount, implying: .decrease)
        case .maintain, nil: .failure(.directionUnknown)
        }
    }

    /// About: within the tolerance, or beyond the number on the better side where that is known.
    private func near(_ amount: Amount, implied: Direction?, atMost cap: Double) -> Result<Goal, Cause> {
        let given = situation.input.direction
        if let given, let implied, given.opposes(implied) { return .failure(.directionContradictsTarget) }
        let tolerance = min(Tolerance.around(amount.number, in: situation.input), cap)
        let target = Arithmetic.Term.named(.target, amount.number)
        let distance = Arithmetic.Term.named(.tolerance, tolerance)
        guard let lower = Arithmetic.Step.computing(.lowerBound, target - distance),
            let upper = Arithmetic.Step.computing(.upperBound, target + distance)
        else { return .failure(.beyondArithmetic) }
        let direction = given ?? implied ?? impliedDirection(of: amount.number)
        let sense = direction.map { Sense(direction: $0, isInferred: given == nil) }
        let isSideKnown = given != nil || implied != nil
        var goal =
            switch direction {
            case .increase where isSideKnown: amount.goal(.bound(.atLeast, lower.value), sense, adding: [lower.step])
            case .decrease where isSideKnown: amount.goal(.bound(.atMost, upper.value), sense, adding: [upper.step])
            case .increase, .decrease, .maintain, nil:
                amount.goal(.within(lower.value...upper.value), sense, adding: [lower.step, upper.step])
            }
        goal.remarks.append(.tolerance(tolerance))
        goal.limitSymbol = direction == .decrease ? .upperBound : .lowerBound
        return .success(goal)
    }

    private func inside(_ range: ClosedRange<Double>) -> Goal {
        let start = situation.series.baselineReading?.number
        let given = situation.input.direction
        let direction: Direction? =
            if let start, start < range.lowerBound {
                .increase
            } else if let start, start > range.upperBound {
                .decrease
            } else {
                given
            }
        let value = direction == .decrease ? range.upperBound : range.lowerBound
        return Goal(
            acceptance: .within(range), value: value,
            sense: direction.map { Sense(direction: $0, isInferred: given != $0) })
    }

    /// From the baseline to the number; from an end of the scale where both are the same.
    private func impliedDirection(of number: Double) -> Direction? {
        if let start = situation.series.baselineReading?.number, !start.isClose(to: number) {
            return number > start ? .increase : .decrease
        }
        return ScaleEnd.direction(towards: number, in: situation.input)
    }
}
