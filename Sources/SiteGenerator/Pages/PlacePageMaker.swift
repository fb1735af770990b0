import PolicyModel

/// Makes the tree of places and the page of each.
struct PlacePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func list() -> PlaceListPage {
        PlaceListPage(
            frame: pages.frame(SiteAddress.places, title: site.words[.places]),
            places: site.places.ordered.map { row($0.place, level: $0.level, root: "") })
    }

    func page(_ handle: Handle<Jurisdiction>) -> PlacePage {
        let place = site.catalog[handle]
        let path = SiteAddress.place(place.id)
        let items = pages.items(at: path)
        let own = site.places.policies(of: handle)
        let policies = own.map { site.catalog[$0] }
        let agencies = AgencyRowMaker(pages: pages, path: path)
        let due = pages.due(at: path)
        let dated = zip(own, policies).flatMap { due.dates(of: $0, $1) }
        let year = site.catalog.site.asOf.year
        return PlacePage(
            frame: pages.frame(path, title: place.fullName, trail: trail(to: place), isExample: place.isExample),
            name: place.fullName, targetCounts: Tally(site).targets(of: policies.flatMap(\.indicators)),
            measureCounts: Tally(site).measures(policies.flatMap(\.measures)),
            dueHeading: site.text(.dueIn(year: year)),
            dueThisYear: dated.filter { $0.date.year == year }.byDate.map(\.item), attention: dated.overdue,
            dueLater: dated.filter { $0.date.year > year }.ahead(8), policies: own.map(items.policy),
            agencies: site.places.agencies(of: handle).map(agencies.row),
            groups: own.compactMap { group($0, items: items) },
            places: site.places.children(of: handle).map { row($0, level: 1, root: items.root) })
    }
}

extension PlacePageMaker {
    private func trail(to place: Jurisdiction) -> [(label: String, path: String)] {
        var above: [(label: String, path: String)] = []
        var next = place.parent
        while let handle = next {
            let parent = site.catalog[handle]
            above.insert((parent.name, SiteAddress.place(parent.id)), at: 0)
            next = parent.parent
        }
        return [(site.words[.places], SiteAddress.places)] + above
    }

    private func row(_ handle: Handle<Jurisdiction>, level: Int, root: String) -> PlaceRow {
        let place = site.catalog[handle]
        let totals = site.places.totals(of: handle)
        return PlaceRow(
            name: place.name, url: root + SiteAddress.place(place.id), level: level, isExample: place.isExample,
            policies: totals.policies, measures: totals.measures, agencies: totals.agencies,
            indicators: totals.indicators, unreported: totals.unreported)
    }

    private func group(_ handle: Handle<Policy>, items: ItemMaker) -> IndicatorListPage.Group? {
        let policy = site.catalog[handle]
        guard !policy.indicators.isEmpty else { return nil }
        return IndicatorListPage.Group(
            policy: items.link(handle), jurisdiction: site.catalog[policy.jurisdiction].fullName,
            isExample: site.catalog.isExample(handle), indicators: policy.indicators.map(items.indicator))
    }
}
