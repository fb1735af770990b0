package import Assessment
package import PolicyModel

/// One side of a comparison.
package struct ComparedContent: Sendable {
    /// How the person who compares calls it: a folder or a revision.
    package let label: String
    package let catalog: Catalog
    /// One list for each indicator of the catalog, in its order.
    let assessments: [[TargetAssessment]]

    package init(label: String, catalog: Catalog, assessments: [[TargetAssessment]]) {
        self.label = label
        self.catalog = catalog
        self.assessments = assessments
    }
}
