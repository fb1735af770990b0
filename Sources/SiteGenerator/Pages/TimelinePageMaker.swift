import PolicyModel

/// Makes the page of everything with a date, by year.
struct TimelinePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> TimelinePage {
        let byYear = Dictionary(grouping: pages.due(at: SiteAddress.timeline).all, by: \.date.year)
        let years = byYear.sorted { $0.key < $1.key }.map { year, dated in
            TimelinePage.Year(
                label: site.time(year: year), anchor: "y\(year)", isPast: site.isPast(CalendarDate(year: year)),
                items: dated.byDate.map(\.item))
        }
        return TimelinePage(
            frame: pages.frame(SiteAddress.timeline, title: site.words[.timeline]), years: years)
    }
}
