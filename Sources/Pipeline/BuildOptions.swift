package import PolicyModel

/// What one run is asked to do.
package struct BuildOptions: Sendable {
    /// Folder of the content.
    package var content: String
    /// Theme folders, the site's own before the default one; found from the content's settings if empty.
    package var themes: [String]
    /// Folder of the finished site.
    package var output: String
    /// Overrides the day the site speaks of.
    package var asOf: CalendarDate?
    /// Warnings count as errors.
    package var isStrict: Bool
    /// Writes no index for search, so that its cost can be measured.
    package var withoutSearch = false

    package init(
        content: String, themes: [String] = [], output: String, asOf: CalendarDate? = nil, isStrict: Bool = false
    ) {
        self.content = content
        self.themes = themes
        self.output = output
        self.asOf = asOf
        self.isStrict = isStrict
    }
}
