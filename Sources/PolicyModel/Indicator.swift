/// A metric (指标) of one policy with its baseline, targets and observations.
package struct Indicator: Sendable {
    package let id: String
    package let policy: Handle<Policy>
    package let number: Int?
    package let name: String
    package let aliases: [String]
    /// `%`, `‰`, `1/10万`, `万人` …; nil for yes-or-no and wording indicators.
    package let unit: String?
    package let kind: Kind?
    package let nature: Nature?
    package let domain: String?
    package let direction: Direction?
    /// Names the same thing in other policies and places.
    package let concept: Handle<Concept>?
    package let definition: String?
    package let formula: String?
    package let baseline: Baseline?
    package let targets: [Target]
    package let benchmarks: [Benchmark]
    /// Oldest first, at most one a year.
    package let observations: [DatedValue]
    /// Series that relative targets compare with, by name.
    package let references: [String: [DatedValue]]
    package let judgements: [Judgement]
    package let measures: [Handle<Measure>]
    /// Its owners, then the others that answer for its measures.
    package let agencies: [Handle<Agency>]
    /// Name of the assessment method where the indicator overrides the site's.
    package let method: String?
    /// Natural end of the scale, such as 100 for %.
    package let limit: Double?

    /// 指标类别
    package enum Kind: String, Sendable, CaseIterable {
        case outcome = "结果性指标"
        case advocacy = "个人和社会倡导性指标"
        case governmentWork = "政府工作指标"
    }

    /// 指标性质
    package enum Nature: String, Sendable, CaseIterable {
        case expected = "预期性"
        case binding = "约束性"
        case advocacy = "倡导性"
    }

    /// Which way is better.
    package enum Direction: String, Sendable, CaseIterable {
        case increase
        case decrease
        case maintain
    }

    /// Where the plan starts from. Documents date numbers; words such as 否 may stand without a year.
    package struct Baseline: Hashable, Sendable {
        package let year: Int?
        package let value: MeasuredValue

        package init(year: Int?, value: MeasuredValue) {
            self.year = year
            self.value = value
        }
    }

    /// A target as the document writes it.
    package struct Target: Hashable, Sendable {
        package let year: Int
        package let text: String
        package let expression: TargetExpression

        package init(year: Int, text: String, expression: TargetExpression) {
            self.year = year
            self.text = text
            self.expression = expression
        }
    }

    /// What a level above (市, 省, 国家) aims at.
    package struct Benchmark: Hashable, Sendable {
        package let level: String
        package let year: Int
        package let text: String
        package let expression: TargetExpression

        package init(level: String, year: Int, text: String, expression: TargetExpression) {
            self.level = level
            self.year = year
            self.text = text
            self.expression = expression
        }
    }

    package init(
        id: String, policy: Handle<Policy>, number: Int?, name: String, aliases: [String], unit: String?, kind: Kind?,
        nature: Nature?, domain: String?, direction: Direction?, concept: Handle<Concept>?, definition: String?,
        formula: String?, baseline: Baseline?, targets: [Target], benchmarks: [Benchmark],
        observations: [DatedValue], references: [String: [DatedValue]], judgements: [Judgement],
        measures: [Handle<Measure>], agencies: [Handle<Agency>], method: String?, limit: Double?
    ) {
        self.id = id
        self.policy = policy
        self.number = number
        self.name = name
        self.aliases = aliases
        self.unit = unit
        self.kind = kind
        self.nature = nature
        self.domain = domain
        self.direction = direction
        self.concept = concept
        self.definition = definition
        self.formula = formula
        self.baseline = baseline
        self.targets = targets
        self.benchmarks = benchmarks
        self.observations = observations
        self.references = references
        self.judgements = judgements
        self.measures = measures
        self.agencies = agencies
        self.method = method
        self.limit = limit
    }
}

/// A value of one year, with what was noted about it.
package struct DatedValue: Hashable, Sendable {
    package let year: Int
    package let value: MeasuredValue
    package let note: String?
    package let source: String?

    package init(year: Int, value: MeasuredValue, note: String? = nil, source: String? = nil) {
        self.year = year
        self.value = value
        self.note = note
        self.source = source
    }
}

/// People's verdict on a target that has no number: who, when, why.
package struct Judgement: Hashable, Sendable {
    package let year: Int
    package let verdict: String
    package let by: String
    package let on: CalendarDate
    package let reason: String

    package init(year: Int, verdict: String, by: String, on: CalendarDate, reason: String) {
        self.year = year
        self.verdict = verdict
        self.by = by
        self.on = on
        self.reason = reason
    }
}
