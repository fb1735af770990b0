package import Diagnostics
import Pipeline

/// What the preview shows between two changes.
struct Snapshot: Sendable {
    /// Changes with everything browsers are told of: the site, and what is wrong.
    let version: String
    /// Changes with the site only.
    let siteVersion: String
    /// The last site that could be built; nil before the first.
    let site: SiteIndex?
    /// What is wrong with the newest state of the content as HTML, worded while the files were as the findings say; nil
    /// where nothing is.
    let overlay: String?
    /// The title of a page that shows nothing but what is wrong, escaped.
    let heading: String
    let language: Language
}

/// Why the newest state of the content is not the one shown.
package struct Problems: Equatable, Sendable {
    /// What keeps the site from being built, sorted by file and place.
    package let diagnostics: [Diagnostic]
    /// What the machine failed at.
    package let failure: Message?

    package init(diagnostics: [Diagnostic], failure: Message? = nil) {
        self.diagnostics = diagnostics
        self.failure = failure
    }
}
