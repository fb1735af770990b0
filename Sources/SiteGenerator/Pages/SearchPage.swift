import Templates

/// The page that searches the site: its words, which a script of the theme fills with results.
struct SearchPage: TemplateRecord {
    let frame: PageFrame

    static let fields: [Field<SearchPage>] = [.record("frame", \.frame)]
}
