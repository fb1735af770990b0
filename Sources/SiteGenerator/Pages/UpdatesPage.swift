import Templates

/// Progress notes: the newest of all years, or all of one.
struct UpdatesPage: TemplateRecord {
    let frame: PageFrame
    let years: [LinkItem]
    let updates: [UpdateItem]

    static let fields: [Field<UpdatesPage>] = [
        .record("frame", \.frame), .list("years", \.years), .list("updates", \.updates),
    ]
}
