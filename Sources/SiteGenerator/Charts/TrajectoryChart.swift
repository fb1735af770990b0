import Assessment
import PolicyModel

/// Draws one indicator over the years: what was observed, the straight way from the baseline to each target.
///
/// The same numbers stand in the table beside it, so the drawing is described by its title only.
struct TrajectoryChart {
    private let points: [Point]
    private let baseline: Point?
    private let targets: [Point]
    private let title: String

    private struct Point {
        let year: Int
        let value: Double
        let label: String
    }

    /// Nil where fewer than two numbers with a year are known.
    init?(_ indicator: Indicator, assessed: [TargetAssessment], site: SiteFacts) {
        func point(_ year: Int?, _ value: MeasuredValue) -> Point? {
            year.flatMap { year in value.number.map { Point(year: year, value: $0, label: value.text) } }
        }
        baseline = indicator.baseline.flatMap { point($0.year, $0.value) }
        points = indicator.observations.compactMap { point($0.year, $0.value) }
        targets = assessed.compactMap { item in
            item.assessment.targetValue.map {
                Point(year: item.target.year, value: $0, label: AmountText.rounded($0))
            }
        }
        let count = points.count + targets.count + (baseline == nil ? 0 : 1)
        guard count > 1 else { return nil }
        let unit = indicator.unit.map { site.language == .chinese ? "（\($0)）" : " (\($0))" } ?? ""
        title = "\(indicator.name)\(unit)"
    }

    /// A drawing of 640 × 300 units that scales with the page.
    var svg: String {
        let all = [baseline].compactMap(\.self) + points + targets
        let years = LinearYears(all.map(\.year))
        let values = LinearScale(fitting: all.map(\.value), from: 250, to: 20)
        var drawing = SVGDrawing(width: 640, height: 300, title: title)
        for tick in values.ticks {
            let y = values.place(tick)
            drawing.line(from: (56, y), to: (624, y), class: "grid")
            drawing.text(AmountText.rounded(tick), at: (48, y + 4), anchor: "end", class: "axis")
        }
        for year in years.ticks {
            drawing.text("\(year)", at: (years.place(year), 278), anchor: "middle", class: "axis")
        }
        if let baseline {
            for target in targets where target.year > baseline.year {
                drawing.line(
                    from: (years.place(baseline.year), values.place(baseline.value)),
                    to: (years.place(target.year), values.place(target.value)), class: "path")
            }
        }
        drawing.polyline(points.map { (years.place($0.year), values.place($0.value)) }, class: "series")
        for point in points { drawing.circle(at: (years.place(point.year), values.place(point.value)), class: "point") }
        if let baseline { mark(baseline, class: "baseline", in: &drawing, years: years, values: values) }
        for target in targets { mark(target, class: "target", in: &drawing, years: years, values: values) }
        if let last = points.last, last.year != baseline?.year {
            drawing.text(
                last.label, at: (years.place(last.year), values.place(last.value) - 10), anchor: "middle",
                class: "label")
        }
        return drawing.finish()
    }

    private func mark(
        _ point: Point, class name: String, in drawing: inout SVGDrawing, years: LinearYears, values: LinearScale
    ) {
        let place = (x: years.place(point.year), y: values.place(point.value))
        if name == "target" {
            drawing.diamond(at: place, class: name)
        } else {
            drawing.circle(at: place, class: name)
        }
        drawing.text(point.label, at: (place.x, place.y - 12), anchor: "middle", class: "label")
    }
}

/// Years along the drawing, at most eight of them written.
private struct LinearYears {
    let ticks: [Int]
    private let first: Int
    private let last: Int

    init(_ years: [Int]) {
        first = years.min() ?? 0
        last = max(years.max() ?? 0, first + 1)
        let step = max(1, (last - first + 7) / 8)
        ticks = Array(stride(from: first, through: last, by: step))
    }

    func place(_ year: Int) -> Double { 80 + Double(year - first) / Double(last - first) * 510 }
}
