package import PolicyModel

/// What became of one measure.
package struct MeasureComparison: Hashable, Sendable {
    package let presence: Presence
    /// The id in the new content, or the last one it had.
    package let id: String
    /// The number as written: 2.2.4.
    package let number: String
    package let title: String
    package let fields: [FieldChange]
    package let agencies: [AgencyChange]

    /// An agency that answers for the measure in a role, or does no more.
    package struct AgencyChange: Hashable, Sendable {
        package let presence: Presence
        package let id: String
        package let name: String
        package let role: Role
    }

    /// Nil where both sides say the same.
    init?(_ old: Measure?, _ new: Measure?, _ oldCatalog: Catalog, _ newCatalog: Catalog) {
        guard let shown = new ?? old, let presence = Presence(old: old != nil, new: new != nil) else { return nil }
        let before = old.map { MeasureFacts($0, oldCatalog) }
        let after = new.map { MeasureFacts($0, newCatalog) }
        fields = FieldChange.between(before, after, MeasureFacts.fields)
        agencies = before.flatMap { before in after.map { Self.agencies(before, $0) } } ?? []
        if presence == .changed, fields.isEmpty, agencies.isEmpty { return nil }
        self.presence = presence
        id = shown.id
        number = shown.path.map(String.init).joined(separator: ".")
        title = shown.title
    }

    fileprivate static func agencies(_ old: MeasureFacts, _ new: MeasureFacts) -> [AgencyChange] {
        let gone = old.duties.filter { !new.duties.contains($0) }
        let come = new.duties.filter { !old.duties.contains($0) }
        return Role.allCases.flatMap { role in
            [(Presence.removed, gone), (.added, come)].flatMap { presence, duties in
                duties.filter { $0.role == role }.map {
                    AgencyChange(presence: presence, id: $0.id, name: $0.name, role: role)
                }
            }
        }
    }
}

/// A measure with what it links to by name.
private struct MeasureFacts {
    let measure: Measure
    let catalog: Catalog
    let duties: [Duty]

    struct Duty {
        let id: String
        let name: String
        let role: Role
    }

    init(_ measure: Measure, _ catalog: Catalog) {
        self.measure = measure
        self.catalog = catalog
        duties = measure.responsibilities.map {
            Duty(id: catalog[$0.agency].id, name: catalog[$0.agency].name, role: $0.role)
        }
    }

    static let fields: [(Field, @Sendable (MeasureFacts) -> FieldValue?)] = [
        (.number, { FieldValue($0.measure.path.map(String.init).joined(separator: ".")) }),
        (.title, { FieldValue($0.measure.title) }),
        (.text, { FieldValue($0.measure.body) }),
        (.due, { facts in FieldValue(facts.measure.due.map { $0.date?.description ?? $0.text }) }),
        (.collective, { FieldValue($0.measure.collectives) }),
        (.indicators, { facts in FieldValue(facts.measure.indicators.map { facts.catalog[$0].name }) }),
        (.status, { facts in facts.measure.updates.first.map { FieldValue(facts.catalog[$0]) } }),
    ]
}

extension MeasureFacts.Duty: Equatable {
    /// A new name makes no new duty.
    fileprivate static func == (left: Self, right: Self) -> Bool { left.id == right.id && left.role == right.role }
}

extension FieldValue {
    /// `in-progress`, `in-progress 60%`
    fileprivate init(_ update: Update) {
        let percent = update.percent.map { " \($0)%" } ?? ""
        self.init(update.status.rawValue + percent, label: update.status.word.adding(percent))
    }
}
