import ContentSource
import Diagnostics
import PolicyModel
import TargetText

/// Reads the written values of one indicator.
struct IndicatorValues {
    let baseline: Indicator.Baseline?
    let targets: [Indicator.Target]
    let benchmarks: [Indicator.Benchmark]
    let observations: [DatedValue]
    let references: [String: [DatedValue]]
    private(set) var diagnostics: [Diagnostic] = []

    /// Observations of years after `asOf` are left out: on that day nobody knew them.
    init(_ draft: IndicatorDraft, asOf: CalendarDate) {
        var findings: [Diagnostic] = []
        let isNumeric = draft.unit != nil
        let readTarget = TargetReader(unit: draft.unit ?? "", direction: draft.direction?.change).read
        let readValue = ValueReader(unit: draft.unit ?? "").read
        baseline = draft.baseline.flatMap { Self.baseline($0, readValue, into: &findings) }
        targets = Self.targets(draft.targets, readTarget, into: &findings)
        benchmarks = draft.benchmarks.map {
            Indicator.Benchmark(level: $0.level, year: $0.year, text: $0.text, expression: readTarget($0.text))
        }
        observations = Self.series(draft.observations, isNumeric: isNumeric, readValue, asOf: asOf, into: &findings)
        references = Dictionary(
            draft.references.map { ($0.name, Self.series($0.values, isNumeric: true, readValue, into: &findings)) },
            uniquingKeysWith: { first, _ in first })
        diagnostics = findings
    }
}

extension IndicatorValues {
    private typealias ReadTarget = (String) -> TargetExpression
    private typealias ReadValue = (String) -> (value: MeasuredValue, year: Int?)?

    private static func baseline(
        _ draft: DatedTextDraft, _ readValue: ReadValue, into findings: inout [Diagnostic]
    ) -> Indicator.Baseline? {
        guard let read = readValue(draft.text.value) else {
            findings.append(.notANumber(draft.text))
            return nil
        }
        let year = read.year ?? draft.year?.value
        if year == nil, read.value.number != nil { findings.append(.withoutYear(draft.text)) }
        return Indicator.Baseline(year: year, value: read.value)
    }

    private static func targets(
        _ drafts: [TargetDraft], _ readTarget: ReadTarget, into findings: inout [Diagnostic]
    ) -> [Indicator.Target] {
        var places: [Int: SourceRange] = [:]
        return drafts.compactMap { draft -> Indicator.Target? in
            if let first = places.updateValue(draft.year.range, forKey: draft.year.value) {
                findings.append(.twoValues(draft.year, first: first))
                return nil
            }
            var expression = readTarget(draft.text.value)
            if let comparator = draft.comparator {
                if case .quantity(_, let value) = expression {
                    expression = .quantity(comparator, value)
                } else {
                    findings.append(.comparatorWithoutNumber(draft.text))
                }
            }
            return Indicator.Target(year: draft.year.value, text: draft.text.value, expression: expression)
        }.sorted { $0.year < $1.year }
    }

    private static func series(
        _ drafts: [DatedTextDraft], isNumeric: Bool, _ readValue: ReadValue, asOf: CalendarDate? = nil,
        into findings: inout [Diagnostic]
    ) -> [DatedValue] {
        var places: [Int: SourceRange] = [:]
        return drafts.compactMap { draft -> DatedValue? in
            guard let value = value(draft, isNumeric: isNumeric, readValue, into: &findings) else { return nil }
            let place = Located(value.year, at: draft.year?.range ?? draft.text.range)
            if let first = places.updateValue(place.range, forKey: value.year) {
                findings.append(.twoValues(place, first: first))
                return nil
            }
            if let asOf, value.year > asOf.year {
                findings.append(.inFuture(place, asOf: asOf))
                return nil
            }
            return value
        }.sorted { $0.year < $1.year }
    }

    private static func value(
        _ draft: DatedTextDraft, isNumeric: Bool, _ readValue: ReadValue, into findings: inout [Diagnostic]
    ) -> DatedValue? {
        guard let read = readValue(draft.text.value) else {
            findings.append(.notANumber(draft.text))
            return nil
        }
        if isNumeric, read.value.number == nil {
            findings.append(.notANumber(draft.text))
            return nil
        }
        guard let year = read.year ?? draft.year?.value else {
            findings.append(.withoutYear(draft.text))
            return nil
        }
        return DatedValue(year: year, value: read.value, note: draft.note, source: draft.source)
    }
}

extension Indicator.Direction {
    fileprivate var change: Change? {
        switch self {
        case .increase: .increase
        case .decrease: .decrease
        case .maintain: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func notANumber(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .notANumber, at: text.range,
            Message(
                "“\(text.value)” is no number, though the indicator has a unit; write 31.3, \">0.005\" or \"27.97（2021年）\"",
                zh: "“\(text.value)”不是数字，而这个指标有单位；请写 31.3、\">0.005\" 或 \"27.97（2021年）\""))
    }

    fileprivate static func withoutYear(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .valueWithoutYear, at: text.range,
            Message(
                "this value has no year; add \"year\", or write it behind the value: \(text.value)（2024年）",
                zh: "这个数值没有年份；请补上 \"year\"，或写在数值后面：\(text.value)（2024年）"))
    }

    fileprivate static func inFuture(_ year: Located<Int>, asOf: CalendarDate) -> Diagnostic {
        Diagnostic(
            .warning, .observationInFuture, at: year.range,
            Message(
                "this value is of \(year.value), after the day the site speaks of (asOf \(asOf)); it is left out",
                zh: "这个数值是 \(year.value) 年的，晚于网站的截止日期（asOf \(asOf)），没有采用"))
    }

    fileprivate static func twoValues(_ year: Located<Int>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .duplicateYear, at: year.range,
            Message("\(year.value) is stated twice; keep one", zh: "\(year.value) 年写了两次，只保留一个"),
            notes: [Note(Message("first stated here", zh: "第一次写在这里"), at: first)])
    }

    fileprivate static func comparatorWithoutNumber(_ text: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .badValue, at: text.range,
            Message(
                "a “comparator” goes with a plain number only; “\(text.value)” says by itself what it means",
                zh: "“comparator”只能与单纯的数字同用；“\(text.value)”本身已经写明"))
    }
}
