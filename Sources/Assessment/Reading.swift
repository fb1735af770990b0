import PolicyModel

/// A value that is a finite number, perhaps only as a bound.
struct Reading: Hashable {
    let year: Int?
    let number: Double
    /// Set where the value is only bounded: `>0.005`.
    let bound: Comparator?

    init?(_ value: MeasuredValue, year: Int?) {
        guard let number = value.number, number.isFinite else { return nil }
        self.year = year
        self.number = number
        switch value.comparator {
        case .atLeast, .above, .atMost, .below: bound = value.comparator
        case .about, .equal, nil: bound = nil
        }
    }

    init?(_ observation: YearValue) { self.init(observation.value, year: observation.year) }

    /// Whether every value, or no value, that the reading allows is in the set; nil where both kinds are left.
    func holds(_ comparator: Comparator, _ limit: Double) -> Bool? {
        let holds = comparator.holds(number, limit)
        switch (bound, comparator) {
        case (nil, _): return holds
        case (.atLeast, .atLeast), (.atLeast, .above), (.atMost, .atMost), (.atMost, .below): return holds ? true : nil
        case (.above, .atLeast), (.above, .above): return number.isAtLeast(limit) ? true : nil
        case (.below, .atMost), (.below, .below): return number.isAtMost(limit) ? true : nil
        case (.atLeast, .atMost), (.atLeast, .below), (.atMost, .atLeast), (.atMost, .above): return holds ? nil : false
        case (.above, .atMost), (.above, .below): return number.isAtLeast(limit) ? false : nil
        case (.below, .atLeast), (.below, .above): return number.isAtMost(limit) ? false : nil
        case (_, .about), (_, .equal), (.about, _), (.equal, _): return nil
        }
    }
}

extension Comparator {
    /// `left` compared with `right`, noise aside.
    func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .atLeast: left.isAtLeast(right)
        case .above: left.isAbove(right)
        case .atMost: left.isAtMost(right)
        case .below: left.isBelow(right)
        case .about, .equal: left.isClose(to: right)
        }
    }
}
