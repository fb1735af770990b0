package import PolicyModel

/// The values that satisfy a target.
package enum Acceptance: Hashable, Sendable {
    /// At least, above, at most or below a number.
    case bound(Comparator, Double)
    /// Both ends included.
    case within(ClosedRange<Double>)
}

extension Acceptance {
    /// Nil where a bounded value leaves it open.
    func holds(for reading: Reading) -> Bool? {
        switch self {
        case .bound(let comparator, let limit):
            return reading.holds(comparator, limit)
        case .within(let range):
            let ends = [reading.holds(.atLeast, range.lowerBound), reading.holds(.atMost, range.upperBound)]
            if ends.contains(false) { return false }
            return ends.contains(nil) ? nil : true
        }
    }

    /// The comparison of one value as a line of arithmetic.
    func step(_ symbol: Arithmetic.Symbol, _ number: Double, against limitSymbol: Arithmetic.Symbol) -> Arithmetic.Step
    {
        switch self {
        case .bound(let comparator, let limit):
            .comparison(symbol, number, comparator, limitSymbol, limit, holds: comparator.holds(number, limit))
        case .within(let range):
            .membership(
                symbol, number, range,
                holds: number.isAtLeast(range.lowerBound) && number.isAtMost(range.upperBound))
        }
    }
}
