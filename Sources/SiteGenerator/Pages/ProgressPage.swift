import Templates

/// How far everything has come: by policy, by place, by domain, by agency.
struct ProgressPage: TemplateRecord {
    let frame: PageFrame
    let targets: Int
    let targetCounts: [StatusCount]
    let policies: [ProgressRow]
    /// Places with policies of their own.
    let places: [ProgressRow]
    let agencies: [ProgressRow]
    let domains: [ProgressRow]
    /// Agencies by the statuses of their targets.
    let matrix: StatusMatrix

    static let fields: [Field<ProgressPage>] = [
        .record("frame", \.frame), .number("targets", \.targets), .list("targetCounts", \.targetCounts),
        .list("policies", \.policies), .list("places", \.places),
        .list("agencies", \.agencies), .list("domains", \.domains),
        .record("matrix", \.matrix),
    ]
}
