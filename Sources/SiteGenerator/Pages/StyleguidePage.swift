import Templates

/// Every component of pages with invented values, for those who change a theme.
struct StyleguidePage: TemplateRecord {
    let frame: PageFrame
    let statuses: [StatusChip]
    let progressStatuses: [StatusChip]
    let contents: [ContentsItem]
    let glance: [GlanceItem]
    let targetCounts: [StatusCount]
    let measureCounts: [StatusCount]
    let policies: [PolicyItem]
    let dated: [DueItem]
    let measure: MeasureItem
    let measures: [MeasureRow]
    let tasks: [TaskRow]
    let indicators: [IndicatorItem]
    let agencies: [AgencyRow]
    let progress: [ProgressRow]
    let update: UpdateItem
    /// SVG
    let chart: String?

    static let fields: [Field<StyleguidePage>] = [
        .record("frame", \.frame), .list("statuses", \.statuses), .list("progressStatuses", \.progressStatuses),
        .list("contents", \.contents), .list("glance", \.glance), .list("targetCounts", \.targetCounts),
        .list("measureCounts", \.measureCounts), .list("policies", \.policies), .list("dated", \.dated),
        .record("measure", \.measure), .list("measures", \.measures), .list("tasks", \.tasks),
        .list("indicators", \.indicators), .list("agencies", \.agencies), .list("progress", \.progress),
        .record("update", \.update), .optionalHTML("chart", \.chart),
    ]
}
