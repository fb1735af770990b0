package import Assessment
import PolicyModel

/// What became of one indicator.
package struct IndicatorComparison: Hashable, Sendable {
    package let presence: Presence
    package let id: String
    package let name: String
    package let unit: String?
    package let fields: [FieldChange]
    package let targets: [YearChange]
    package let observations: [YearChange]
    package let statuses: [StatusChange]

    /// A value of one year as written; nil where a side has none.
    package struct YearChange: Hashable, Sendable {
        package let year: Int
        package let old: String?
        package let new: String?
    }

    /// A target that both sides have and judge differently.
    package struct StatusChange: Hashable, Sendable {
        package let targetYear: Int
        package let old: Status
        package let new: Status
    }

    /// An indicator with its catalog and what was found of its targets.
    struct Side {
        let indicator: Indicator
        let catalog: Catalog
        let assessments: [TargetAssessment]
    }

    /// Nil where both sides say the same.
    init?(_ old: Side?, _ new: Side?) {
        guard let shown = new ?? old, let presence = Presence(old: old != nil, new: new != nil) else { return nil }
        fields = FieldChange.between(old, new, Side.fields)
        targets = Self.years(old?.targets ?? [:], new?.targets ?? [:])
        observations = Self.years(old?.observations ?? [:], new?.observations ?? [:])
        statuses = Self.statuses(old?.assessments ?? [], new?.assessments ?? [])
        let isSame = fields.isEmpty && targets.isEmpty && observations.isEmpty && statuses.isEmpty
        if presence == .changed, isSame { return nil }
        self.presence = presence
        id = shown.indicator.id
        name = shown.indicator.name
        unit = shown.indicator.unit
    }

    private static func years(_ old: [Int: String], _ new: [Int: String]) -> [YearChange] {
        Set(old.keys).union(new.keys).sorted().compactMap { year in
            old[year] == new[year] ? nil : YearChange(year: year, old: old[year], new: new[year])
        }
    }

    private static func statuses(_ old: [TargetAssessment], _ new: [TargetAssessment]) -> [StatusChange] {
        let before = Dictionary(
            old.map { ($0.target.year, $0.assessment.status) }, uniquingKeysWith: { first, _ in first })
        return new.compactMap { item in
            guard let status = before[item.target.year], status != item.assessment.status else { return nil }
            return StatusChange(targetYear: item.target.year, old: status, new: item.assessment.status)
        }
    }
}

extension IndicatorComparison.Side {
    fileprivate var targets: [Int: String] {
        Dictionary(indicator.targets.map { ($0.year, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate var observations: [Int: String] {
        Dictionary(indicator.observations.map { ($0.year, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    }

    fileprivate static let fields: [(Field, @Sendable (Self) -> FieldValue?)] = [
        (.name, { FieldValue($0.indicator.name) }),
        (.number, { side in FieldValue(side.indicator.number.map(String.init)) }),
        (.aliases, { FieldValue($0.indicator.aliases) }),
        (.unit, { FieldValue($0.indicator.unit) }),
        (.kind, { FieldValue($0.indicator.kind?.rawValue) }),
        (.nature, { FieldValue($0.indicator.nature?.rawValue) }),
        (.domain, { FieldValue($0.indicator.domain) }),
        (.direction, { FieldValue($0.indicator.direction?.rawValue) }),
        (.concept, { side in FieldValue(side.indicator.concept.map { side.catalog[$0].name }) }),
        (.definition, { FieldValue($0.indicator.definition) }),
        (.formula, { FieldValue($0.indicator.formula) }),
        (.baseline, { FieldValue($0.baseline) }),
        (.method, { FieldValue($0.indicator.method) }),
        (.limit, { side in FieldValue(side.indicator.limit.map { "\($0)" }) }),
        (.measures, { side in FieldValue(side.indicator.measures.map { side.catalog[$0].title }) }),
        (.agencies, { side in FieldValue(side.indicator.agencies.map { side.catalog[$0].name }) }),
    ]

    /// `27.26（2022年）`, as documents write it.
    private var baseline: String? {
        indicator.baseline.map { baseline in baseline.value.text + (baseline.year.map { "（\($0)年）" } ?? "") }
    }
}
