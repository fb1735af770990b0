import Markdown
import PolicyModel

/// Renders the Markdown of a page, with links to content files turned into links to pages.
struct MarkdownBodies: Sendable {
    private let renderer: MarkdownRenderer
    private let links: ContentLinks

    /// `headingLevel` is the level that `#` becomes; `prefix` is put before heading ids where several texts share a page.
    init(_ site: SiteFacts, root: String, headingLevel: Int, prefix: String = "") {
        var options = MarkdownOptions()
        options.unsafeHTML = site.catalog.site.unsafeHTML
        options.headingBase = headingLevel
        options.idPrefix = prefix
        renderer = MarkdownRenderer(options: options)
        links = ContentLinks(site: site, root: root)
    }

    func html(_ text: String) -> String { renderer.render(text, linkResolver: links.address).html }
}
