import PolicyModel

/// Makes the pages of progress notes.
struct UpdatesPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    /// The years there are notes of, newest first.
    var years: [Int] { Set(site.catalog.updates.map(\.date.year)).sorted(by: >) }

    /// The newest twenty of all years, or all of one.
    func page(of year: Int? = nil) -> UpdatesPage {
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
            years: years.map {
                LinkItem(
                    site.time(year: $0), url: items.root + SiteAddress.updates(of: $0),
                    current: $0 == year ? "page" : nil)
            },
            updates: shown.map { items.update($0, headingLevel: 3) })
    }
}
