import Templates

/// An agency in a table, with its workload.
struct AgencyRow: TemplateRecord {
    let name: String
    let short: String
    let url: String
    let isRegistered: Bool
    let lead: Int
    let responsible: Int
    /// Supporting and guiding.
    let support: Int
    /// Measures, each once whatever its roles.
    let total: Int
    /// What is due and neither met nor reported.
    let overdue: Int

    static let fields: [Field<AgencyRow>] = [
        .text("name", \.name), .text("short", \.short), .text("url", \.url), .flag("isRegistered", \.isRegistered),
        .number("lead", \.lead), .number("responsible", \.responsible), .number("support", \.support),
        .number("total", \.total), .number("overdue", \.overdue),
    ]
}
