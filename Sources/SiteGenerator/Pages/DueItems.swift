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

    /// The commitments of one measure that no indicator tracks, and its deadline.
    func commitments(of handle: Handle<Measure>) -> [Dated] { ofMeasures[handle.index] }
}

extension [DueItems.Dated] {
    /// The earliest first; of one date, in the order given.
    var byDate: [DueItems.Dated] {
        enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
    }

    /// The nearest `count` that are not over.
    func ahead(_ count: Int) -> [DueItem] { filter { !$0.item.isPastDue }.byDate.prefix(count).map(\.item) }
}
