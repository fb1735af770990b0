import Diagnostics
import Linking
import PolicyModel

/// Looks for values ten times as large or small as their neighbours, the baseline among them; a note says that it is meant.
struct JumpCheck {
    private let indicators: [String: Indicator]

    init(_ catalog: Catalog) {
        indicators = Dictionary(catalog.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// One warning for each value that jumps from the year before it, or to the year after it where there is none before.
    func warnings(_ values: [ReturnedValue]) -> [RowFinding] {
        let series = Dictionary(grouping: values, by: \.indicator).reduce(into: [String: [Int: Double]]()) {
            $0[$1.key] = merged($1.key, $1.value)
        }
        return values.compactMap { value in
            guard let number = value.number, value.note == nil, let series = series[value.indicator],
                let year = neighbour(of: value.year, in: series), let other = series[year],
                TenfoldJump.lies(between: other, and: number)
            else { return nil }
            return RowFinding(.jump(value.text, value.year, from: DecimalText.of(other), year), at: value.place)
        }
    }

    private func merged(_ indicator: String, _ values: [ReturnedValue]) -> [Int: Double] {
        guard let indicator = indicators[indicator] else { return [:] }
        var series: [Int: Double] = [:]
        if let baseline = indicator.baseline, let year = baseline.year { series[year] = baseline.value.number }
        for observation in indicator.observations { series[observation.year] = observation.value.number }
        for value in values { series[value.year] = value.number }
        return series
    }

    private func neighbour(of year: Int, in series: [Int: Double]) -> Int? {
        series.keys.filter { $0 < year }.max() ?? series.keys.filter { $0 > year }.min()
    }
}

extension Message {
    fileprivate static func jump(_ text: String, _ year: Int, from other: String, _ otherYear: Int) -> Message {
        Message(
            "\(text) for \(year) is about ten times off the \(other) of \(otherYear); is the decimal point right?",
            zh: "\(year) 年的 \(text) 与 \(otherYear) 年的 \(other) 相差约十倍；小数点是否有误？")
    }
}
