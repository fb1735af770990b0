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

/// One indicator: chart, table, status with its arithmetic, definition, who answers for it.
struct IndicatorPage: TemplateRecord {
    let frame: PageFrame
    let indicator: IndicatorItem
    let aliases: [String]
    let definition: String?
    let formula: String?
    let direction: String?
    /// SVG; absent where there is nothing to draw.
    let chart: String?
    let series: [SeriesRow]
    let assessments: [AssessmentItem]
    let benchmarks: [BenchmarkItem]
    let references: [ReferenceItem]
    let measures: [MeasureRow]
    /// Owners first, then the agencies of its measures.
    let agencies: [LinkItem]
    let csv: String
    /// The same thing in other places.
    let comparison: LinkItem?

    static let fields: [Field<IndicatorPage>] = [
        .record("frame", \.frame), .record("indicator", \.indicator), .texts("aliases", \.aliases),
        .optionalText("definition", \.definition), .optionalText("formula", \.formula),
        .optionalText("direction", \.direction), .optionalHTML("chart", \.chart), .list("series", \.series),
        .list("assessments", \.assessments), .list("benchmarks", \.benchmarks), .list("references", \.references),
        .list("measures", \.measures), .list("agencies", \.agencies), .text("csv", \.csv),
        .optional("comparison", \.comparison),
        .flag("hasAliases") { !$0.aliases.isEmpty },
        .flag("hasBenchmarks") { !$0.benchmarks.isEmpty }, .flag("hasReferences") { !$0.references.isEmpty },
        .flag("hasMeasures") { !$0.measures.isEmpty },
    ]

    /// One year of the table beside the chart.
    struct SeriesRow: TemplateRecord {
        let year: String
        let value: String
        /// 基期, 监测值 or 目标.
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

    /// What a level above aims at.
    struct BenchmarkItem: TemplateRecord {
        let level: String
        let year: String
        let text: String

        static let fields: [Field<BenchmarkItem>] = [
            .text("level", \.level), .text("year", \.year), .text("text", \.text),
        ]
    }

    /// A series that relative targets compare with.
    struct ReferenceItem: TemplateRecord {
        let name: String
        let values: [SeriesRow]

        static let fields: [Field<ReferenceItem>] = [.text("name", \.name), .list("values", \.values)]
    }
}
