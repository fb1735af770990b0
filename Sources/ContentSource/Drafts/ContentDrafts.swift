/// Everything a content folder holds, as written and with places, nothing resolved.
package struct ContentDrafts: Sendable {
    package let site: SiteDraft
    package let jurisdictions: [JurisdictionDraft]
    package let agencies: [AgencyDraft]
    package let policies: [PolicyDraft]
    package let indicators: [IndicatorDraft]
    package let concepts: [ConceptDraft]
    package let updates: [UpdateDraft]
    package let articles: [ArticleDraft]
    /// Paths below the content folder of files that are copied as they are: `files/…`.
    package let assets: [String]
    /// Paths of files that could not be read as what they should be; what they would have defined is not missed twice.
    package let unusableFiles: Set<String>
}
