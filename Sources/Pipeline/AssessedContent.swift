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
    /// Sorted by file and place.
    package let diagnostics: [Diagnostic]
}
