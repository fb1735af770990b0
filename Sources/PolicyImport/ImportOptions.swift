/// What an import is asked to do.
package struct ImportOptions: Sendable {
    /// The id of the policy; found from its title if nil.
    package var policy: String?
    /// The id of its place; found from its title if nil.
    package var jurisdiction: String?
    /// The folder of the content.
    package var content: String
    /// Whether files that are there already are updated.
    package var isForced: Bool

    package init(policy: String? = nil, jurisdiction: String? = nil, content: String = "Content", isForced: Bool = false) {
        self.policy = policy
        self.jurisdiction = jurisdiction
        self.content = content
        self.isForced = isForced
    }
}
