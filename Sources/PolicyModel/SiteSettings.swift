package import Diagnostics

/// What `site.yaml` says of the site as a whole.
package struct SiteSettings: Hashable, Sendable {
    package let title: String
    package let description: String?
    /// The language of the site's own words.
    package let language: Language
    /// Ends with `/`.
    package let baseURL: String?
    /// The day the site speaks of; no clock is read.
    package let asOf: CalendarDate
    package let theme: String
    package let assessment: AssessmentChoice
    package let unsafeHTML: Bool

    /// How targets are assessed unless an indicator says otherwise.
    package struct AssessmentChoice: Hashable, Sendable {
        package let method: String
        package let onTrack: Double
        package let behind: Double
        package let staleAfterYears: Int

        package init(method: String, onTrack: Double, behind: Double, staleAfterYears: Int) {
            self.method = method
            self.onTrack = onTrack
            self.behind = behind
            self.staleAfterYears = staleAfterYears
        }
    }

    package init(
        title: String, description: String?, language: Language, baseURL: String?, asOf: CalendarDate, theme: String,
        assessment: AssessmentChoice, unsafeHTML: Bool
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.baseURL = baseURL
        self.asOf = asOf
        self.theme = theme
        self.assessment = assessment
        self.unsafeHTML = unsafeHTML
    }
}
