/// What merging a returned file may do.
package struct MergeOptions: Sendable {
    /// The only policy the file is for; else that whose id the file is named by, else any.
    package var policy: String?
    /// Good rows are merged although others are refused.
    package var isPartial: Bool
    /// Values that differ take the place of those in the content.
    package var allowsReplacing: Bool

    package init(policy: String? = nil, isPartial: Bool = false, allowsReplacing: Bool = false) {
        self.policy = policy
        self.isPartial = isPartial
        self.allowsReplacing = allowsReplacing
    }
}
