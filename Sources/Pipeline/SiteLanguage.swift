import ContentSource
package import Diagnostics

/// The language of a site, for what is said before a run or instead of its report.
package enum SiteLanguage {
    /// Nil where the settings of the content cannot be read.
    package static func read(content: String) -> Language? {
        guard let folder = try? ContentFolder(root: content) else { return nil }
        return SiteDraft.language(in: folder)
    }
}
