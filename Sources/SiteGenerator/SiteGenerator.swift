package import Assessment
package import Diagnostics
package import PolicyModel
package import Templates

/// Makes every file of a site from the linked catalog, the assessed targets and a compiled theme.
///
/// Files are made one by one on request, so that a site of any size needs the memory of a few pages only.
package struct SiteGenerator: Sendable {
    private let pages: PageContext
    let theme: Theme

    var site: SiteFacts { pages.site }

    package init(catalog: Catalog, assessments: [[TargetAssessment]], theme: Theme) {
        pages = PageContext(SiteFacts(catalog: catalog, assessments: assessments))
        self.theme = theme
    }

    /// Every file the site has apart from assets and copied files, in a stable order.
    package var requests: [PageRequest] {
        let catalog = site.catalog
        var requests: [PageRequest] = [
            .home, .policies, .places, .alphabet, .agencies, .indicators, .concepts, .targets, .progress, .timeline,
            .updates,
            .methodology, .dataIndex, .styleguide, .search, .notFound, .feed,
        ]
        requests += catalog.policies.indices.map { .policy(Handle($0)) }
        requests += catalog.measures.indices.map { .measure(Handle($0)) }
        requests += catalog.jurisdictions.indices.map { .place(Handle($0)) }
        requests += catalog.agencies.indices.map { .agency(Handle($0)) }
        requests += catalog.indicators.indices.map { .indicator(Handle($0)) }
        requests += catalog.indicators.indices.map { .observations(Handle($0)) }
        requests += ConceptPageMaker(pages: pages).shared.map { .concept($0) }
        requests += UpdatesPageMaker(pages: pages).years.map { .updatesOf(year: $0) }
        requests += catalog.articles.indices.map { .article(index: $0) }
        requests += PageRequest.DataFileName.allCases.map { .dataFile($0) }
        if catalog.site.baseURL != nil { requests.append(.sitemap) }
        return requests
    }

    /// Makes one file: its values, then its bytes.
    ///
    /// - Throws: `NestingTooDeep` where a theme's template shows itself without end.
    package func make(_ request: PageRequest) throws(NestingTooDeep) -> SiteFile {
        SiteFile(path: path(of: request), bytes: try bytes(of: request))
    }

    /// What readers search; its files are written apart from the pages.
    package var search: SiteSearch { SiteSearch(pages: pages) }

    /// The address of a file relative to the root of the site.
    package func path(of request: PageRequest) -> String {
        let catalog = site.catalog
        return switch request {
        case .home: SiteAddress.home
        case .policies: SiteAddress.policies
        case .policy(let handle): SiteAddress.policy(catalog[handle].id)
        case .measure(let handle): SiteAddress.measure(catalog[handle].id)
        case .alphabet: SiteAddress.alphabet
        case .agencies: SiteAddress.agencies
        case .agency(let handle): SiteAddress.agency(catalog[handle].id)
        case .indicators: SiteAddress.indicators
        case .indicator(let handle): SiteAddress.indicator(catalog[handle].id)
        case .observations(let handle): SiteAddress.observations(catalog[handle].id)
        case .places: SiteAddress.places
        case .place(let handle): SiteAddress.place(catalog[handle].id)
        case .concepts: SiteAddress.concepts
        case .concept(let handle): SiteAddress.concept(catalog[handle].id)
        case .targets: SiteAddress.targets
        case .progress: SiteAddress.progress
        case .timeline: SiteAddress.timeline
        case .updates: SiteAddress.updates
        case .updatesOf(let year): SiteAddress.updates(of: year)
        case .article(let index): SiteAddress.article(catalog.articles[index].id)
        case .methodology: SiteAddress.methodology
        case .dataIndex: SiteAddress.data
        case .dataFile(let name): "data/\(name.rawValue).json"
        case .search: SiteAddress.search
        case .notFound: SiteAddress.notFound
        case .styleguide: SiteAddress.styleguide
        case .feed: SiteAddress.feed
        case .sitemap: SiteAddress.sitemap
        }
    }

    private func bytes(of request: PageRequest) throws(NestingTooDeep) -> [UInt8] {
        switch request {
        case .home: try theme.home.render(HomePageMaker(pages: pages).page())
        case .policies: try theme.policies.render(PolicyPageMaker(pages: pages).list())
        case .policy(let handle): try theme.policy.render(PolicyPageMaker(pages: pages).page(handle))
        case .measure(let handle): try theme.measure.render(MeasurePageMaker(pages: pages).page(handle))
        case .alphabet: try theme.alphabet.render(AlphabetPageMaker(pages: pages).page())
        case .agencies: try theme.agencies.render(AgencyPageMaker(pages: pages).list())
        case .agency(let handle): try theme.agency.render(AgencyPageMaker(pages: pages).page(handle))
        case .indicators: try theme.indicators.render(IndicatorPageMaker(pages: pages).list())
        case .indicator(let handle): try theme.indicator.render(IndicatorPageMaker(pages: pages).page(handle))
        case .observations(let handle): ObservationsCSV.bytes(of: site.catalog[handle], words: site.words)
        case .places: try theme.places.render(PlacePageMaker(pages: pages).list())
        case .place(let handle): try theme.place.render(PlacePageMaker(pages: pages).page(handle))
        case .concepts: try theme.concepts.render(ConceptPageMaker(pages: pages).list())
        case .concept(let handle): try theme.concept.render(ConceptPageMaker(pages: pages).page(handle))
        case .targets: try theme.targets.render(TargetsPageMaker(pages: pages).page())
        case .progress: try theme.progress.render(ProgressPageMaker(pages: pages).page())
        case .timeline: try theme.timeline.render(TimelinePageMaker(pages: pages).page())
        case .updates: try theme.updates.render(UpdatesPageMaker(pages: pages).page())
        case .updatesOf(let year): try theme.updates.render(UpdatesPageMaker(pages: pages).page(of: year))
        case .article(let index): try theme.article.render(ArticlePageMaker(pages: pages).page(index))
        case .methodology: try theme.methodology.render(MethodologyPageMaker(pages: pages).page())
        case .dataIndex: try theme.data.render(DataPageMaker(pages: pages).page())
        case .dataFile(let name): bytes(of: name)
        case .search:
            try theme.search.render(SearchPage(frame: pages.frame(SiteAddress.search, title: site.words[.search])))
        case .notFound: try theme.notFound.render(NotFoundPage(frame: FrameMaker(site: site).notFoundFrame()))
        case .styleguide: try theme.styleguide.render(StyleguidePageMaker(pages: pages).page())
        case .feed: AtomFeed(site: site).bytes()
        case .sitemap: Sitemap.bytes(sitemapEntries, baseURL: site.catalog.site.baseURL ?? "")
        }
    }

    private func bytes(of name: PageRequest.DataFileName) -> [UInt8] {
        let files = DataFiles(site: site)
        return switch name {
        case .policies: files.policies()
        case .measures: files.measures()
        case .agencies: files.agencies()
        case .indicators: files.indicators()
        case .concepts: files.concepts()
        }
    }
}

extension SiteGenerator {
    /// Every page but the one for missing addresses, the style guide and the one that searches: nobody looks for these.
    private var sitemapEntries: [Sitemap.Entry] {
        let listed = requests.filter { ![.notFound, .styleguide, .search].contains($0) }
        return listed.map { Sitemap.Entry(path: path(of: $0), changed: lastNews(of: $0)) }
            .filter { $0.path.hasSuffix(".html") }
    }

    /// The day of the newest note a page shows; unknown for pages that show none.
    private func lastNews(of request: PageRequest) -> CalendarDate? {
        let catalog = site.catalog
        let note: Handle<Update>? =
            switch request {
            case .home, .updates: catalog.updates.isEmpty ? nil : Handle(0)
            case .updatesOf(let year): catalog.updates.firstIndex { $0.date.year == year }.map { Handle($0) }
            case .policy(let handle): catalog[handle].updates.first
            case .measure(let handle): catalog[handle].updates.first
            case .agency(let handle): site.notesOfAgencies[handle.index].first
            case .policies, .alphabet, .agencies, .indicators, .indicator, .observations, .places, .place, .concepts,
                .concept, .targets, .progress, .timeline, .article, .methodology, .dataIndex, .dataFile, .search,
                .notFound,
                .styleguide, .feed, .sitemap:
                nil
            }
        return note.map { catalog[$0].date }
    }
}

extension SiteGenerator {
    /// Articles whose address a page of the site has.
    package func addressConflicts() -> [Diagnostic] {
        site.catalog.articles.filter { SiteAddress.reserved.contains($0.id) }.map { .addressTaken($0) }
    }
}

extension Diagnostic {
    fileprivate static func addressTaken(_ article: Article) -> Diagnostic {
        Diagnostic(
            .error, .addressTaken, at: .beginning(of: article.file),
            Message(
                "two pages would have the address \(article.id).html, which is one of the site's own; rename this file",
                zh: "网址 \(article.id).html 已用于网站自带的页面，两页会重名；请给这个文件改名"))
    }
}
