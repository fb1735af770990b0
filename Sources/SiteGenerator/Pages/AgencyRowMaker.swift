import PolicyModel

/// Makes the rows of tables of agencies for the page at `path`.
struct AgencyRowMaker {
    let pages: PageContext
    let path: String

    func row(_ handle: Handle<Agency>) -> AgencyRow {
        let agency = pages.site.catalog[handle]
        func count(_ role: Role) -> Int { agency.duties.count { $0.role == role } }
        return AgencyRow(
            name: agency.name, short: agency.short, url: pages.items(at: path).link(handle).url,
            isRegistered: agency.isRegistered, lead: count(.lead), responsible: count(.responsible),
            support: count(.support) + count(.guide), total: agency.measures.count,
            overdue: pages.due(at: path).duties(of: agency).count(where: \.needsAttention))
    }
}
