import Templates

/// One measure: who answers, what number, by when, how far.
struct MeasurePage: TemplateRecord {
    let frame: PageFrame
    let measure: MeasureItem
    let body: String
    /// Chapter and section titles above the measure.
    let context: [String]
    let indicators: [IndicatorItem]
    /// Statuses of all targets of these indicators.
    let targetCounts: [StatusCount]
    let updates: [UpdateItem]
    let previous: LinkItem?
    let next: LinkItem?

    static let fields: [Field<MeasurePage>] = [
        .record("frame", \.frame), .record("measure", \.measure), .html("body", \.body), .texts("context", \.context),
        .list("indicators", \.indicators),
        .list("targetCounts", \.targetCounts), .list("updates", \.updates), .optional("previous", \.previous),
        .optional("next", \.next), .flag("hasIndicators") { !$0.indicators.isEmpty },
        .flag("hasUpdates") { !$0.updates.isEmpty },
    ]
}
