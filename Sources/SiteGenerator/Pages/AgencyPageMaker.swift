import PolicyModel

/// Makes the list of agencies and the page of each.
struct AgencyPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func list() -> AgencyListPage {
        let catalog = site.catalog
        let byPlace = Dictionary(grouping: catalog.agencies.indices.map { Handle<Agency>($0) }) {
            catalog[$0].jurisdiction
        }
        let places = byPlace.sorted { rank($0.key) < rank($1.key) }.map { place, agencies in
            AgencyListPage.Place(
                name: catalog[place].fullName, anchor: "place-\(catalog[place].id)",
                isExample: catalog[place].isExample,
                agencies: agencies.map(row))
        }
        return AgencyListPage(
            frame: pages.frame(SiteAddress.agencies, title: site.words[.agencies]), places: places)
    }

    func page(_ handle: Handle<Agency>) -> AgencyPage {
        let agency = site.catalog[handle]
        let path = SiteAddress.agency(agency.id)
        let items = pages.items(at: path)
        let dated = dated(agency)
        return AgencyPage(
            frame: pages.frame(
                path, title: agency.name, trail: [(site.words[.agencies], SiteAddress.agencies)],
                isExample: site.catalog[agency.jurisdiction].isExample),
            name: agency.name, short: agency.short, aliases: agency.aliases,
            jurisdiction: site.catalog[agency.jurisdiction].fullName, office: agency.office, contact: agency.contact,
            successor: agency.successor.map(items.link), isRegistered: agency.isRegistered,
            attention: dated.filter(\.needsAttention).map(\.item), dueNext: dated.ahead(8),
            roles: roles(agency, items: items), indicators: agency.indicators.map(items.indicator),
            measureCounts: Tally(site).measures(agency.measures),
            issued: issued(by: handle, items: items),
            updates: site.notesOfAgencies[handle.index].prefix(10).map { items.update($0) })
    }
}

extension AgencyPageMaker {
    private func rank(_ place: Handle<Jurisdiction>) -> (Int, Int) {
        (site.catalog[place].isExample ? 1 : 0, place.index)
    }

    private func row(_ handle: Handle<Agency>) -> AgencyListPage.Row {
        let agency = site.catalog[handle]
        func count(_ role: Role) -> Int { agency.duties.count { $0.role == role } }
        return AgencyListPage.Row(
            name: agency.name, short: agency.short, url: SiteAddress.agency(agency.id),
            isRegistered: agency.isRegistered, lead: count(.lead), responsible: count(.responsible),
            support: count(.support) + count(.guide), total: agency.measures.count)
    }

    private func roles(_ agency: Agency, items: ItemMaker) -> [AgencyPage.RoleGroup] {
        Role.allCases.compactMap { role in
            let measures = agency.duties.filter { $0.role == role }.map { items.row($0.measure) }
            guard !measures.isEmpty else { return nil }
            return AgencyPage.RoleGroup(role: role.rawValue, label: site.words[role.word], measures: measures)
        }
    }

    /// The dated things an agency answers for.
    private func dated(_ agency: Agency) -> [DueItems.Dated] {
        let due = pages.due(at: SiteAddress.agency(agency.id))
        return agency.indicators.flatMap { due.targets(of: $0) } + agency.measures.flatMap { due.commitments(of: $0) }
    }

    private func issued(by agency: Handle<Agency>, items: ItemMaker) -> [LinkItem] {
        site.catalog.policies.indices.map { Handle<Policy>($0) }
            .filter { site.catalog[$0].issuers.contains { $0.agency == agency } }
            .map { LinkItem(site.catalog[$0].title, url: items.link($0).url) }
    }
}
