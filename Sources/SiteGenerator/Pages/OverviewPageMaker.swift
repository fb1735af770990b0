import PolicyModel

/// Makes the pages that look across all policies: progress, timeline, updates.
struct OverviewPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }
    private var items: ItemMaker { pages.items(at: SiteAddress.home) }

    func progress() -> ProgressPage {
        let catalog = site.catalog
        let real = catalog.indicators.indices.map { Handle<Indicator>($0) }.filter {
            !catalog.isExample(catalog[$0].policy)
        }
        let counts = Tally(site).targets(of: real)
        return ProgressPage(
            frame: pages.frame(SiteAddress.progress, title: site.words[.progress]), targets: counts.total,
            targetCounts: counts, policies: policyRows(), agencies: agencyRows(), domains: domainRows(real))
    }

    func timeline() -> TimelinePage {
        let byYear = Dictionary(grouping: pages.due(at: SiteAddress.timeline).all, by: \.date.year)
        let years = byYear.sorted { $0.key < $1.key }.map { year, dated in
            TimelinePage.Year(
                label: site.time(year: year), anchor: "y\(year)", isPast: site.isPast(CalendarDate(year: year)),
                items: dated.byDate.map(\.item))
        }
        return TimelinePage(
            frame: pages.frame(SiteAddress.timeline, title: site.words[.timeline]), years: years)
    }

    /// The years there are notes of, newest first.
    var updateYears: [Int] { Set(site.catalog.updates.map(\.date.year)).sorted(by: >) }

    /// The newest twenty of all years, or all of one.
    func updates(of year: Int? = nil) -> UpdatesPage {
        let path = year.map { SiteAddress.updates(of: $0) } ?? SiteAddress.updates
        let items = pages.items(at: path)
        let all = site.catalog.updates.indices.map { Handle<Update>($0) }
        let shown = year.map { year in all.filter { site.catalog[$0].date.year == year } } ?? Array(all.prefix(20))
        let title = year.map { "\(site.words[.updates]) \(site.time(year: $0))" } ?? site.words[.updates]
        let isExample = !shown.isEmpty && shown.allSatisfy { site.catalog.isExample(site.catalog[$0].policy) }
        return UpdatesPage(
            frame: pages.frame(
                path, title: title, trail: year == nil ? [] : [(site.words[.updates], SiteAddress.updates)],
                isExample: isExample),
            years: updateYears.map {
                LinkItem(
                    site.time(year: $0), url: items.root + SiteAddress.updates(of: $0),
                    current: $0 == year ? "page" : nil)
            },
            updates: shown.map { items.update($0, headingLevel: 3) })
    }
}

extension OverviewPageMaker {
    private func policyRows() -> [ProgressRow] {
        site.catalog.policies.indices.map { index in
            let policy = site.catalog.policies[index]
            return row(
                items.link(Handle<Policy>(index)), isExample: site.catalog.isExample(Handle(index)),
                indicators: policy.indicators, measures: policy.measures)
        }
    }

    private func agencyRows() -> [ProgressRow] {
        site.catalog.agencies.indices.compactMap { index in
            let agency = site.catalog.agencies[index]
            guard !agency.duties.isEmpty || !agency.indicators.isEmpty else { return nil }
            let place = site.catalog[agency.jurisdiction]
            let link = LinkItem("\(place.name) · \(agency.short)", url: items.link(Handle<Agency>(index)).url)
            return row(
                link, isExample: place.isExample, indicators: agency.indicators, measures: agency.measures)
        }
    }

    private func domainRows(_ indicators: [Handle<Indicator>]) -> [ProgressRow] {
        let byDomain = Dictionary(grouping: indicators.filter { site.catalog[$0].domain != nil }) {
            site.catalog[$0].domain ?? ""
        }
        let ordered = byDomain.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }
        return ordered.map { domain, indicators in
            row(LinkItem(domain, url: SiteAddress.indicators), isExample: false, indicators: indicators, measures: [])
        }
    }

    private func row(
        _ link: LinkItem, isExample: Bool, indicators: [Handle<Indicator>], measures: [Handle<Measure>]
    ) -> ProgressRow {
        let targets = Tally(site).targets(of: indicators)
        return ProgressRow(
            label: link.label, url: link.url, isExample: isExample, targets: targets.total, targetCounts: targets,
            measures: measures.count, measureCounts: Tally(site).measures(measures))
    }
}
