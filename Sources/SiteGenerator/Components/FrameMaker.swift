import Diagnostics
import PolicyModel

/// Makes the frame of a page from its address.
struct FrameMaker: Sendable {
    let site: SiteFacts

    /// The frame of the page at `path`; `trail` are the pages above it, nearest last, as label and address below the root.
    func frame(
        _ path: String, title: String, description: String? = nil, trail: [(label: String, path: String)] = [],
        isExample: Bool = false
    ) -> PageFrame {
        let settings = site.catalog.site
        let root = SiteAddress.root(from: path)
        return PageFrame(
            language: site.language == .chinese ? "zh-CN" : "en", siteTitle: settings.title, pageTitle: title,
            description: description ?? settings.description ?? settings.title, root: root,
            canonical: settings.baseURL.map { $0 + (path == SiteAddress.home ? "" : path) }, base: nil,
            feed: (settings.baseURL ?? root) + SiteAddress.feed,
            navigation: navigation(from: root, page: path, section: trail.first?.path),
            footer: footer(from: root, current: path),
            breadcrumbs: breadcrumbs(trail, root: root, isHome: path == SiteAddress.home),
            asOf: settings.asOf.description, isExample: isExample, isHome: path == SiteAddress.home, words: site.words)
    }

    /// The frame of the page for missing addresses, whose links hold at any depth where the site knows its own address.
    func notFoundFrame() -> PageFrame {
        let frame = frame(SiteAddress.notFound, title: site.words[.notFound])
        return PageFrame(
            language: frame.language, siteTitle: frame.siteTitle, pageTitle: frame.pageTitle,
            description: frame.description, root: frame.root, canonical: nil, base: site.catalog.site.baseURL,
            feed: frame.feed,
            navigation: frame.navigation, footer: frame.footer, breadcrumbs: frame.breadcrumbs, asOf: frame.asOf,
            isExample: false, isHome: false, words: frame.words)
    }
}

extension FrameMaker {
    private func navigation(from root: String, page: String, section: String?) -> [LinkItem] {
        let items: [(Word, String)] = [
            (.home, SiteAddress.home), (.policies, SiteAddress.policies), (.places, SiteAddress.places),
            (.agencies, SiteAddress.agencies),
            (.indicators, SiteAddress.indicators), (.progress, SiteAddress.progress),
            (.timeline, SiteAddress.timeline), (.updates, SiteAddress.updates),
        ]
        return items.map { word, path in
            let current = path == page ? "page" : path == section ? "true" : nil
            return LinkItem(site.words[word], url: root + path, current: current)
        }
    }

    private func footer(from root: String, current: String) -> [LinkItem] {
        let articles = site.catalog.articles.map { ($0.title, SiteAddress.article($0.id)) }
        let own = [
            (site.words[.alphabet], SiteAddress.alphabet),
            (site.words[.compare], SiteAddress.concepts), (site.words[.targetsByStatus], SiteAddress.targets),
            (site.words[.methodology], SiteAddress.methodology), (site.words[.data], SiteAddress.data),
        ]
        return (articles + own).map { LinkItem($0.0, url: root + $0.1, current: $0.1 == current ? "page" : nil) }
    }

    private func breadcrumbs(_ trail: [(label: String, path: String)], root: String, isHome: Bool) -> [LinkItem] {
        guard !isHome else { return [] }
        return [LinkItem(site.words[.home], url: root + SiteAddress.home)]
            + trail.map { LinkItem($0.label, url: root + $0.path) }
    }
}
