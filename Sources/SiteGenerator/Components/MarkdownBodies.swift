import Markdown
import PolicyModel

/// Renders the Markdown of a page, with links to content files turned into links to pages.
struct MarkdownBodies: Sendable {
    private let options: MarkdownOptions
    private let root: String

    /// `headingLevel` is the level of a text's topmost headings, whatever level the author gave them; `prefix` is put before
    /// heading ids where several texts share a page.
    init(_ settings: SiteSettings, root: String, headingLevel: Int, prefix: String = "") {
        options = MarkdownOptions(unsafeHTML: settings.unsafeHTML, headingBase: headingLevel, idPrefix: prefix)
        self.root = root
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

    private func render(_ text: String, _ options: MarkdownOptions) -> RenderedMarkdown {
        MarkdownRenderer(options: options).render(text) { ContentLink.address(of: $0, root: root) }
    }
}

/// Links as editors write them: to a file of the content (`../policies/x.md`), to a page (`glossary.html`) or outside.
enum ContentLink {
    private static let folders: Set<Substring> = [
        "policies", "measures", "agencies", "indicators", "updates", "data", "files",
    ]

    /// The link as a page `root` below the site's root writes it; addresses with a scheme and fragments stay as they are.
    static func address(of destination: String, root: String) -> String {
        guard isInternal(destination) else { return destination }
        let (path, rest) = split(destination)
        var components = path.split(separator: "/").drop { $0 == "." || $0 == ".." }
        if components.first == "pages" { components = components.dropFirst() }
        if components.count > 1, let first = components.first, !folders.contains(first) { return destination }
        var target = components.joined(separator: "/")
        if target.hasSuffix(".md") { target = String(target.dropLast(3)) + ".html" }
        return root + target + rest
    }

    static func isInternal(_ destination: String) -> Bool {
        guard let first = destination.first, first != "#", first != "/", first != "?" else { return false }
        let head = destination.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
        return !head.contains(":")
    }

    /// The path and what follows it (`?…`, `#…`).
    private static func split(_ destination: String) -> (path: Substring, rest: Substring) {
        let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
        return (destination[..<end], destination[end...])
    }
}
