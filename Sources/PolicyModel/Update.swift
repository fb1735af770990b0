/// A dated progress note (进展) on measures.
package struct Update: Sendable {
    /// `<date>-<file name>`: unique, sorts by date.
    package let id: String
    package let date: CalendarDate
    package let policy: Handle<Policy>
    package let measures: [Handle<Measure>]
    package let status: Status
    /// 0–100.
    package let percent: Int?
    package let agency: Handle<Agency>?
    package let title: String?
    /// Markdown.
    package let body: String

    /// How far a measure has come.
    package enum Status: String, Sendable, CaseIterable {
        case notStarted = "not-started"
        case inProgress = "in-progress"
        case completed
        case delayed
        case suspended
    }

    /// What an id takes from the name of the note's file: white space, which addresses do not have, becomes a hyphen.
    package static func identifier(ofFile name: String) -> String {
        String(name.map { $0.isWhitespace ? "-" : $0 })
    }

    package init(
        id: String, date: CalendarDate, policy: Handle<Policy>, measures: [Handle<Measure>], status: Status,
        percent: Int?, agency: Handle<Agency>?, title: String?, body: String
    ) {
        self.id = id
        self.date = date
        self.policy = policy
        self.measures = measures
        self.status = status
        self.percent = percent
        self.agency = agency
        self.title = title
        self.body = body
    }
}
