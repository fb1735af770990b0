import Templates

/// All policies.
struct PolicyListPage: TemplateRecord {
    let frame: PageFrame
    let policies: [PolicyItem]

    static let fields: [Field<PolicyListPage>] = [.record("frame", \.frame), .list("policies", \.policies)]
}

/// One policy: its text with the measures as blocks, its indicators, its progress.
struct PolicyPage: TemplateRecord {
    let frame: PageFrame
    let policy: PolicyItem
    let documentNumber: String?
    let issued: String?
    let source: String?
    /// Set where the source is a web address.
    let sourceURL: String?
    let issuers: [LinkItem]
    let contents: [ContentsItem]
    let parts: [PartItem]
    let indicators: [IndicatorItem]
    let measureCounts: [StatusCount]
    let updates: [UpdateItem]

    static let fields: [Field<PolicyPage>] = [
        .record("frame", \.frame), .record("policy", \.policy), .optionalText("documentNumber", \.documentNumber),
        .optionalText("issued", \.issued), .optionalText("source", \.source),
        .optionalText("sourceURL", \.sourceURL), .list("issuers", \.issuers), .list("contents", \.contents),
        .list("parts", \.parts), .list("indicators", \.indicators), .list("measureCounts", \.measureCounts),
        .list("updates", \.updates), .flag("hasIndicators") { !$0.indicators.isEmpty },
        .flag("hasIssuers") { !$0.issuers.isEmpty },
    ]
}

/// A line of a policy's table of contents.
struct ContentsItem: TemplateRecord {
    let label: String
    /// `#p-2-1`
    let url: String
    /// 1 chapter, 2 section, 3 measure.
    let level: Int

    static let fields: [Field<ContentsItem>] = [
        .text("label", \.label), .text("url", \.url), .number("level", \.level),
    ]
}

/// A stretch of a policy's text.
struct PartItem: TemplateRecord {
    /// Target of links: `p-2-1`.
    let anchor: String
    /// Marker and title as written; absent for the preamble.
    let heading: String?
    let isChapter: Bool
    let isMeasure: Bool
    let body: String
    let measure: MeasureItem?
    let commitments: [CommitmentItem]

    static let fields: [Field<PartItem>] = [
        .text("anchor", \.anchor), .optionalText("heading", \.heading), .flag("isChapter", \.isChapter),
        .flag("isMeasure", \.isMeasure), .html("body", \.body), .optional("measure", \.measure),
        .list("commitments", \.commitments), .flag("hasCommitments") { !$0.commitments.isEmpty },
    ]
}
