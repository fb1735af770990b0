import ContentSource
import Diagnostics
import Markdown
import OrderedConcurrency
import PolicyModel

/// Finds what Markdown of the content would lose or show otherwise than typed: raw HTML, dangerous addresses, surplus cells;
/// and gathers its links, which only the finished site can judge.
struct MarkdownCheck: Sendable {
    private let renderer: MarkdownRenderer

    /// What one text gave.
    struct Finding: Sendable {
        let diagnostics: [Diagnostic]
        let links: [Located<String>]
    }

    init(_ settings: SiteSettings) {
        renderer = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: settings.unsafeHTML))
    }

    func check(
        _ drafts: ContentDrafts, _ policyTexts: [TextDraft], remembering memo: inout TextMemo<Finding>?
    ) -> (diagnostics: [Diagnostic], links: [Located<String>]) {
        let texts = policyTexts + drafts.updates.map(\.text) + drafts.articles.map(\.text)
        let checked = texts.filter(mayHaveFindings).results(remembering: &memo) { text in
            let rendered = renderer.render(text.markdown)
            let offset = text.firstLine - 1
            return Finding(
                diagnostics: rendered.diagnostics(in: text.file, lineOffset: offset), links: links(of: rendered, text))
        }
        return (checked.flatMap(\.diagnostics), checked.flatMap(\.links))
    }

    private func links(of rendered: RenderedMarkdown, _ text: TextDraft) -> [Located<String>] {
        let written =
            rendered.links.map { ($0.destination, $0.position) } + rendered.images.map { ($0.source, $0.position) }
        return written.map { destination, position in
            let line = position.line + text.firstLine - 1
            return Located(
                destination, at: SourceRange(file: text.file, line: line, column: position.column, length: 1))
        }
    }

    /// Every finding needs an angle bracket, a pipe or a link; most texts have none, and need not be rendered for it.
    private func mayHaveFindings(_ text: TextDraft) -> Bool {
        text.markdown.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "]") }
    }
}
