import Templates

/// Prose an editor wrote, and pages of the site's own that are prose.
struct ArticlePage: TemplateRecord {
    let frame: PageFrame
    let title: String
    let body: String

    static let fields: [Field<ArticlePage>] = [
        .record("frame", \.frame), .text("title", \.title), .html("body", \.body),
    ]
}
