import Templates

/// All agencies by place.
struct AgencyListPage: TemplateRecord {
    let frame: PageFrame
    let places: [Place]

    static let fields: [Field<AgencyListPage>] = [.record("frame", \.frame), .list("places", \.places)]

    /// The agencies of one place.
    struct Place: TemplateRecord {
        let name: String
        let anchor: String
        let isExample: Bool
        let agencies: [Row]

        static let fields: [Field<Place>] = [
            .text("name", \.name), .text("anchor", \.anchor), .flag("isExample", \.isExample),
            .list("agencies", \.agencies),
        ]
    }

    /// One agency with its workload.
    struct Row: TemplateRecord {
        let name: String
        let short: String
        let url: String
        let isRegistered: Bool
        let lead: Int
        let responsible: Int
        let support: Int
        let total: Int

        static let fields: [Field<Row>] = [
            .text("name", \.name), .text("short", \.short), .text("url", \.url), .flag("isRegistered", \.isRegistered),
            .number("lead", \.lead), .number("responsible", \.responsible), .number("support", \.support),
            .number("total", \.total),
        ]
    }
}

/// One agency: its measures by role, its indicators, what is overdue and unreported.
struct AgencyPage: TemplateRecord {
    let frame: PageFrame
    let name: String
    let short: String
    let aliases: [String]
    let jurisdiction: String
    let office: String?
    let contact: String?
    let successor: LinkItem?
    let isRegistered: Bool
    /// Past due and not met, done or reported.
    let attention: [DueItem]
    /// The nearest dates still ahead.
    let dueNext: [DueItem]
    let roles: [RoleGroup]
    let indicators: [IndicatorItem]
    let measureCounts: [StatusCount]
    let issued: [LinkItem]
    let updates: [UpdateItem]

    static let fields: [Field<AgencyPage>] = [
        .record("frame", \.frame), .text("name", \.name), .text("short", \.short), .texts("aliases", \.aliases),
        .text("jurisdiction", \.jurisdiction), .optionalText("office", \.office), .optionalText("contact", \.contact),
        .optional("successor", \.successor), .flag("isRegistered", \.isRegistered), .list("attention", \.attention),
        .list("dueNext", \.dueNext),
        .list("roles", \.roles), .list("indicators", \.indicators), .list("measureCounts", \.measureCounts),
        .list("issued", \.issued), .list("updates", \.updates), .flag("hasAliases") { !$0.aliases.isEmpty },
        .flag("hasIndicators") { !$0.indicators.isEmpty }, .flag("hasIssued") { !$0.issued.isEmpty },
    ]

    /// The measures an agency has in one role.
    struct RoleGroup: TemplateRecord {
        let role: String
        let label: String
        let measures: [MeasureRow]

        static let fields: [Field<RoleGroup>] = [
            .text("role", \.role), .text("label", \.label), .list("measures", \.measures),
        ]
    }
}
