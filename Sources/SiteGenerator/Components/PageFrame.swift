import Diagnostics
import Templates

/// What every page shares: head, navigation, footer.
struct PageFrame: TemplateRecord {
    /// Language tag of the page: zh-CN or en.
    let language: String
    let siteTitle: String
    let pageTitle: String
    let description: String
    /// The way to the root of the site: empty or `../`.
    let root: String
    let canonical: String?
    /// Set on the page for missing addresses, which a server shows at any depth.
    let base: String?
    /// The feed of progress notes.
    let feed: String
    let navigation: [LinkItem]
    let footer: [LinkItem]
    let breadcrumbs: [LinkItem]
    let asOf: String
    /// The page touches a fictional place and says so.
    let isExample: Bool
    let isHome: Bool
    let words: Words

    static let fields: [Field<PageFrame>] = [
        .text("language", \.language), .text("siteTitle", \.siteTitle), .text("pageTitle", \.pageTitle),
        .text("description", \.description), .text("root", \.root), .optionalText("canonical", \.canonical),
        .optionalText("base", \.base), .text("feed", \.feed), .list("navigation", \.navigation),
        .list("footer", \.footer),
        .list("breadcrumbs", \.breadcrumbs), .text("asOf", \.asOf), .flag("isExample", \.isExample),
        .flag("isHome", \.isHome), .record("words", \.words),
    ]
}
