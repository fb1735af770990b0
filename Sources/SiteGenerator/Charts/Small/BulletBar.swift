import Assessment
import PolicyModel

/// Draws how far one target has come on one line: a ring where it started, a dot where it stands, a bar to reach.
///
/// The way to the target always runs to the right, also where less is better: a reader asks how far, not which way.
/// The numbers stand beside it, so it is hidden from those who listen.
struct BulletBar {
    private let start: Double?
    private let now: Double?
    private let target: Double

    /// Nil for targets without a number, where there is nothing to compare it with, and where the starting value satisfies
    /// it, so that there is no way to go.
    init?(_ assessed: TargetAssessment) {
        let assessment = assessed.assessment
        let number = assessment.targetValue ?? Trajectory.Goal.number(of: assessed.target.expression)
        guard let number, abs(number) < Trajectory.largest else { return nil }
        target = number
        start = Self.number(assessment.start?.value)
        let direction = assessment.direction.flatMap { Indicator.Direction(rawValue: $0.rawValue) }
        let isKept = start.map { Trajectory.Goal.holds(assessed.target.expression, for: $0, direction) } ?? false
        if isKept || assessment.alreadyMetAtBaseline { return nil }
        let known = assessment.isDue ? assessment.decisive : assessment.latest
        let isStart = known?.value == assessment.start?.value && known?.year == assessment.start?.year
        now = isStart ? nil : Self.number(known?.value)
        if start == nil, now == nil { return nil }
    }

    /// A drawing of 120 × 14 units.
    var svg: String {
        let from = start ?? now ?? target
        let sign: Double = target < from ? -1 : 1
        let values = [start, now, target].compactMap(\.self).map { $0 * sign }
        let (least, most) = (values.min() ?? 0, values.max() ?? 0)
        func place(_ value: Double) -> String {
            guard most > least else { return "60" }
            return SVGNumber.text(7 + (value * sign - least) / (most - least) * 106)
        }
        var markup = "<svg class=\"bullet\" viewBox=\"0 0 120 14\" aria-hidden=\"true\">"
        markup += "<path class=\"way\" d=\"M\(place(from)) 7H\(place(target))\"/>"
        if let start, let now { markup += "<path class=\"done\" d=\"M\(place(start)) 7H\(place(now))\"/>" }
        markup += "<path class=\"goal\" d=\"M\(place(target)) 1V13\"/>"
        if let start { markup += "<circle class=\"from\" cx=\"\(place(start))\" cy=\"7\" r=\"3\"/>" }
        if let now { markup += "<circle cx=\"\(place(now))\" cy=\"7\" r=\"4\"/>" }
        return markup + "</svg>"
    }

    private static func number(_ value: MeasuredValue?) -> Double? {
        value?.number.flatMap { abs($0) < Trajectory.largest ? $0 : nil }
    }
}
