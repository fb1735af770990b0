/// Comparisons that floating-point noise cannot flip: numbers closer than a billionth of the larger are equal.
extension Double {
    func isClose(to other: Double) -> Bool {
        self == other || abs(self - other) <= 1e-9 * Swift.max(abs(self), abs(other))
    }

    func isAtLeast(_ other: Double) -> Bool { self > other || isClose(to: other) }
    func isAbove(_ other: Double) -> Bool { self > other && !isClose(to: other) }
    func isAtMost(_ other: Double) -> Bool { other.isAtLeast(self) }
    func isBelow(_ other: Double) -> Bool { other.isAbove(self) }

    /// For ratios, whose thresholds include 0: a billionth of one counts as nothing.
    func reaches(_ threshold: Double) -> Bool { self >= threshold - 1e-9 }
}
