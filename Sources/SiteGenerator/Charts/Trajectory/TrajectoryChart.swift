import Assessment
import PolicyModel

/// Draws one indicator over the years: what was observed, the straight way from the starting value to each target, the
/// band in which the assessment calls a value on track, what levels above aim at, and the day the site speaks of.
struct TrajectoryChart {
    private let layout: TrajectoryLayout
    private let words: ChartWording
    private let asOf: CalendarDate

    private var trajectory: Trajectory { layout.trajectory }

    init(_ trajectory: Trajectory, words: ChartWording, asOf: CalendarDate) {
        layout = TrajectoryLayout(trajectory, asOf: asOf, language: words.language)
        self.words = words
        self.asOf = asOf
    }

    /// The chart with `title` as its name; `id` is unique on the page.
    func svg(id: String, title: String) -> String {
        var sheet = ChartSheet(
            id: id, class: "trajectory", height: TrajectoryLayout.height, title: title,
            description: words.description(of: trajectory))
        let paths = layout.paths
        var placer = LabelPlacer(height: TrajectoryLayout.floor, paths: paths, marks: layout.marks)
        drawValueAxis(on: &sheet, &placer)
        drawYearAxis(on: &sheet, &placer)
        sheet.paths(paths)
        drawMarks(on: &sheet)
        drawLabels(on: &sheet, &placer)
        return sheet.finish()
    }
}

extension TrajectoryChart {
    private func drawValueAxis(on sheet: inout ChartSheet, _ placer: inout LabelPlacer) {
        if let unit = trajectory.unit {
            let label = PlacedLabel(text: words.unit(unit), place: SheetPoint(x: 0, y: 14), anchor: .start)
            placer.reserve(label)
            sheet.text(label, class: "axis")
        }
        for label in layout.ticks {
            let y = label.place.y + 4
            sheet.line(from: SheetPoint(x: 0, y: y), to: SheetPoint(x: 1000, y: y), class: "grid")
            placer.reserve(label)
            sheet.text(label, class: "axis")
        }
    }

    private func drawYearAxis(on sheet: inout ChartSheet, _ placer: inout LabelPlacer) {
        let floor = TrajectoryLayout.floor
        for year in layout.writtenYears {
            let x = layout.years.place(year)
            sheet.line(from: SheetPoint(x: x, y: floor), to: SheetPoint(x: x, y: floor + 6), class: "tick")
            sheet.text(PlacedLabel(text: "\(year)", place: SheetPoint(x: x, y: floor + 22)), class: "axis")
        }
        guard let x = layout.asOf else { return }
        sheet.line(from: SheetPoint(x: x, y: 22), to: SheetPoint(x: x, y: floor), class: "as-of")
        let places: [(anchor: PlacedLabel.Anchor, y: Double)] = [
            (.middle, 14), (.end, 14), (.start, 14), (.start, 31), (.end, 31),
        ]
        let labels = places.map { place in
            let shift = place.y == 14 || place.anchor == .middle ? 0.0 : place.anchor == .start ? 6 : -6
            return PlacedLabel(
                text: words.asOf(asOf), place: SheetPoint(x: x, y: place.y), shift: shift, anchor: place.anchor)
        }
        if let label = placer.place(firstOf: labels) { sheet.text(label, class: "axis") }
    }

    private func drawMarks(on sheet: inout ChartSheet) {
        let unit = trajectory.unit
        for level in trajectory.benchmarks {
            let reading = words.reading(of: level, unit: unit)
            sheet.mark("M-8 0H8", at: layout.place(level.point), class: "benchmark", reading: reading)
        }
        for goal in trajectory.goals {
            let reading = words.reading(of: goal, unit: unit)
            let name = "target status-\(goal.status.rawValue)"
            sheet.mark("M0-7 7 0 0 7-7 0Z", at: layout.place(goal.point), class: name, reading: reading)
        }
        if let baseline = trajectory.baseline {
            let reading = words.reading(of: baseline, as: .baseline, unit: unit)
            sheet.circle(at: layout.place(baseline), radius: 5, class: "baseline", reading: reading)
        }
        let radius = trajectory.observations.count > 12 ? 2.5 : 4
        for point in trajectory.observations {
            let reading = words.reading(of: point, as: .observation, unit: unit)
            sheet.circle(at: layout.place(point), radius: radius, class: "point", reading: reading)
        }
    }

    /// The most wanted label is placed first.
    private func drawLabels(on sheet: inout ChartSheet, _ placer: inout LabelPlacer) {
        func write(_ text: String, beside place: SheetPoint, class name: String = "label") {
            if let label = placer.place(text, beside: place) { sheet.text(label, class: name) }
        }
        if let latest = trajectory.observations.last {
            write(latest.text, beside: layout.place(latest), class: "label now")
        }
        for goal in trajectory.goals { write(words.label(of: goal), beside: layout.place(goal.point)) }
        if let baseline = trajectory.baseline {
            write(words.label(ofBaseline: baseline), beside: layout.place(baseline))
        }
        for level in trajectory.benchmarks {
            write(words.label(of: level), beside: layout.place(level.point), class: "label soft")
        }
        if trajectory.observations.isEmpty, let goal = trajectory.goals.last {
            let start = trajectory.baseline.map(layout.place) ?? layout.place(goal.point)
            let end = layout.place(goal.point)
            let middle = SheetPoint(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
            write(words.nothingObserved, beside: middle, class: "label soft")
        }
    }
}
