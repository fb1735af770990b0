package import PolicyModel

/// What one import is asked to do.
package struct ImportOptions: Sendable {
    package var files: [String]
    /// The content folder; need not exist.
    package var content: String
    /// The id of the policy; found from its title if nil. Only for a single file.
    package var policy: String?
    /// The id of the place, or id and name of a new one: `shili=示例县`; found from the text if nil.
    package var jurisdiction: String?
    /// A policy that exists may be updated.
    package var isForced: Bool
    /// The day a new site speaks of where no document is dated.
    package var today: CalendarDate

    package init(
        files: [String], content: String, policy: String? = nil, jurisdiction: String? = nil, isForced: Bool = false,
        today: CalendarDate
    ) {
        self.files = files
        self.content = content
        self.policy = policy
        self.jurisdiction = jurisdiction
        self.isForced = isForced
        self.today = today
    }
}
