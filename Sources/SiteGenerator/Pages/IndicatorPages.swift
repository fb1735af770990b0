import Templates

/// All indicators by policy.
struct IndicatorListPage: TemplateRecord {
    let frame: PageFrame
    let groups: [Group]

    static let fields: [Field<IndicatorListPage>] = [.record("frame", \.frame), .list("groups", \.groups)]

    /// The indicators of one policy.
    struct Group: TemplateRecord {
        let policy: LinkItem
        let jurisdiction: String
        let isExample: Bool
        let indicators: [IndicatorItem]

        static let fields: [Field<Group>] = [
            .record("policy", \.policy), .text("jurisdiction", \.jurisdiction), .flag("isExample", \.isExample),
            .list("indicators", \.indicators),
        ]
    }
}

/// One indicator: its finding, chart, table, status with its arithmetic, definition, who answers for it.
struct IndicatorPage: TemplateRecord {
    let frame: PageFrame
    let indicator: IndicatorItem
    /// What the newest value says of the next target, to stand behind the name.
    let finding: String
    let aliases: [String]
    let definition: String?
    let formula: String?
    let direction: String?
    /// SVG; absent where there is nothing to draw.
    let chart: String?
    /// How the chart is to be read, and what it leaves out.
    let chartNotes: [String]
    /// Baseline, observations, targets, and the targets of levels above.
    let series: [SeriesRow]
    let assessments: [AssessmentItem]
    let references: [ReferenceItem]
    let measures: [MeasureRow]
    /// Owners first, then the agencies of its measures.
    let agencies: [LinkItem]
    let csv: String
    /// The same thing in other places.
    let comparison: LinkItem?

    static let fields: [Field<IndicatorPage>] = [
        .record("frame", \.frame), .record("indicator", \.indicator), .text("finding", \.finding),
        .texts("aliases", \.aliases), .optionalText("definition", \.definition), .optionalText("formula", \.formula),
        .optionalText("direction", \.direction), .optionalHTML("chart", \.chart), .texts("chartNotes", \.chartNotes),
        .list("series", \.series), .list("assessments", \.assessments), .list("references", \.references),
        .list("measures", \.measures), .list("agencies", \.agencies), .text("csv", \.csv),
        .optional("comparison", \.comparison),
        .flag("hasAliases") { !$0.aliases.isEmpty },
        .flag("hasReferences") { !$0.references.isEmpty },
        .flag("hasMeasures") { !$0.measures.isEmpty },
    ]

    /// One year of the table beside the chart.
    struct SeriesRow: TemplateRecord {
        let year: String
        let value: String
        /// 基期, 监测值, 目标 or 省目标.
        let kind: String
        let note: String?

        static let fields: [Field<SeriesRow>] = [
            .text("year", \.year), .text("value", \.value), .text("kind", \.kind), .optionalText("note", \.note),
        ]
    }

    /// One target with the arithmetic of its status.
    struct AssessmentItem: TemplateRecord {
        let target: TargetItem
        let method: String
        let explanation: String
        /// The formula with names, then with the numbers filled in.
        let formula: [String]

        static let fields: [Field<AssessmentItem>] = [
            .record("target", \.target), .text("method", \.method), .text("explanation", \.explanation),
            .texts("formula", \.formula),
        ]
    }

    /// A series that relative targets compare with.
    struct ReferenceItem: TemplateRecord {
        let name: String
        let values: [SeriesRow]

        static let fields: [Field<ReferenceItem>] = [.text("name", \.name), .list("values", \.values)]
    }
}
