import PolicyModel
import Templates

/// A label that leads somewhere.
struct LinkItem: TemplateRecord {
    let label: String
    let url: String
    /// Value of `aria-current` (WAI-ARIA 1.2): `page` for the page itself, `true` for the section it lies in.
    let current: String?

    init(_ label: String, url: String, current: String? = nil) {
        self.label = label
        self.url = url
        self.current = current
    }

    static let fields: [Field<LinkItem>] = [
        .text("label", \.label), .text("url", \.url), .optionalText("current", \.current),
    ]
}

/// A status as symbol, word and colour class; never a colour alone.
struct StatusChip: TemplateRecord {
    /// Stable name, used as class: `on-track`.
    let key: String
    let label: String
    let symbol: String

    static let fields: [Field<StatusChip>] = [.text("key", \.key), .text("label", \.label), .text("symbol", \.symbol)]
}

/// An agency as it answers for one measure.
struct AgencyItem: TemplateRecord {
    let name: String
    let url: String
    /// Stable name of the role, used as class: `lead`.
    let role: String
    let roleLabel: String
    let isRegistered: Bool

    static let fields: [Field<AgencyItem>] = [
        .text("name", \.name), .text("url", \.url), .text("role", \.role), .text("roleLabel", \.roleLabel),
        .flag("isRegistered", \.isRegistered),
    ]
}

/// A time-bound number of a measure.
struct CommitmentItem: TemplateRecord {
    /// 2025年 or 2025年3月.
    let time: String
    let subject: String
    /// “≥ 90%”, “下降 30%”; empty for a deadline without a number.
    let amount: String
    let text: String
    let isPastDue: Bool

    static let fields: [Field<CommitmentItem>] = [
        .text("time", \.time), .text("subject", \.subject), .text("amount", \.amount), .text("text", \.text),
        .flag("isPastDue", \.isPastDue),
    ]
}

/// The agencies that answer for a measure in one role.
struct AgencyGroup: TemplateRecord {
    /// `lead`, `responsible`, `guide` or `support`.
    let role: String
    let roleLabel: String
    let agencies: [AgencyItem]

    static let fields: [Field<AgencyGroup>] = [
        .text("role", \.role), .text("roleLabel", \.roleLabel), .list("agencies", \.agencies),
    ]

    /// The strongest role first; agencies of one role in their order.
    static func byRole(_ agencies: [AgencyItem]) -> [AgencyGroup] {
        Role.allCases.compactMap { role in
            let group = agencies.filter { $0.role == role.rawValue }
            return group.first.map { AgencyGroup(role: $0.role, roleLabel: $0.roleLabel, agencies: group) }
        }
    }
}

/// A measure in a table: what a list of duties needs, without the bodies and indicators beside it.
struct MeasureRow: TemplateRecord {
    /// 2.2.4
    let number: String
    let title: String
    let url: String
    let policy: LinkItem
    let commitments: [CommitmentItem]
    let due: String?
    let progress: StatusChip
    let percent: String?

    static let fields: [Field<MeasureRow>] = [
        .text("number", \.number), .text("title", \.title), .text("url", \.url), .record("policy", \.policy),
        .list("commitments", \.commitments), .optionalText("due", \.due), .record("progress", \.progress),
        .optionalText("percent", \.percent),
    ]
}

/// A measure with everything that hangs on it.
struct MeasureItem: TemplateRecord {
    /// 2.2.4
    let number: String
    let title: String
    let url: String
    let policy: LinkItem
    let agencies: [AgencyItem]
    /// The same agencies by role, the strongest first.
    let roles: [AgencyGroup]
    let collectives: [String]
    let indicators: [IndicatorItem]
    let commitments: [CommitmentItem]
    let due: String?
    let progress: StatusChip
    let percent: String?

    static let fields: [Field<MeasureItem>] = [
        .text("number", \.number), .text("title", \.title), .text("url", \.url), .record("policy", \.policy),
        .list("agencies", \.agencies), .list("roles", \.roles), .texts("collectives", \.collectives),
        .list("indicators", \.indicators),
        .list("commitments", \.commitments), .optionalText("due", \.due), .record("progress", \.progress),
        .optionalText("percent", \.percent), .flag("hasCollectives") { !$0.collectives.isEmpty },
        .flag("hasAnswers") { !$0.roles.isEmpty || !$0.collectives.isEmpty },
        .flag("hasIndicators") { !$0.indicators.isEmpty },
    ]
}

/// An assessed target in a table.
struct TargetItem: TemplateRecord {
    let year: String
    /// As the document writes it, with its unit.
    let text: String
    let status: StatusChip
    let isStale: Bool
    /// SVG of where it started, where it stands and what is to reach; absent where a number is missing.
    let bullet: String?

    static let fields: [Field<TargetItem>] = [
        .text("year", \.year), .text("text", \.text), .record("status", \.status), .flag("isStale", \.isStale),
        .optionalHTML("bullet", \.bullet),
    ]
}

/// An indicator in a table.
struct IndicatorItem: TemplateRecord {
    let number: String?
    let name: String
    let url: String
    let policy: LinkItem
    let unit: String?
    let domain: String?
    let kind: String?
    let nature: String?
    /// “27.26（2022年）”
    let baseline: String?
    let latest: String?
    /// SVG of the series; absent where there are fewer than two numbers.
    let sparkline: String?
    let targets: [TargetItem]

    static let fields: [Field<IndicatorItem>] = [
        .optionalText("number", \.number), .text("name", \.name), .text("url", \.url), .record("policy", \.policy),
        .optionalText("unit", \.unit), .optionalText("domain", \.domain), .optionalText("kind", \.kind),
        .optionalText("nature", \.nature), .optionalText("baseline", \.baseline), .optionalText("latest", \.latest),
        .optionalHTML("sparkline", \.sparkline), .list("targets", \.targets),
    ]
}

/// A progress note.
struct UpdateItem: TemplateRecord {
    let id: String
    /// 2026-03-15
    let date: String
    let title: String
    let url: String
    let status: StatusChip
    let percent: String?
    let agency: LinkItem?
    let policy: LinkItem
    let measures: [LinkItem]
    let isExample: Bool
    let body: String

    static let fields: [Field<UpdateItem>] = [
        .text("id", \.id), .text("date", \.date), .text("title", \.title), .text("url", \.url),
        .record("status", \.status), .optionalText("percent", \.percent), .optional("agency", \.agency),
        .record("policy", \.policy), .list("measures", \.measures), .flag("isExample", \.isExample),
        .html("body", \.body),
    ]
}

/// How many targets or measures have one status.
struct StatusCount: TemplateRecord {
    let status: StatusChip
    let count: Int
    /// Where its stretch of a strip starts, in percent.
    let offset: String
    /// Where that stretch ends.
    let end: String
    /// Its symbol and count fit above the stretch.
    let isRoomy: Bool

    static let fields: [Field<StatusCount>] = [
        .record("status", \.status), .number("count", \.count), .text("offset", \.offset), .text("end", \.end),
        .flag("isRoomy", \.isRoomy),
    ]
}

/// Counts of one group: a policy, an agency, a domain.
struct ProgressRow: TemplateRecord {
    let label: String
    let url: String
    let isExample: Bool
    let targets: Int
    let targetCounts: [StatusCount]
    let measures: Int
    let measureCounts: [StatusCount]

    static let fields: [Field<ProgressRow>] = [
        .text("label", \.label), .text("url", \.url), .flag("isExample", \.isExample), .number("targets", \.targets),
        .list("targetCounts", \.targetCounts), .number("measures", \.measures),
        .list("measureCounts", \.measureCounts),
    ]
}
