import Templates

/// A page with a field of every kind, for tests.
struct ProgressPage: TemplateRecord {
    var title = "健康乡村"
    var body = "<p>正文</p>"
    var footer: [UInt8] = Array("<hr>".utf8)
    var summary: String?
    var count = 0
    var isExample = false
    var tags: [String] = []
    var lead: Agency = Agency()
    var support: Agency?
    var agencies: [Agency] = []
    var contents: [Chapter] = []

    static let fields: [Field<ProgressPage>] = [
        .text("title", \.title), .html("body", \.body), .html("footer", \.footer), .optionalText("summary", \.summary),
        .number("count", \.count), .flag("isExample", \.isExample), .texts("tags", \.tags), .record("lead", \.lead),
        .optional("support", \.support), .list("agencies", \.agencies), .list("contents", \.contents),
    ]
}

struct Agency: TemplateRecord {
    var name = "市卫生健康委"
    var office: String?
    var roles: [String] = []

    static let fields: [Field<Agency>] = [
        .text("name", \.name), .optionalText("office", \.office), .texts("roles", \.roles),
    ]
}

/// A record that contains itself.
struct Chapter: TemplateRecord {
    var heading: String
    var parts: [Chapter] = []

    static let fields: [Field<Chapter>] = [.text("heading", \.heading), .list("parts", \.parts)]
}
