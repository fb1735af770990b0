import PolicyModel

/// Makes the page of everything with a date, by year.
struct TimelinePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> TimelinePage {
        let tally = Tally(site).targetsByYear()
        let chart = DueChart(
            pages.due(at: SiteAddress.timeline).all.filter { !$0.item.isExample },
            words: ChartWording(language: site.language),
            asOf: site.catalog.site.asOf)
        return TimelinePage(
            frame: pages.frame(SiteAddress.timeline, title: site.words[.timeline]),
            years: byYear.map { year, dated in
                let real = dated.filter { !$0.item.isExample }
                return TimelinePage.Year(
                    label: site.time(year: year), anchor: Self.anchor(of: year),
                    isPast: site.isPast(CalendarDate(year: year)), isCurrent: year == site.catalog.site.asOf.year,
                    summary: site.text(
                        .items(total: real.count, attention: real.count(where: \.needsAttention))),
                    targetCounts: tally[year] ?? [], items: dated.byDate.map(\.item))
            }, chart: chart?.svg(id: "due"))
    }

    /// The way to each year, from the root of the site.
    func links() -> [LinkItem] {
        byYear.map { LinkItem(site.time(year: $0.year), url: "\(SiteAddress.timeline)#\(Self.anchor(of: $0.year))") }
    }
}

extension TimelinePageMaker {
    /// The year the site speaks of is there even if nothing falls due in it: that is what people look for.
    private var byYear: [(year: Int, dated: [DueItems.Dated])] {
        var byYear = Dictionary(grouping: pages.due(at: SiteAddress.timeline).all, by: \.date.year)
        guard !byYear.isEmpty else { return [] }
        byYear[site.catalog.site.asOf.year, default: []] += []
        return byYear.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func anchor(of year: Int) -> String { "y\(year)" }
}
