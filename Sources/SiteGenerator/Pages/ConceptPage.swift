import Templates

/// The indicators of one concept side by side, in the order of places: a comparison, no ranking.
struct ConceptPage: TemplateRecord {
    let frame: PageFrame
    let name: String
    let description: String?
    /// What a reader must know before laying the numbers side by side.
    let remarks: [String]
    /// Units or definitions differ, or are not known to be the same.
    let isUnlike: Bool
    /// The years there are targets for: the columns behind the latest value.
    let years: [String]
    let rows: [ComparedIndicator]

    static let fields: [Field<ConceptPage>] = [
        .record("frame", \.frame), .text("name", \.name), .optionalText("description", \.description),
        .texts("remarks", \.remarks), .flag("isUnlike", \.isUnlike), .texts("years", \.years), .list("rows", \.rows),
    ]
}

/// One indicator in a comparison.
struct ComparedIndicator: TemplateRecord {
    let place: ComparedPlace
    let policy: LinkItem
    let indicator: LinkItem
    let unit: String?
    let baseline: String?
    let latest: String?
    /// One for each year of the page.
    let targets: [ComparedTarget]
    let definition: String?
    let formula: String?

    static let fields: [Field<ComparedIndicator>] = [
        .record("place", \.place), .record("policy", \.policy), .record("indicator", \.indicator),
        .optionalText("unit", \.unit), .optionalText("baseline", \.baseline), .optionalText("latest", \.latest),
        .list("targets", \.targets), .optionalText("definition", \.definition), .optionalText("formula", \.formula),
    ]
}

/// The target of one year in a comparison; empty where the document sets none.
struct ComparedTarget: TemplateRecord {
    let target: TargetItem?

    static let fields: [Field<ComparedTarget>] = [.optional("target", \.target)]
}
