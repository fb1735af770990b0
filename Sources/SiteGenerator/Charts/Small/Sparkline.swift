import PolicyModel

/// Draws a series as a line no higher than a line of text, for tables of indicators.
///
/// The numbers stand on the indicator's page, so it is hidden from those who listen.
struct Sparkline {
    private let points: [(year: Int, value: Double)]

    /// Nil for fewer than two numbers.
    init?(_ indicator: Indicator) {
        var dated = indicator.observations.map { (year: Optional($0.year), value: $0.value.number) }
        if let baseline = indicator.baseline, let year = baseline.year,
            year < indicator.observations.first?.year ?? year
        {
            dated.insert((year, baseline.value.number), at: 0)
        }
        let points = dated.compactMap { year, value -> (year: Int, value: Double)? in
            guard let year, let value, abs(value) < Trajectory.largest else { return nil }
            return (year, value)
        }
        guard points.count > 1 else { return nil }
        self.points = Self.thinned(points)
    }

    /// A drawing of 80 × 20 units, at most 400 bytes.
    var svg: String {
        let (least, most) = (points.map(\.value).min() ?? 0, points.map(\.value).max() ?? 0)
        let (first, last) = (points.first?.year ?? 0, points.last?.year ?? 0)
        let places = points.map { point in
            let share = most > least ? (point.value - least) / (most - least) : 0.5
            let x = 2 + Double(point.year - first) / Double(max(1, last - first)) * 74
            return "\(Int(x.rounded())) \(Int((17 - share * 14).rounded()))"
        }
        let end = (places.last ?? "").split(separator: " ")
        return """
            <svg class="spark" viewBox="0 0 80 20" aria-hidden="true"><path d="M\(places.joined(separator: "L"))"/>\
            <circle cx="\(end.first ?? "")" cy="\(end.last ?? "")" r="3"/></svg>
            """
    }

    /// No more points than such a line can show; the first and the last always stay.
    private static func thinned(_ points: [(year: Int, value: Double)]) -> [(year: Int, value: Double)] {
        let most = 32
        guard points.count > most else { return points }
        return (0..<most).map { points[$0 * (points.count - 1) / (most - 1)] }
    }
}
