import Markdown
import PolicyModel

/// Renders the Markdown of a page, with links to content files turned into links to pages.
struct MarkdownBodies: Sendable {
    private let options: MarkdownOptions
    private let links: ContentLinks

    /// `headingLevel` is the level of a text's topmost headings, whatever level the author gave them; `prefix` is put before
    /// heading ids where several texts share a page.
    init(_ site: SiteFacts, root: String, headingLevel: Int, prefix: String = "") {
        options = MarkdownOptions(
            unsafeHTML: site.catalog.site.unsafeHTML, headingBase: headingLevel, idPrefix: prefix)
        links = ContentLinks(site: site, root: root)
    }

    /// The text with the clauses of its commitments marked.
    func html(_ text: String, marking commitments: [Commitment]) -> String {
        commitments.isEmpty ? html(text) : CommitmentMarks.tagged(html(CommitmentMarks.placed(in: text, commitments)))
    }

    func html(_ text: String) -> String {
        let rendered = render(text, options)
        guard let topmost = rendered.headings.map(\.level).min(), topmost > options.headingBase else {
            return rendered.html
        }
        var lifted = options
        lifted.headingBase -= topmost - options.headingBase
        return render(text, lifted).html
    }

    /// The words alone, one line per block.
    func plainText(_ text: String) -> String { render(text, options).plainText }

    private func render(_ text: String, _ options: MarkdownOptions) -> RenderedMarkdown {
        MarkdownRenderer(options: options).render(text, linkResolver: links.address)
    }
}
