import Templates

/// Everything with a date, by year.
struct TimelinePage: TemplateRecord {
    let frame: PageFrame
    let years: [Year]

    static let fields: [Field<TimelinePage>] = [.record("frame", \.frame), .list("years", \.years)]

    /// What falls due in one year.
    struct Year: TemplateRecord {
        let label: String
        let anchor: String
        let isPast: Bool
        let items: [DueItem]

        static let fields: [Field<Year>] = [
            .text("label", \.label), .text("anchor", \.anchor), .flag("isPast", \.isPast), .list("items", \.items),
        ]
    }
}
