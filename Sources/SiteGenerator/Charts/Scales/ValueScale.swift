import Glibc

/// Maps values to heights, with round ticks around them.
struct ValueScale {
    let ticks: [Double]
    /// The distance of two ticks: 1, 2 or 5 times a power of ten.
    let step: Double
    private let low: Double
    private let high: Double
    private let start: Double
    private let end: Double

    /// Makes room for `values`, of which there is at least one; `start` and `end` are pixels in either order. Ticks stay
    /// within `limits`, since nothing is above 100 %.
    init(fitting values: [Double], within limits: ClosedRange<Double>, from start: Double, to end: Double) {
        let least = values.min() ?? 0
        let most = values.max() ?? 1
        let level = max(abs(least), abs(most))
        // Equal values lie in the middle of a range of their own size.
        let spread = most - least > level * 1e-9 ? most - least : level == 0 ? 1 : level * 0.2
        let step = Self.roundStep(spread / 4)
        let lowest = ((least - spread * 0.08) / step).rounded(.down)
        let highest = ((most + spread * 0.08) / step).rounded(.up)
        low = max(lowest * step, limits.lowerBound)
        high = max(min(highest * step, limits.upperBound), low + step)
        ticks = (0...Int(((high - low) / step).rounded())).map { [low] in low + Double($0) * step }
        self.step = step
        self.start = start
        self.end = end
    }

    func place(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }

    private static func roundStep(_ rough: Double) -> Double {
        let power = pow(10, log10(rough).rounded(.down))
        let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
        return factor * power
    }
}
