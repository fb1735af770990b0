import Diagnostics
import PolicyModel

/// Where everything of a trajectory lies on its sheet.
struct TrajectoryLayout {
    let trajectory: Trajectory
    let years: YearScale
    let values: ValueScale
    /// The numbers of the axis, above their lines at the left edge.
    let ticks: [PlacedLabel]
    /// Where the day the site speaks of lies; nil where that is far from everything drawn.
    let asOf: Double?

    static let height = 300.0
    /// The heights between which values lie.
    static let floor = 262.0
    static let ceiling = 46.0

    init(_ trajectory: Trajectory, asOf day: CalendarDate, language: Language) {
        self.trajectory = trajectory
        let limits = Self.limits(of: trajectory)
        let values = ValueScale(fitting: trajectory.values, within: limits, from: Self.floor, to: Self.ceiling)
        let largest = values.ticks.map(abs).max() ?? 0
        let tickText = TickText(step: values.step, largest: largest, unit: trajectory.unit, language: language)
        ticks = values.ticks.map { tick in
            let place = SheetPoint(x: 0, y: values.place(tick) - 4)
            return PlacedLabel(text: tickText.text(tick), place: place, anchor: .start)
        }
        let column = ticks.map { TextWidth.of($0.text) }.max() ?? 0
        let first = trajectory.years.min() ?? day.year
        let isNear = (first...(trajectory.years.max() ?? first) + 5).contains(day.year)
        let years = YearScale(
            trajectory.years + (isNear ? [day.year] : []),
            from: max(150, (column + 14) / HangingBox.widths.narrow * 1000), to: 905)
        self.values = values
        self.years = years
        let place = years.place(day)
        asOf = isNear && place >= years.place(years.years.lowerBound) ? place : nil
    }

    func place(_ point: Trajectory.Point) -> SheetPoint {
        SheetPoint(x: years.place(point.year), y: values.place(point.value))
    }

    /// The places of all marks, which labels keep clear of.
    var marks: [SheetPoint] {
        let points = [trajectory.baseline].compactMap(\.self) + trajectory.observations
        return (points + trajectory.goals.map(\.point) + trajectory.benchmarks.map(\.point)).map(place)
    }

    var paths: [SheetPath] {
        trajectory.goals.flatMap(paths) + [SheetPath(name: "series", points: trajectory.series.map(place))]
    }

    /// The years written below: those the chart is about, then round ones.
    var writtenYears: [Int] {
        let ends = [trajectory.goals.last?.point.year, trajectory.baseline?.year, trajectory.latest?.year]
        return years.written(first: ends.compactMap(\.self) + trajectory.goals.map(\.point.year), spacing: 135)
    }
}

extension TrajectoryLayout {
    /// Nothing counted is negative where no number is, and no share is above 100.
    private static func limits(of trajectory: Trajectory) -> ClosedRange<Double> {
        let values = trajectory.values
        let isShare = trajectory.unit == "%" && values.allSatisfy { $0 <= 100 }
        return (values.allSatisfy { $0 >= 0 } ? 0 : -.infinity)...(isShare ? 100 : .infinity)
    }

    private func paths(to goal: Trajectory.Goal) -> [SheetPath] {
        let end = place(goal.point)
        let range = goal.range.map { range in
            let ends = [range.lowerBound, range.upperBound].map { SheetPoint(x: end.x, y: values.place($0)) }
            return [SheetPath(name: "range", points: ends)]
        }
        return way(to: goal, end: end) + (range ?? [])
    }

    private func way(to goal: Trajectory.Goal, end: SheetPoint) -> [SheetPath] {
        switch goal.way {
        case .path(let from, let onTrack?):
            let edge = SheetPoint(x: end.x, y: values.place(onTrack))
            return [
                SheetPath(name: "band", points: [place(from), end, edge], isClosed: true),
                SheetPath(name: "threshold", points: [place(from), edge]),
                SheetPath(name: "path", points: [place(from), end]),
            ]
        case .path(let from, nil):
            return [SheetPath(name: "path", points: [place(from), end])]
        case .limit(let from):
            return [SheetPath(name: "limit", points: [SheetPoint(x: years.place(from.year), y: end.y), end])]
        case nil: return []
        }
    }
}
