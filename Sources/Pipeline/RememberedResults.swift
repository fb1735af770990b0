import ContentSource
import Diagnostics
import PolicyModel
import PolicyText

/// What one run of a preview keeps for the next: results that follow from the bytes of one file alone, and the compiled theme.
///
/// A run with them equals a run without, however the content changed in between: nothing in here knows of another file, so nothing
/// has to be told when another one changes.
package struct RememberedResults: Sendable {
    var files: RememberedFiles? = RememberedFiles()
    var outlines: TextMemo<PolicyOutline>? = TextMemo()
    var markdown: TextMemo<MarkdownCheck.Finding>? = TextMemo()
    var theme: ThemeMemo? = ThemeMemo()
    /// The settings the findings in Markdown were made with.
    var unsafeHTML: Bool?

    package init() {}

    /// Remembers nothing, as a single run does.
    static let nothing = RememberedResults(files: nil, outlines: nil, markdown: nil, theme: nil)

    private init(
        files: RememberedFiles?, outlines: TextMemo<PolicyOutline>?, markdown: TextMemo<MarkdownCheck.Finding>?,
        theme: ThemeMemo?
    ) {
        self.files = files
        self.outlines = outlines
        self.markdown = markdown
        self.theme = theme
    }

    /// Forgets what was found with other settings.
    mutating func use(_ settings: SiteSettings) {
        if unsafeHTML != settings.unsafeHTML, markdown != nil { markdown = TextMemo() }
        unsafeHTML = settings.unsafeHTML
    }
}
