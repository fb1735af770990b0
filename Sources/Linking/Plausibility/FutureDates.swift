import ContentSource
import Diagnostics
import PolicyModel

/// Dates of things that, on the day the site speaks of, have not happened yet.
struct FutureDates {
    let asOf: CalendarDate

    func diagnostics(_ drafts: ContentDrafts) -> [Diagnostic] {
        let issued = drafts.policies.compactMap { $0.issued.flatMap { isLater($0.value) ? $0 : nil } }
        let judged = drafts.indicators.flatMap(\.judgements).map(\.on).filter { isLater($0.value) }
        return (issued + judged).map { .inFuture($0, asOf: asOf) }
    }

    private func isLater(_ date: CalendarDate) -> Bool { date > asOf }
}

extension Diagnostic {
    fileprivate static func inFuture(_ date: Located<CalendarDate>, asOf: CalendarDate) -> Diagnostic {
        Diagnostic(
            .warning, .dateInFuture, at: date.range,
            Message(
                "\(date.value) is after the day the site speaks of (asOf \(asOf)); correct the date, or asOf in site.yaml",
                zh: "\(date.value) 晚于本站的截止日期（asOf \(asOf)）；请更正日期，或修改 site.yaml 中的 asOf"))
    }
}
