import Templates

/// Everything with a date, by year.
struct TimelinePage: TemplateRecord {
    let frame: PageFrame
    let years: [Year]
    /// How much falls due in each year, as SVG.
    let chart: String?

    static let fields: [Field<TimelinePage>] = [
        .record("frame", \.frame), .list("years", \.years), .optionalHTML("chart", \.chart),
    ]

    /// What falls due in one year.
    struct Year: TemplateRecord {
        let label: String
        let anchor: String
        let isPast: Bool
        /// The year the site speaks of.
        let isCurrent: Bool
        /// How many there are, and how many are past due and neither met nor reported.
        let summary: String
        /// Statuses of the year's targets, of real places.
        let targetCounts: [StatusCount]
        let items: [DueItem]

        static let fields: [Field<Year>] = [
            .text("label", \.label), .text("anchor", \.anchor), .flag("isPast", \.isPast),
            .flag("isCurrent", \.isCurrent), .text("summary", \.summary), .list("targetCounts", \.targetCounts),
            .list("items", \.items), .flag("hasTargets") { !$0.targetCounts.isEmpty },
        ]
    }
}
