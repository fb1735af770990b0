import Templates

/// The machine-readable files and what they hold.
struct DataPage: TemplateRecord {
    let frame: PageFrame
    let files: [File]
    let indicators: [LinkItem]

    static let fields: [Field<DataPage>] = [
        .record("frame", \.frame), .list("files", \.files), .list("indicators", \.indicators),
    ]

    /// One file under `data/`.
    struct File: TemplateRecord {
        let name: String
        let url: String
        let description: String

        static let fields: [Field<File>] = [
            .text("name", \.name), .text("url", \.url), .text("description", \.description),
        ]
    }
}
