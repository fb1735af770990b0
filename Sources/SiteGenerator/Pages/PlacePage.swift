import Templates

/// One place: what is due this year and overdue, its policies, agencies and indicators, the places within.
struct PlacePage: TemplateRecord {
    let frame: PageFrame
    /// With the places above it: 广东省潮州市饶平县.
    let name: String
    let targetCounts: [StatusCount]
    let measureCounts: [StatusCount]
    /// 2026年要完成
    let dueHeading: String
    /// Everything dated in the year the site speaks of, past or ahead.
    let dueThisYear: [DueItem]
    /// Past due and not met, done or reported.
    let attention: [DueItem]
    /// The nearest dates after this year.
    let dueLater: [DueItem]
    let policies: [PolicyItem]
    let agencies: [AgencyRow]
    /// The indicators of each policy that has some.
    let groups: [IndicatorListPage.Group]
    let places: [PlaceRow]

    static let fields: [Field<PlacePage>] = [
        .record("frame", \.frame), .text("name", \.name), .list("targetCounts", \.targetCounts),
        .list("measureCounts", \.measureCounts), .text("dueHeading", \.dueHeading),
        .list("dueThisYear", \.dueThisYear), .list("attention", \.attention), .list("dueLater", \.dueLater),
        .list("policies", \.policies), .list("agencies", \.agencies), .list("groups", \.groups),
        .list("places", \.places), .flag("hasPolicies") { !$0.policies.isEmpty },
        .flag("hasAgencies") { !$0.agencies.isEmpty }, .flag("hasPlaces") { !$0.places.isEmpty },
    ]
}
