import PolicyModel

/// Everything with a date: targets, commitments, deadlines. They stand on many pages each, so they are made once.
struct DueItems: Sendable {
    private let ofIndicators: [[Dated]]
    private let ofMeasures: [[Dated]]
    private let ofPolicies: [[Dated]]

    /// One dated thing; `date` sorts, the item shows.
    struct Dated: Sendable {
        let date: CalendarDate
        let item: DueItem
        let needsAttention: Bool
    }

    init(_ maker: DueItemMaker) {
        let catalog = maker.site.catalog
        ofIndicators = catalog.indicators.indices.map { maker.targets(of: Handle($0)) }
        ofMeasures = catalog.measures.indices.map { maker.commitments(of: Handle($0)) }
        ofPolicies = catalog.policies.map { maker.commitments(of: $0) }
    }

    /// The dates of the whole site: policies, measures, indicators.
    var all: [Dated] { (ofPolicies + ofMeasures + ofIndicators).flatMap(\.self) }

    /// The targets of one indicator.
    func targets(of handle: Handle<Indicator>) -> [Dated] { ofIndicators[handle.index] }

    /// What an agency answers for: the targets of its indicators, the dates of its measures.
    func duties(of agency: Agency) -> [Dated] {
        agency.indicators.flatMap { targets(of: $0) } + agency.measures.flatMap { commitments(of: $0) }
    }

    /// What one policy dates: in its text, its measures and its indicators.
    func dates(of handle: Handle<Policy>, _ policy: Policy) -> [Dated] {
        ofPolicies[handle.index] + policy.measures.flatMap { commitments(of: $0) }
            + policy.indicators.flatMap { targets(of: $0) }
    }

    /// The commitments of one measure that no indicator tracks, and its deadline.
    func commitments(of handle: Handle<Measure>) -> [Dated] { ofMeasures[handle.index] }
}

extension [DueItems.Dated] {
    /// The earliest first; of one date, in the order given.
    var byDate: [DueItems.Dated] {
        enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    /// Those past due and not met, done or reported; the earliest first.
    var overdue: [DueItem] { filter(\.needsAttention).byDate.map(\.item) }

    /// The nearest `count` that are not over.
    func ahead(_ count: Int) -> [DueItem] { filter { !$0.item.isPastDue }.byDate.prefix(count).map(\.item) }
}
