import Glibc

/// Maps a range of values to a stretch of the drawing, with round ticks.
struct LinearScale {
    let ticks: [Double]
    private let low: Double
    private let high: Double
    private let start: Double
    private let end: Double

    /// Makes room for `values`, of which there is at least one; `start` and `end` are drawing units in either order.
    init(fitting values: [Double], from start: Double, to end: Double) {
        let least = values.min() ?? 0
        let most = values.max() ?? 1
        let spread = most > least ? most - least : max(abs(most), 1) * 0.2
        let step = Self.roundStep(spread / 4)
        low = ((least - spread * 0.08) / step).rounded(.down) * step
        high = ((most + spread * 0.08) / step).rounded(.up) * step
        ticks = (0...Int(((high - low) / step).rounded())).map { [low] in low + Double($0) * step }
        self.start = start
        self.end = end
    }

    func place(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }

    /// 1, 2 or 5 times a power of ten, at least `rough`.
    private static func roundStep(_ rough: Double) -> Double {
        let power = pow(10, log10(rough).rounded(.down))
        let factor = [1.0, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10
        return factor * power
    }
}
