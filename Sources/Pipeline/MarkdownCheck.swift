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

    func diagnostics(in drafts: ContentDrafts, _ policyTexts: [TextDraft]) -> [Diagnostic] {
        let texts = policyTexts + drafts.updates.map(\.text) + drafts.articles.map(\.text)
        return texts.filter(mayHaveFindings).concurrentMap { text in
            renderer.render(text.markdown).diagnostics(in: text.file, lineOffset: text.firstLine - 1)
        }.flatMap(\.self)
    }

    /// Every finding needs an angle bracket, a pipe or a link; most texts have none, and need not be rendered for it.
    private func mayHaveFindings(_ text: TextDraft) -> Bool {
        text.markdown.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "]") }
    }
}
