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

/// A policy in a list.
struct PolicyItem: TemplateRecord {
    let title: String
    let url: String
    let jurisdiction: String
    let stage: String
    /// Not binding yet: 征求意见稿 or 草案.
    let isProvisional: Bool
    let period: String?
    let summary: String?
    let isExample: Bool
    let measures: Int
    let indicators: Int
    let agencies: Int
    let targetCounts: [StatusCount]

    static let fields: [Field<PolicyItem>] = [
        .text("title", \.title), .text("url", \.url), .text("jurisdiction", \.jurisdiction), .text("stage", \.stage),
        .flag("isProvisional", \.isProvisional), .optionalText("period", \.period), .optionalText("summary", \.summary),
        .flag("isExample", \.isExample), .number("measures", \.measures), .number("indicators", \.indicators),
        .number("agencies", \.agencies), .list("targetCounts", \.targetCounts),
    ]
}

/// Something that falls due: a commitment, a target or a measure's deadline.
struct DueItem: TemplateRecord {
    let time: String
    let text: String
    let url: String
    let policy: LinkItem
    let status: StatusChip?
    let isPastDue: Bool
    let isExample: Bool

    static let fields: [Field<DueItem>] = [
        .text("time", \.time), .text("text", \.text), .text("url", \.url), .record("policy", \.policy),
        .optional("status", \.status), .flag("isPastDue", \.isPastDue), .flag("isExample", \.isExample),
    ]
}
