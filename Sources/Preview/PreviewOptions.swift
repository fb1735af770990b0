package import Diagnostics
package import Pipeline

/// What a preview is asked to do.
package struct PreviewOptions: Sendable {
    let build: BuildOptions
    let place: ListeningPlace
    let isPolling: Bool
    /// The language of messages, given that of the site.
    let language: @Sendable (Language?) -> Language

    /// The output folder of `build` is of no use here: a preview writes nothing. While polling, it looks at the files again and again
    /// rather than waiting for the kernel to tell of changes.
    package init(
        build: BuildOptions, place: ListeningPlace, isPolling: Bool,
        language: @escaping @Sendable (Language?) -> Language
    ) {
        self.build = build
        self.place = place
        self.isPolling = isPolling
        self.language = language
    }

    /// The content and wherever themes may lie.
    var watched: [WatchedFolder] {
        let themes = build.themes.isEmpty ? ThemeSearch(content: build.content).places : build.themes
        return [WatchedFolder(build.content)] + Set(themes).sorted().map { WatchedFolder($0, depth: 3) }
    }
}

/// What a preview tells of itself.
package enum PreviewEvent: Sendable {
    /// Browsers may come; what they see speaks the language.
    case listening(ListeningPlace, Language)
    /// `changes` is nil for the first build.
    case rebuilt(Rebuild, changes: Changes?)
    /// The kernel cannot watch so many folders, so files are looked at again and again instead.
    case pollingInstead
}
