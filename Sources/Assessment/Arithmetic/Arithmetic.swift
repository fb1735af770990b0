package import PolicyModel

/// The computation behind a status. What is shown is what was computed: a step's value is its formula's value.
package struct Arithmetic: Hashable, Sendable {
    /// In the order of the computation; the last one decides.
    package let steps: [Step]
    /// The number the method judges by, where it has one.
    package let ratio: Double?

    /// One line of the computation.
    package enum Step: Hashable, Sendable {
        case equation(Symbol, Term, result: Double)
        case comparison(Symbol, Double, Comparator, Symbol, Double, holds: Bool)
        case membership(Symbol, Double, ClosedRange<Double>, holds: Bool)
    }

    /// What a number in a formula is.
    package enum Symbol: String, Hashable, Sendable, CaseIterable {
        case latest
        case targetYearValue
        case baseline
        case target
        case expected
        case ratio
        case latestYear
        case baselineYear
        case targetYear
        case start
        case amount
        case reference
        case offset
        case tolerance
        case lowerBound
        case upperBound
        case sign
        case observedGrowth
        case requiredGrowth
        case directedGrowth
        case limit
        case scaling
        case substantialThreshold
        case moderateThreshold
        case achieved
        case movedAway
        case difference
    }

    /// The result of the last equation.
    package var result: Double? {
        for case .equation(_, _, let result) in steps.reversed() { return result }
        return nil
    }
}

extension Arithmetic.Step {
    /// An equation with its value; nil where that is not a finite number.
    static func computing(_ symbol: Arithmetic.Symbol, _ term: Arithmetic.Term) -> (step: Self, value: Double)? {
        guard let value = term.value else { return nil }
        return (.equation(symbol, term, result: value), value)
    }
}
