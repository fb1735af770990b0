import Templates

/// What can be compared: every concept that two indicators or more share.
struct ConceptListPage: TemplateRecord {
    let frame: PageFrame
    let concepts: [ConceptRow]

    static let fields: [Field<ConceptListPage>] = [
        .record("frame", \.frame), .list("concepts", \.concepts), .flag("hasConcepts") { !$0.concepts.isEmpty },
    ]

    /// One concept with the places that measure it.
    struct ConceptRow: TemplateRecord {
        let name: String
        let url: String
        let description: String?
        let indicators: Int
        let places: [ComparedPlace]

        static let fields: [Field<ConceptRow>] = [
            .text("name", \.name), .text("url", \.url), .optionalText("description", \.description),
            .number("indicators", \.indicators), .list("places", \.places),
        ]
    }
}

/// A place in a comparison.
struct ComparedPlace: TemplateRecord {
    let name: String
    let url: String
    let isExample: Bool

    static let fields: [Field<ComparedPlace>] = [
        .text("name", \.name), .text("url", \.url), .flag("isExample", \.isExample),
    ]
}
