import Templates

/// How far everything has come: by policy, by agency, by domain.
struct ProgressPage: TemplateRecord {
    let frame: PageFrame
    let targets: Int
    let targetCounts: [StatusCount]
    let policies: [ProgressRow]
    let agencies: [ProgressRow]
    let domains: [ProgressRow]

    static let fields: [Field<ProgressPage>] = [
        .record("frame", \.frame), .number("targets", \.targets), .list("targetCounts", \.targetCounts),
        .list("policies", \.policies), .list("agencies", \.agencies), .list("domains", \.domains),
    ]
}
