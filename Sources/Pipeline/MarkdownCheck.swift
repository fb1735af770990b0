import ContentSource
import Diagnostics
import Markdown
import OrderedConcurrency
import PolicyModel

/// Finds what Markdown of the content would lose or show otherwise than typed: raw HTML, dangerous addresses, surplus cells.
struct MarkdownCheck {
    private let renderer: MarkdownRenderer

    init(_ settings: SiteSettings) {
        renderer = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: settings.unsafeHTML))
    }

    func diagnostics(in drafts: ContentDrafts) -> [Diagnostic] {
        let texts =
            drafts.policies.map { Text($0.text, file: $0.title.range.file, firstLine: $0.firstTextLine) }
            + drafts.updates.map { Text($0.text, file: $0.file, firstLine: $0.firstTextLine) }
            + drafts.articles.map { Text($0.article.body, file: $0.article.file, firstLine: $0.firstTextLine) }
        return texts.filter(\.mayHaveFindings).concurrentMap { text in
            renderer.render(text.markdown).diagnostics(in: text.file, lineOffset: text.firstLine - 1)
        }.flatMap(\.self)
    }

    /// A text with its place in a file.
    private struct Text: Sendable {
        let markdown: String
        let file: String
        let firstLine: Int

        init(_ markdown: String, file: String, firstLine: Int) {
            self.markdown = markdown
            self.file = file
            self.firstLine = firstLine
        }

        /// Every finding needs an angle bracket, a pipe or a link; most texts have none, and need not be rendered for it.
        var mayHaveFindings: Bool {
            markdown.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "]") }
        }
    }
}
