import Templates

/// What a server shows for an address that does not exist.
struct NotFoundPage: TemplateRecord {
    let frame: PageFrame

    static let fields: [Field<NotFoundPage>] = [.record("frame", \.frame)]
}
