import ContentSource
import Diagnostics
import Markdown
import OrderedConcurrency
import PolicyModel

/// Finds what Markdown of the content would lose or show otherwise than typed: raw HTML, dangerous addresses, surplus cells,
/// images that say nothing to who cannot see them; and gathers its links, which only the finished site can judge.
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
            let findings = rendered.diagnostics(in: text.file, lineOffset: offset) + imagesWithoutText(rendered, text)
            return Finding(diagnostics: findings, links: links(of: rendered, text))
        }
        return (checked.flatMap(\.diagnostics), checked.flatMap(\.links))
    }

    private func links(of rendered: RenderedMarkdown, _ text: TextDraft) -> [Located<String>] {
        let written =
            rendered.links.map { ($0.destination, $0.position) } + rendered.images.map { ($0.source, $0.position) }
        return written.map { Located($0, at: place($1, in: text)) }
    }

    private func imagesWithoutText(_ rendered: RenderedMarkdown, _ text: TextDraft) -> [Diagnostic] {
        rendered.images.filter { image in !image.alt.contains { !$0.isWhitespace } }.map {
            .imageWithoutText($0.source, at: place($0.position, in: text))
        }
    }

    private func place(_ position: SourcePosition, in text: TextDraft) -> SourceRange {
        SourceRange(file: text.file, line: position.line + text.firstLine - 1, column: position.column, length: 1)
    }

    /// Every finding needs an angle bracket, a pipe or a link; most texts have none, and need not be rendered for it.
    private func mayHaveFindings(_ text: TextDraft) -> Bool {
        text.markdown.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "]") }
    }
}

extension Diagnostic {
    fileprivate static func imageWithoutText(_ source: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .imageWithoutText, at: range,
            Message(
                "the image “\(source)” has no text for those who cannot see it; write ![what it shows](\(source))",
                zh: "图片“\(source)”没有替代文字，看不见图片的读者无从得知其内容；请写作 ![图片内容](\(source))"))
    }
}
