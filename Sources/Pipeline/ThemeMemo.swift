import Diagnostics
import SiteGenerator

/// A compiled theme, kept for the next run.
struct ThemeMemo: Sendable {
    private var known: (folder: ThemeFolder, theme: Theme?, diagnostics: [Diagnostic])?

    /// The compiled theme, made anew only if a byte of a file or a name changed.
    fileprivate mutating func compiled(_ folder: ThemeFolder) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        if let known, known.folder == folder { return (known.theme, known.diagnostics) }
        let (theme, diagnostics) = Theme.compile(folder)
        known = (folder, theme, diagnostics)
        return (theme, diagnostics)
    }
}

extension ThemeFolder {
    /// The compiled theme, with the help of a memo where there is one.
    func compiled(remembering memo: inout ThemeMemo?) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        memo?.compiled(self) ?? Theme.compile(self)
    }
}
