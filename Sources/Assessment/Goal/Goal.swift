import PolicyModel

/// A numeric target as absolute numbers.
struct Goal {
    let acceptance: Acceptance
    /// What the line leads to; of a range, the end nearer to the baseline.
    let value: Double
    /// Nil where neither the indicator nor the target tells which way is better.
    let sense: Sense?
    /// How the value was computed.
    var steps: [Arithmetic.Step] = []
    var remarks: [Remark] = []
    /// What the acceptance's limit is called in the arithmetic.
    var limitSymbol = Arithmetic.Symbol.target

    /// The sign of progress: that of the direction, else of the way from a starting value.
    func sign(from start: Double) -> Double {
        if let sign = sense?.direction.sign, sign != 0 { return sign }
        return value >= start ? 1 : -1
    }
}
