import Templates

/// The way in: what there is, how it stands, what is due next, what changed lately.
struct HomePage: TemplateRecord {
    let frame: PageFrame
    let intro: String
    let policyCount: Int
    let measureCount: Int
    let agencyCount: Int
    let indicatorCount: Int
    /// Statuses of all targets of real policies.
    let targetCounts: [StatusCount]
    let targets: Int
    let policies: [PolicyItem]
    let dueNext: [DueItem]
    let updates: [UpdateItem]

    static let fields: [Field<HomePage>] = [
        .record("frame", \.frame), .text("intro", \.intro), .number("policyCount", \.policyCount),
        .number("measureCount", \.measureCount), .number("agencyCount", \.agencyCount),
        .number("indicatorCount", \.indicatorCount), .list("targetCounts", \.targetCounts),
        .number("targets", \.targets), .list("policies", \.policies), .list("dueNext", \.dueNext),
        .list("updates", \.updates),
    ]
}
