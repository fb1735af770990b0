import Templates

/// How statuses are found: the rules with this site's settings filled in.
struct MethodologyPage: TemplateRecord {
    let frame: PageFrame
    let method: String
    let onTrack: String
    let behind: String
    let staleAfterYears: Int
    let statuses: [StatusMeaning]
    let methods: [MethodMeaning]

    static let fields: [Field<MethodologyPage>] = [
        .record("frame", \.frame), .text("method", \.method), .text("onTrack", \.onTrack), .text("behind", \.behind),
        .number("staleAfterYears", \.staleAfterYears), .list("statuses", \.statuses), .list("methods", \.methods),
    ]

    /// A status and when it is given.
    struct StatusMeaning: TemplateRecord {
        let status: StatusChip
        let meaning: String

        static let fields: [Field<StatusMeaning>] = [.record("status", \.status), .text("meaning", \.meaning)]
    }

    /// A method with its formula and rule.
    struct MethodMeaning: TemplateRecord {
        let key: String
        let name: String
        let formula: String
        let meaning: String
        let isDefault: Bool

        static let fields: [Field<MethodMeaning>] = [
            .text("key", \.key), .text("name", \.name), .text("formula", \.formula), .text("meaning", \.meaning),
            .flag("isDefault", \.isDefault),
        ]
    }
}
