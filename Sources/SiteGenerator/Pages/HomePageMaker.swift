import PolicyModel

/// Makes the home page; totals count real places only.
struct HomePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> HomePage {
        let catalog = site.catalog
        let items = pages.items(at: SiteAddress.home)
        let real = catalog.policies.indices.map { Handle<Policy>($0) }.filter { !catalog.isExample($0) }
        let indicators = real.flatMap { catalog[$0].indicators }
        let agencies = catalog.agencies.filter { !catalog[$0.jurisdiction].isExample }
        let counts = Tally(site).targets(of: indicators)
        return HomePage(
            frame: pages.frame(SiteAddress.home, title: catalog.site.title),
            intro: catalog.site.description ?? "", policyCount: real.count,
            measureCount: real.reduce(0) { $0 + catalog[$1].measures.count }, agencyCount: agencies.count,
            indicatorCount: indicators.count, targetCounts: counts, targets: counts.total,
            policies: catalog.policies.indices.map { items.policy(Handle($0)) }, dueNext: dueNext(),
            updates: catalog.updates.indices.prefix(5).map { items.update(Handle($0)) })
    }

    /// The eight nearest dates still ahead, of real places.
    private func dueNext() -> [DueItem] {
        pages.due(at: SiteAddress.home).all.filter { !$0.item.isExample }.ahead(8)
    }
}
