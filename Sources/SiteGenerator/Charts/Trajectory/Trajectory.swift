import Assessment
import Diagnostics
import PolicyModel

/// The numbers of one indicator over the years, as far as they can be drawn.
struct Trajectory {
    let unit: String?
    let baseline: Point?
    /// Oldest first.
    let observations: [Point]
    let goals: [Goal]
    let benchmarks: [Level]
    /// Benchmarks so far from everything else that drawing them would flatten it.
    let distantBenchmarks: [Level]

    /// A value of a year.
    struct Point: Hashable {
        let year: Int
        let value: Double
        /// The value as written.
        let text: String
    }

    /// What levels above aim at, those with the same demand together.
    struct Level {
        /// 市、省
        let names: [String]
        let point: Point
    }

    /// Nil where fewer than two numbers with a year are known.
    init?(_ indicator: Indicator, assessed: [TargetAssessment], language: Language) {
        unit = indicator.unit
        baseline = indicator.baseline.flatMap { Self.point($0.year, $0.value) }
        observations = indicator.observations.compactMap { Self.point($0.year, $0.value) }
        let start = baseline ?? observations.first
        goals = assessed.compactMap { Goal($0, start: start, direction: indicator.direction, language: language) }
        let own = [baseline].compactMap(\.self) + observations + goals.map(\.point)
        guard own.count > 1 else { return nil }
        let levels = Self.levels(indicator.benchmarks, language)
        let reach = Reach(own.map(\.value) + goals.flatMap { $0.range.map { [$0.lowerBound, $0.upperBound] } ?? [] })
        benchmarks = levels.filter { reach.includes($0.point.value) }
        distantBenchmarks = levels.filter { !reach.includes($0.point.value) }
    }

    /// The newest number, be it an observation or the baseline.
    var latest: Point? { observations.last ?? baseline }

    /// What the solid line runs through: the observations, from the baseline where that is the earliest of all.
    var series: [Point] {
        guard let baseline, let first = observations.first, baseline.year < first.year else { return observations }
        return [baseline] + observations
    }

    /// Whether the assessment draws a line that a value must reach to be on track.
    var hasBand: Bool {
        goals.contains { goal in
            guard case .path(_, onTrack: _?) = goal.way else { return false }
            return true
        }
    }

    /// Every number on the sheet.
    var values: [Double] {
        let points = [baseline].compactMap(\.self) + observations + goals.map(\.point) + benchmarks.map(\.point)
        return points.map(\.value) + goals.flatMap { $0.range.map { [$0.lowerBound, $0.upperBound] } ?? [] }
    }

    var years: [Int] {
        let points = [baseline].compactMap(\.self) + observations + goals.map(\.point) + benchmarks.map(\.point)
        return points.map(\.year)
    }
}

extension Trajectory {
    /// Doubles beyond this are mistakes, and no axis can be made for them.
    static let largest = 1e15

    private static func point(_ year: Int?, _ value: MeasuredValue) -> Point? {
        guard let year, let number = value.number, abs(number) < largest else { return nil }
        return Point(year: year, value: number, text: value.text)
    }

    private static func levels(_ benchmarks: [Indicator.Benchmark], _ language: Language) -> [Level] {
        var levels: [Level] = []
        for benchmark in benchmarks {
            guard let number = Goal.number(of: benchmark.expression), abs(number) < largest else { continue }
            let point = Point(
                year: benchmark.year, value: number,
                text: AmountText.demand(benchmark.expression, unit: nil, in: language) ?? benchmark.text)
            if let same = levels.firstIndex(where: { $0.point == point }) {
                levels[same] = Level(names: levels[same].names + [benchmark.level], point: levels[same].point)
            } else {
                levels.append(Level(names: [benchmark.level], point: point))
            }
        }
        return levels
    }

    /// How far from an indicator's own numbers a benchmark may lie: twice their spread, and at least their own size.
    private struct Reach {
        private let range: ClosedRange<Double>

        init(_ values: [Double]) {
            let (least, most) = (values.min() ?? 0, values.max() ?? 0)
            let room = max((most - least) * 2, max(abs(least), abs(most)))
            range = (least - room)...(most + room)
        }

        func includes(_ value: Double) -> Bool { range.contains(value) }
    }
}
