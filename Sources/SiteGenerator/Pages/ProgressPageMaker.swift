import PolicyModel

/// Makes the page that says how far everything has come.
struct ProgressPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }
    private var items: ItemMaker { pages.items(at: SiteAddress.progress) }

    func page() -> ProgressPage {
        let catalog = site.catalog
        let real = catalog.indicators.indices.map { Handle<Indicator>($0) }.filter {
            !catalog.isExample(catalog[$0].policy)
        }
        let counts = Tally(site).targets(of: real)
        let agencies = agencyRows()
        return ProgressPage(
            frame: pages.frame(SiteAddress.progress, title: site.words[.progress]), targets: counts.total,
            targetCounts: counts, policies: policyRows(), places: placeRows(), agencies: agencies,
            domains: domainRows(real), matrix: StatusMatrix(agencies, of: \.targetCounts))
    }
}

extension ProgressPageMaker {
    private func policyRows() -> [ProgressRow] {
        site.catalog.policies.indices.map { index in
            let policy = site.catalog.policies[index]
            return row(
                items.link(Handle<Policy>(index)), isExample: site.catalog.isExample(Handle(index)),
                indicators: policy.indicators, measures: policy.measures)
        }
    }

    private func placeRows() -> [ProgressRow] {
        site.places.ordered.map(\.place).compactMap { handle in
            let place = site.catalog[handle]
            let policies = site.places.policies(of: handle).map { site.catalog[$0] }
            guard !policies.isEmpty else { return nil }
            return row(
                LinkItem(place.fullName, url: SiteAddress.place(place.id)), isExample: place.isExample,
                indicators: policies.flatMap(\.indicators), measures: policies.flatMap(\.measures))
        }
    }

    private func agencyRows() -> [ProgressRow] {
        site.places.ordered.flatMap { site.places.agencies(of: $0.place) }.compactMap { handle in
            let agency = site.catalog[handle]
            guard !agency.duties.isEmpty || !agency.indicators.isEmpty else { return nil }
            let place = site.catalog[agency.jurisdiction]
            let link = LinkItem("\(place.name) · \(agency.short)", url: items.link(handle).url)
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
