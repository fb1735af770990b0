import Templates

/// A policy in a list.
struct PolicyItem: TemplateRecord {
    let title: String
    let url: String
    let jurisdiction: String
    let stage: String
    /// Not binding yet: 征求意见稿 or 草案.
    let isProvisional: Bool
    let period: String?
    let summary: String?
    let isExample: Bool
    let measures: Int
    let indicators: Int
    let agencies: Int
    let targetCounts: [StatusCount]

    static let fields: [Field<PolicyItem>] = [
        .text("title", \.title), .text("url", \.url), .text("jurisdiction", \.jurisdiction), .text("stage", \.stage),
        .flag("isProvisional", \.isProvisional), .optionalText("period", \.period), .optionalText("summary", \.summary),
        .flag("isExample", \.isExample), .number("measures", \.measures), .number("indicators", \.indicators),
        .number("agencies", \.agencies), .list("targetCounts", \.targetCounts),
    ]
}
