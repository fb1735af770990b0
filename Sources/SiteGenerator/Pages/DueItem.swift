import Templates

/// Something that falls due: a commitment, a target or a measure's deadline.
struct DueItem: TemplateRecord {
    let time: String
    let text: String
    let url: String
    let policy: LinkItem
    let status: StatusChip?
    let isPastDue: Bool
    let isExample: Bool

    static let fields: [Field<DueItem>] = [
        .text("time", \.time), .text("text", \.text), .text("url", \.url), .record("policy", \.policy),
        .optional("status", \.status), .flag("isPastDue", \.isPastDue), .flag("isExample", \.isExample),
    ]
}
