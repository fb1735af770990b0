import PolicyModel

/// Makes the list of agencies and the page of each.
struct AgencyPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func list() -> AgencyListPage {
        let rows = AgencyRowMaker(pages: pages, path: SiteAddress.agencies)
        let places = site.places.ordered.map(\.place).filter { !site.places.agencies(of: $0).isEmpty }
        return AgencyListPage(
            frame: pages.frame(SiteAddress.agencies, title: site.words[.agencies]),
            places: places.map { handle in
                let place = site.catalog[handle]
                return AgencyListPage.Place(
                    name: place.fullName, url: SiteAddress.place(place.id), anchor: "place-\(place.id)",
                    isExample: place.isExample, agencies: site.places.agencies(of: handle).map(rows.row))
            })
    }

    func page(_ handle: Handle<Agency>) -> AgencyPage {
        let agency = site.catalog[handle]
        let place = site.catalog[agency.jurisdiction]
        let path = SiteAddress.agency(agency.id)
        let items = pages.items(at: path)
        let dated = pages.due(at: path).duties(of: agency)
        let tasks = tasks(of: agency, items: items)
        return AgencyPage(
            frame: pages.frame(
                path, title: agency.name, trail: [(site.words[.agencies], SiteAddress.agencies)],
                isExample: place.isExample),
            name: agency.name, short: agency.short, aliases: agency.aliases,
            place: LinkItem(place.fullName, url: items.root + SiteAddress.place(place.id)), office: agency.office,
            contact: agency.contact, successor: agency.successor.map(items.link), isRegistered: agency.isRegistered,
            attention: dated.overdue, dueNext: dated.ahead(8), roles: roles(of: agency), tasks: tasks,
            indicators: agency.indicators.map(items.indicator), measureCounts: Tally(site).measures(agency.measures),
            issued: issued(by: handle, items: items),
            updates: site.notesOfAgencies[handle.index].prefix(10).map { items.update($0) })
    }
}

extension AgencyPageMaker {
    private func roles(of agency: Agency) -> [AgencyPage.RoleCount] {
        Role.allCases.compactMap { role in
            let count = agency.duties.count { $0.role == role }
            return count == 0 ? nil : AgencyPage.RoleCount(role: mark(role), count: count)
        }
    }

    /// By the strongest role an agency has in a measure, then in catalog order.
    private func tasks(of agency: Agency, items: ItemMaker) -> [TaskRow] {
        let roles = Dictionary(grouping: agency.duties, by: \.measure).mapValues { $0.map(\.role).sorted() }
        let ordered = agency.measures.map { (measure: $0, roles: roles[$0] ?? []) }.sorted {
            guard let role = $0.roles.first, let other = $1.roles.first, role != other else {
                return $0.measure < $1.measure
            }
            return role < other
        }
        return ordered.map { measure, roles in
            TaskRow(
                measure: items.row(measure), roles: roles.map(mark),
                isExample: site.catalog.isExample(site.catalog[measure].policy))
        }
    }

    private func mark(_ role: Role) -> RoleMark { RoleMark(key: role.rawValue, label: site.words[role.word]) }

    private func issued(by agency: Handle<Agency>, items: ItemMaker) -> [LinkItem] {
        site.catalog.policies.indices.map { Handle<Policy>($0) }
            .filter { site.catalog[$0].issuers.contains { $0.agency == agency } }
            .map { LinkItem(site.catalog[$0].title, url: items.link($0).url) }
    }
}
