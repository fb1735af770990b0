package import PolicyModel

/// What became of one policy and all that belongs to it.
package struct PolicyComparison: Hashable, Sendable {
    package let presence: Presence
    package let id: String
    package let title: String
    /// Of a fictional place, which every page it touches says.
    package let isExample: Bool
    package let fields: [FieldChange]
    package let measures: [MeasureComparison]
    package let indicators: [IndicatorComparison]
    /// Progress notes only the new content has, newest first.
    package let updates: [AddedUpdate]

    /// A progress note with the measures it speaks of.
    package struct AddedUpdate: Hashable, Sendable {
        package let id: String
        package let date: CalendarDate
        package let title: String?
        package let status: Update.Status
        package let percent: Int?
        package let measures: [MeasureReference]
    }

    /// A measure of the new content.
    package struct MeasureReference: Hashable, Sendable {
        package let id: String
        package let title: String
    }

    /// Nil where both sides say the same.
    init?(_ old: Policy?, _ new: Policy?, _ before: ComparedContent, _ after: ComparedContent) {
        guard let shown = new ?? old, let presence = Presence(old: old != nil, new: new != nil) else { return nil }
        fields = FieldChange.between(
            old.map { PolicyFacts(policy: $0, catalog: before.catalog) },
            new.map { PolicyFacts(policy: $0, catalog: after.catalog) }, PolicyFacts.fields)
        // A measure put in between shifts the numbers, and so the ids, of those behind it: their titles tell.
        measures = Pairing(
            old?.measures.map { before.catalog[$0] } ?? [], new?.measures.map { after.catalog[$0] } ?? [],
            by: { "\($0.id) \($0.title)" }, \.title, \.id
        ).pairs.compactMap { MeasureComparison($0.old, $0.new, before.catalog, after.catalog) }
        indicators = Pairing(before.indicators(of: old), after.indicators(of: new), by: \.indicator.id).pairs
            .compactMap { IndicatorComparison($0.old, $0.new) }
        updates = Self.updates(old, new, before.catalog, after.catalog)
        let isSame = fields.isEmpty && measures.isEmpty && indicators.isEmpty && updates.isEmpty
        if presence == .changed, isSame { return nil }
        self.presence = presence
        id = shown.id
        title = shown.title
        let catalog = new == nil ? before.catalog : after.catalog
        isExample = catalog[shown.jurisdiction].isExample
    }

    private static func updates(_ old: Policy?, _ new: Policy?, _ before: Catalog, _ after: Catalog) -> [AddedUpdate] {
        let known = Set(old?.updates.map { before[$0].id } ?? [])
        return (new?.updates ?? []).map { after[$0] }.filter { !known.contains($0.id) }.map { update in
            AddedUpdate(
                id: update.id, date: update.date, title: update.title, status: update.status,
                percent: update.percent,
                measures: update.measures.map { MeasureReference(id: after[$0].id, title: after[$0].title) })
        }
    }
}

extension ComparedContent {
    fileprivate func indicators(of policy: Policy?) -> [IndicatorComparison.Side] {
        (policy?.indicators ?? []).map { handle in
            IndicatorComparison.Side(
                indicator: catalog[handle], catalog: catalog, assessments: assessments[handle.index])
        }
    }
}

/// A policy with the names of what it links to.
private struct PolicyFacts {
    let policy: Policy
    let catalog: Catalog

    static let fields: [(Field, @Sendable (PolicyFacts) -> FieldValue?)] = [
        (.title, { FieldValue($0.policy.title) }),
        (.shortTitle, { FieldValue($0.policy.shortTitle) }),
        (.jurisdiction, { facts in FieldValue(facts.catalog[facts.policy.jurisdiction].fullName) }),
        (.stage, { FieldValue($0.policy.stage.rawValue) }),
        (.issued, { FieldValue($0.policy.issued?.description) }),
        (.period, { facts in FieldValue(facts.policy.period.map { "\($0.lowerBound)-\($0.upperBound)" }) }),
        (.documentNumber, { FieldValue($0.policy.documentNumber) }),
        (.source, { FieldValue($0.policy.source) }),
        (.summary, { FieldValue($0.policy.summary) }),
        (.text, { FieldValue($0.passages) }),
    ]

    /// The text that is no measure.
    private var passages: String {
        policy.parts.compactMap { part in
            switch part {
            case .text(let passage): "\(passage.marker)\(passage.title)\n\(passage.body)"
            case .measure: nil
            }
        }.joined(separator: "\n")
    }
}
