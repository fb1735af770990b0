import Assessment
import PolicyModel
import Testing

/// One assessment to make, in as few words as a table allows.
struct Sample: CustomTestStringConvertible {
    let name: String
    var target: TargetExpression
    var year = 2030
    var asOf = 2024
    var direction: Direction?
    var unit = ""
    var baseline: Baseline?
    var values: [Int: MeasuredValue] = [:]
    var references: [String: [YearValue]] = [:]
    var limit: Double?
    var isAdvocacy = false
    var verdict: RecordedVerdict?

    var testDescription: String { name }

    func assessed(by method: Method = .linear, settings: AssessmentSettings? = nil) -> Assessment {
        let input = AssessmentInput(
            direction: direction, unit: unit, baseline: baseline,
            observations: values.map { YearValue($0.key, $0.value) }.sorted { $0.year > $1.year },
            references: references, isAdvocacy: isAdvocacy, limit: limit)
        let target = AssessmentTarget(year: year, expression: target, verdict: verdict)
        return Assessor(settings: settings ?? AssessmentSettings(method: method), asOfYear: asOf).assess(input, target)
    }
}

/// A row of a table: the sample and what must come of it.
struct Row: CustomTestStringConvertible {
    let sample: Sample
    let status: Status

    init(_ status: Status, _ sample: Sample) {
        self.status = status
        self.sample = sample
    }

    var testDescription: String { "\(sample.name): \(status.rawValue)" }
}

extension MeasuredValue: ExpressibleByFloatLiteral {
    package init(floatLiteral value: Double) { self.init(text: "\(value)", number: value) }
}

extension MeasuredValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self.init(text: "\(value)", number: Double(value)) }
}

extension MeasuredValue: ExpressibleByUnicodeScalarLiteral {}
extension MeasuredValue: ExpressibleByExtendedGraphemeClusterLiteral {}
extension MeasuredValue: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text: text, number: nil) }

    static func bounded(_ comparator: Comparator, _ number: Double) -> MeasuredValue {
        MeasuredValue(text: "\(comparator.rawValue)\(number)", number: number, comparator: comparator)
    }
}

extension Assessment {
    var cause: Cause? { if case .notAssessable(let cause) = finding { cause } else { nil } }
}

func value(_ number: Double) -> MeasuredValue { MeasuredValue(text: "\(number)", number: number) }
