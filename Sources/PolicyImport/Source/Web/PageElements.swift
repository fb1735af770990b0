import Markup

/// What the elements of a page do to its text.
enum PageElements {
    /// Nothing in them is text of the page.
    static let unseen: Set<String> = [
        "script", "style", "noscript", "template", "head", "title", "svg", "iframe", "object", "embed", "select",
        "option",
        "button", "input", "textarea", "map", "audio", "video", "canvas", "colgroup", "col",
    ]

    /// They stand on lines of their own.
    static let blocks: Set<String> = [
        "html", "body", "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "address",
        "blockquote",
        "center", "dd", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr",
        "li", "ol", "ul", "dir", "menu", "pre", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption",
        "legend",
        "details", "summary", "hgroup", "frameset", "noframes",
    ]

    static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// Whether the element marks a note, or leads from the note back: `[1]` with a link inside the page.
    static func isNoteMark(_ node: Int, in tree: MarkupTree) -> Bool {
        let element = tree.nodes[node]
        guard element.name == "a" else { return false }
        if let role = element.attributes["role"], ["doc-noteref", "doc-backlink"].contains(role) { return true }
        guard let target = element.attributes["href"], target.hasPrefix("#") else { return false }
        return ["#_ftn", "#_edn", "#fn", "#note", "#cite_note", "#sdfootnote"].contains { target.hasPrefix($0) }
            && !target.hasPrefix("#_ftnref") && !target.hasPrefix("#_ednref")
    }

    /// The notes behind a text that pandoc has put there.
    static func holdsNotes(_ element: MarkupNode) -> Bool {
        element.name == "section" && (element.attributes["class"] ?? "").hasPrefix("footnotes")
    }
}
