import Templates

/// Every file a site offers to other programs, and what it holds.
struct DataPage: TemplateRecord {
    let frame: PageFrame
    let files: [DataFileItem]
    let groups: [IndicatorFiles]

    static let fields: [Field<DataPage>] = [
        .record("frame", \.frame), .list("files", \.files), .list("groups", \.groups),
    ]
}

/// One file for other programs.
struct DataFileItem: TemplateRecord {
    let name: String
    let url: String
    let description: String

    static let fields: [Field<DataFileItem>] = [
        .text("name", \.name), .text("url", \.url), .text("description", \.description),
    ]
}

/// The tables of one policy's indicators.
struct IndicatorFiles: TemplateRecord {
    let policy: LinkItem
    let jurisdiction: String
    let isExample: Bool
    let files: [LinkItem]

    static let fields: [Field<IndicatorFiles>] = [
        .record("policy", \.policy), .text("jurisdiction", \.jurisdiction), .flag("isExample", \.isExample),
        .list("files", \.files),
    ]
}
