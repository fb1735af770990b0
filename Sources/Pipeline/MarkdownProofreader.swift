import ContentSource
import Diagnostics
import Markdown
import OrderedConcurrency
import PolicyModel

/// Names what the Markdown of policies, notes and pages says that no page will show: raw HTML, links that run code, cells
/// without a column.
///
/// Pages render the same texts in pieces, where file and line are no longer known; so they are read once more here.
struct MarkdownProofreader {
    private let texts: [(file: String, firstLine: Int, text: String)]
    private let renderer: MarkdownRenderer

    init(_ drafts: ContentDrafts) {
        texts =
            drafts.policies.map { ("policies/\($0.id.value).md", $0.firstTextLine, $0.text) }
            + drafts.updates.map { ($0.file, $0.firstTextLine, $0.text) }
            + drafts.articles.map { ($0.article.file, $0.firstTextLine, $0.article.body) }
        renderer = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: drafts.site.settings.unsafeHTML))
    }

    func findings() -> [Diagnostic] {
        texts.concurrentMap { [renderer] in
            renderer.render($0.text).diagnostics(in: $0.file, lineOffset: $0.firstLine - 1)
        }.flatMap { $0 }
    }
}
