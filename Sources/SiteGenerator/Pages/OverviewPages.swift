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

/// Progress notes: the newest of all years, or all of one.
struct UpdatesPage: TemplateRecord {
    let frame: PageFrame
    let years: [LinkItem]
    let updates: [UpdateItem]

    static let fields: [Field<UpdatesPage>] = [
        .record("frame", \.frame), .list("years", \.years), .list("updates", \.updates),
    ]
}

/// Prose an editor wrote, and pages of the site's own that are prose.
struct ArticlePage: TemplateRecord {
    let frame: PageFrame
    let title: String
    let body: String

    static let fields: [Field<ArticlePage>] = [
        .record("frame", \.frame), .text("title", \.title), .html("body", \.body),
    ]
}

/// The machine-readable files and what they hold.
struct DataPage: TemplateRecord {
    let frame: PageFrame
    let files: [File]
    let indicators: [LinkItem]

    static let fields: [Field<DataPage>] = [
        .record("frame", \.frame), .list("files", \.files), .list("indicators", \.indicators),
    ]

    /// One file under `data/`.
    struct File: TemplateRecord {
        let name: String
        let url: String
        let description: String

        static let fields: [Field<File>] = [
            .text("name", \.name), .text("url", \.url), .text("description", \.description),
        ]
    }
}

/// How statuses are found: the rules with this site's settings filled in.
struct MethodologyPage: TemplateRecord {
    let frame: PageFrame
    let method: String
    let onTrack: String
    let behind: String
    let staleAfterYears: Int
    let statuses: [StatusMeaning]
    let methods: [MethodMeaning]

    static let fields: [Field<MethodologyPage>] = [
        .record("frame", \.frame), .text("method", \.method), .text("onTrack", \.onTrack), .text("behind", \.behind),
        .number("staleAfterYears", \.staleAfterYears), .list("statuses", \.statuses), .list("methods", \.methods),
    ]

    /// A status and when it is given.
    struct StatusMeaning: TemplateRecord {
        let status: StatusChip
        let meaning: String

        static let fields: [Field<StatusMeaning>] = [.record("status", \.status), .text("meaning", \.meaning)]
    }

    /// A method with its formula and rule.
    struct MethodMeaning: TemplateRecord {
        let key: String
        let name: String
        let formula: String
        let meaning: String
        let isDefault: Bool

        static let fields: [Field<MethodMeaning>] = [
            .text("key", \.key), .text("name", \.name), .text("formula", \.formula), .text("meaning", \.meaning),
            .flag("isDefault", \.isDefault),
        ]
    }
}

/// What a server shows for an address that does not exist.
struct NotFoundPage: TemplateRecord {
    let frame: PageFrame

    static let fields: [Field<NotFoundPage>] = [.record("frame", \.frame)]
}
