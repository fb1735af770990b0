import Templates

/// The way in: what there is, how it stands, what is overdue and due next, what changed lately.
struct HomePage: TemplateRecord {
    let frame: PageFrame
    let intro: String
    let policyCount: Int
    let measureCount: Int
    let agencyCount: Int
    let indicatorCount: Int
    /// How many policies set how many targets.
    let headline: String
    /// The statuses that say how it stands, always the same ones first.
    let glance: [GlanceItem]
    /// How many targets nothing can be said of yet; absent where there are none.
    let remainder: String?
    /// How many of the targets met were so before the plan began; absent where none was.
    let metByBaseline: String?
    /// Statuses of all targets of real policies.
    let targetCounts: [StatusCount]
    let targets: Int
    let policies: [PolicyItem]
    let dueNext: [DueItem]
    /// The first of what is past due and neither met nor reported.
    let overdue: [DueItem]
    /// Set where there is more overdue than shown.
    let allOverdue: String?
    let updates: [UpdateItem]
    /// Places with policies of their own.
    let places: [LinkItem]
    /// The registers of agencies, by place.
    let agencyPlaces: [LinkItem]
    /// Years in which something falls due.
    let years: [LinkItem]
    let concepts: [LinkItem]

    static let fields: [Field<HomePage>] = [
        .record("frame", \.frame), .text("intro", \.intro), .number("policyCount", \.policyCount),
        .number("measureCount", \.measureCount), .number("agencyCount", \.agencyCount),
        .number("indicatorCount", \.indicatorCount), .text("headline", \.headline), .list("glance", \.glance),
        .optionalText("remainder", \.remainder), .optionalText("metByBaseline", \.metByBaseline),
        .list("targetCounts", \.targetCounts),
        .number("targets", \.targets), .list("policies", \.policies), .list("dueNext", \.dueNext),
        .list("overdue", \.overdue), .optionalText("allOverdue", \.allOverdue), .list("updates", \.updates),
        .list("places", \.places), .list("agencyPlaces", \.agencyPlaces), .list("years", \.years),
        .list("concepts", \.concepts), .flag("hasConcepts") { !$0.concepts.isEmpty },
        .flag("hasTargets") { $0.targets > 0 },
    ]
}

/// How many targets have a status, with the way to them.
struct GlanceItem: TemplateRecord {
    let status: StatusChip
    let count: Int
    let url: String

    static let fields: [Field<GlanceItem>] = [
        .record("status", \.status), .number("count", \.count), .text("url", \.url),
    ]
}
