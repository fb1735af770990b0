/// The rule that finds lost decimal points: a value ten times as large or small as the one before it.
package enum TenfoldJump {
    /// From eight times on: the value typed wrong has itself changed a little since the year before.
    private static let ratio = 8.0
    /// Whole numbers below this one are counts of a few things, and go from 1 to 9 without a mistake.
    private static let fewest = 20.0

    /// Whether one of two neighbouring values looks mistyped; zeros and signs that differ say nothing.
    package static func lies(between old: Double, and new: Double) -> Bool {
        guard old > 0, new > 0 else { return false }
        let (small, large) = (min(old, new), max(old, new))
        let areSmallCounts = large < fewest && small == small.rounded() && large == large.rounded()
        return large / small >= ratio && !areSmallCounts
    }
}
