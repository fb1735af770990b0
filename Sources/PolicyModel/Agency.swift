/// A body that answers for measures (责任单位).
package struct Agency: Sendable {
    package let id: String
    /// The official name, or the name as stated where nobody registered it.
    package let name: String
    package let short: String
    package let aliases: [String]
    package let jurisdiction: Handle<Jurisdiction>
    package let office: String?
    package let contact: String?
    package let successor: Handle<Agency>?
    /// False for a name that policies use and no register knows (未登记).
    package let isRegistered: Bool
    /// The measures it answers for, in catalog order; one for each role it has in a measure.
    package let duties: [Duty]
    /// Those it owns and those of its measures, in catalog order.
    package let indicators: [Handle<Indicator>]

    /// The short name and the aliases, each once, without the official name.
    package var otherNames: [String] {
        var names: [String] = []
        for other in [short] + aliases where other != name && !names.contains(other) { names.append(other) }
        return names
    }

    /// The measures it answers for in any role, each once.
    package var measures: [Handle<Measure>] {
        var measures: [Handle<Measure>] = []
        for duty in duties where duty.measure != measures.last { measures.append(duty.measure) }
        return measures
    }

    /// One measure an agency answers for, and how.
    package struct Duty: Hashable, Sendable {
        package let measure: Handle<Measure>
        package let role: Role

        package init(measure: Handle<Measure>, role: Role) {
            self.measure = measure
            self.role = role
        }
    }

    package init(
        id: String, name: String, short: String, aliases: [String], jurisdiction: Handle<Jurisdiction>, office: String?,
        contact: String?, successor: Handle<Agency>?, isRegistered: Bool, duties: [Duty],
        indicators: [Handle<Indicator>]
    ) {
        self.id = id
        self.name = name
        self.short = short
        self.aliases = aliases
        self.jurisdiction = jurisdiction
        self.office = office
        self.contact = contact
        self.successor = successor
        self.isRegistered = isRegistered
        self.duties = duties
        self.indicators = indicators
    }
}
