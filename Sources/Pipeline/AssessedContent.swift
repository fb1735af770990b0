package import Assessment
package import ContentSource
package import Diagnostics
package import Linking
package import PolicyModel

/// What a content folder says, linked and assessed.
package struct AssessedContent: Sendable {
    package let drafts: ContentDrafts
    /// What was found in the texts of the policies.
    package let recognised: [RecognisedPolicy]
    package let catalog: Catalog
    /// One list for each indicator of the catalog, in its order.
    package let assessments: [[TargetAssessment]]
    /// As they were made; a run that goes on sorts them with what it finds later.
    let findings: [Diagnostic]

    /// Sorted by file and place.
    package var diagnostics: [Diagnostic] { Set(findings).sorted() }
}
