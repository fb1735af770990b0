import PolicyModel

/// What became of one agency itself; what it answers for is told with the measures.
package struct AgencyComparison: Hashable, Sendable {
    package let presence: Presence
    package let id: String
    package let name: String
    package let fields: [FieldChange]

    /// An agency with the catalog it is in.
    struct Side {
        let agency: Agency
        let catalog: Catalog
    }

    /// Nil where both sides say the same.
    init?(_ old: Side?, _ new: Side?) {
        guard let shown = new ?? old, let presence = Presence(old: old != nil, new: new != nil) else { return nil }
        fields = FieldChange.between(old, new, Side.fields)
        if presence == .changed, fields.isEmpty { return nil }
        self.presence = presence
        id = shown.agency.id
        name = shown.agency.name
    }
}

extension AgencyComparison.Side {
    fileprivate static let fields: [(Field, @Sendable (Self) -> FieldValue?)] = [
        (.name, { FieldValue($0.agency.name) }),
        (.short, { FieldValue($0.agency.short) }),
        (.aliases, { FieldValue($0.agency.aliases) }),
        (.jurisdiction, { side in FieldValue(side.catalog[side.agency.jurisdiction].fullName) }),
        (.office, { FieldValue($0.agency.office) }),
        (.contact, { FieldValue($0.agency.contact) }),
        (.successor, { side in FieldValue(side.agency.successor.map { side.catalog[$0].name }) }),
        (.registered, { FieldValue($0.agency.isRegistered ? "true" : "false", label: .yes($0.agency.isRegistered)) }),
    ]
}
