/// What a renderer lets through and what it adds to CommonMark.
package struct MarkdownOptions: Hashable, Sendable {
    /// Whether raw HTML and every link scheme go into the page; otherwise HTML is shown as the text it was typed as.
    package var unsafeHTML = false
    /// The level of `#`: 2 leaves `<h1>` to the page. Levels past 6 become 6.
    package var headingBase = 2
    /// Whether headings get an `id`, from `{#id}` at their end or from their words.
    package var headingIDs = true
    /// Put before every heading id, for pages that show several texts.
    package var idPrefix = ""
    /// Pipe tables as in GitHub Flavored Markdown.
    package var tables = true
    /// Emphasis that also works beside Chinese, Japanese and Korean characters and punctuation.
    package var cjkEmphasis = true
    /// Whether a line break between two Han or Kana characters leaves no gap.
    package var joinsHanLines = true

    package init(
        unsafeHTML: Bool = false, headingBase: Int = 2, headingIDs: Bool = true, idPrefix: String = ""
    ) {
        self.unsafeHTML = unsafeHTML
        self.headingBase = headingBase
        self.headingIDs = headingIDs
        self.idPrefix = idPrefix
    }

    /// Nothing added: byte for byte what libcmark itself writes with its unsafe option, save that an empty link title is no attribute.
    package static let commonMark: MarkdownOptions = {
        var options = MarkdownOptions(unsafeHTML: true, headingBase: 1, headingIDs: false)
        options.tables = false
        options.cjkEmphasis = false
        options.joinsHanLines = false
        return options
    }()
}
