import Templates

/// Every target under its status, so that a count on another page leads to what it counts.
struct TargetsPage: TemplateRecord {
    let frame: PageFrame
    /// Due and missed, due and unreported.
    let overdue: [StatusGroup]
    /// Measures whose deadline is over and that nobody reported complete.
    let overdueMeasures: [DueItem]
    /// All other statuses that targets have.
    let groups: [StatusGroup]

    static let fields: [Field<TargetsPage>] = [
        .record("frame", \.frame), .list("overdue", \.overdue), .list("overdueMeasures", \.overdueMeasures),
        .list("groups", \.groups),
    ]

    /// The targets of one status.
    struct StatusGroup: TemplateRecord {
        let anchor: String
        let status: StatusChip
        let meaning: String
        /// How many of real places; fictional ones count in no total.
        let count: Int
        let items: [DueItem]

        static let fields: [Field<StatusGroup>] = [
            .text("anchor", \.anchor), .record("status", \.status), .text("meaning", \.meaning),
            .number("count", \.count), .list("items", \.items),
        ]
    }
}
