import Templates

/// One agency: what is overdue and unreported, its tasks, its indicators.
struct AgencyPage: TemplateRecord {
    let frame: PageFrame
    let name: String
    let short: String
    let aliases: [String]
    let place: LinkItem
    let office: String?
    let contact: String?
    let successor: LinkItem?
    let isRegistered: Bool
    /// Past due and not met, done or reported.
    let attention: [DueItem]
    /// The nearest dates still ahead.
    let dueNext: [DueItem]
    /// How many measures it has in each role.
    let roles: [RoleCount]
    /// One a measure, the strongest role first.
    let tasks: [TaskRow]
    let indicators: [IndicatorItem]
    let measureCounts: [StatusCount]
    let issued: [LinkItem]
    let updates: [UpdateItem]

    static let fields: [Field<AgencyPage>] = [
        .record("frame", \.frame), .text("name", \.name), .text("short", \.short), .texts("aliases", \.aliases),
        .record("place", \.place), .optionalText("office", \.office), .optionalText("contact", \.contact),
        .optional("successor", \.successor), .flag("isRegistered", \.isRegistered), .list("attention", \.attention),
        .list("dueNext", \.dueNext), .list("roles", \.roles), .list("tasks", \.tasks),
        .list("indicators", \.indicators), .list("measureCounts", \.measureCounts),
        .list("issued", \.issued), .list("updates", \.updates), .flag("hasAliases") { !$0.aliases.isEmpty },
        .flag("hasTasks") { !$0.tasks.isEmpty }, .flag("hasIndicators") { !$0.indicators.isEmpty },
        .flag("hasIssued") { !$0.issued.isEmpty },
    ]

    /// How many measures an agency has in one role.
    struct RoleCount: TemplateRecord {
        let role: RoleMark
        let count: Int

        static let fields: [Field<RoleCount>] = [.record("role", \.role), .number("count", \.count)]
    }
}

/// A role as class and word.
struct RoleMark: TemplateRecord {
    /// `lead`
    let key: String
    let label: String

    static let fields: [Field<RoleMark>] = [.text("key", \.key), .text("label", \.label)]
}

/// A line of a task list (任务分解表).
struct TaskRow: TemplateRecord {
    let measure: MeasureRow
    /// An agency may lead a measure and support it too.
    let roles: [RoleMark]
    let isExample: Bool

    static let fields: [Field<TaskRow>] = [
        .record("measure", \.measure), .list("roles", \.roles), .flag("isExample", \.isExample),
    ]
}
