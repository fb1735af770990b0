import Templates

/// A place in a table; its counts include the places within.
struct PlaceRow: TemplateRecord {
    let name: String
    let url: String
    /// 1 for the widest.
    let level: Int
    let isExample: Bool
    let policies: Int
    let measures: Int
    let agencies: Int
    let indicators: Int
    /// Targets that are due and have no data of their year.
    let unreported: Int

    static let fields: [Field<PlaceRow>] = [
        .text("name", \.name), .text("url", \.url), .number("level", \.level), .flag("isExample", \.isExample),
        .number("policies", \.policies), .number("measures", \.measures), .number("agencies", \.agencies),
        .number("indicators", \.indicators), .number("unreported", \.unreported),
    ]
}
