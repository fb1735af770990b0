package import PolicyModel

/// What differs between two contents, by what they mean rather than by lines.
package struct ContentComparison: Hashable, Sendable {
    package let old: Side
    package let new: Side
    /// In the order of the new content, then those that are gone; only those with a difference.
    package let policies: [PolicyComparison]
    /// In the same order.
    package let agencies: [AgencyComparison]

    /// Which content a side is, and the day it speaks of.
    package struct Side: Hashable, Sendable {
        package let label: String
        package let asOf: CalendarDate
    }

    package var isEmpty: Bool { policies.isEmpty && agencies.isEmpty }

    package init(_ old: ComparedContent, _ new: ComparedContent) {
        self.old = Side(label: old.label, asOf: old.catalog.site.asOf)
        self.new = Side(label: new.label, asOf: new.catalog.site.asOf)
        policies = Pairing(old.catalog.policies, new.catalog.policies, by: \.id).pairs
            .compactMap { PolicyComparison($0.old, $0.new, old, new) }
        agencies = Pairing(old.agencies, new.agencies, by: \.agency.id).pairs
            .compactMap { AgencyComparison($0.old, $0.new) }
    }
}

extension ComparedContent {
    fileprivate var agencies: [AgencyComparison.Side] {
        catalog.agencies.map { AgencyComparison.Side(agency: $0, catalog: catalog) }
    }
}
