/// The lowest numbered item that states a task (措施、任务).
package struct Measure: Sendable {
    /// `<policy>-2-2-4`, or `<policy>-<slug>` where the text fixes one.
    package let id: String
    package let policy: Handle<Policy>
    /// Chapter, section and item numbers as written: 2.2.4.
    package let path: [Int]
    package let title: String
    /// Markdown without title, clause and field lines.
    package let body: String
    package let responsibilities: [Responsibility]
    /// Bodies in the plural, as written (各镇政府): nobody's own page.
    package let collectives: [String]
    package let indicators: [Handle<Indicator>]
    package let commitments: [Commitment]
    package let due: Deadline?
    /// Newest first.
    package let updates: [Handle<Update>]

    /// One agency that answers for the measure.
    package struct Responsibility: Hashable, Sendable {
        package let agency: Handle<Agency>
        package let role: Role
        package let statedAs: String

        package init(agency: Handle<Agency>, role: Role, statedAs: String) {
            self.agency = agency
            self.role = role
            self.statedAs = statedAs
        }
    }

    /// The day a measure is to be done by, as written and as a date where it names one.
    package struct Deadline: Hashable, Sendable {
        package let text: String
        package let date: CalendarDate?

        package init(text: String, date: CalendarDate?) {
            self.text = text
            self.date = date
        }
    }

    package init(
        id: String, policy: Handle<Policy>, path: [Int], title: String, body: String,
        responsibilities: [Responsibility], collectives: [String], indicators: [Handle<Indicator>],
        commitments: [Commitment], due: Deadline?, updates: [Handle<Update>]
    ) {
        self.id = id
        self.policy = policy
        self.path = path
        self.title = title
        self.body = body
        self.responsibilities = responsibilities
        self.collectives = collectives
        self.indicators = indicators
        self.commitments = commitments
        self.due = due
        self.updates = updates
    }
}
