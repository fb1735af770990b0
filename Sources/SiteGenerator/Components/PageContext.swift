import OrderedConcurrency
import PolicyModel

/// What page makers share: the facts, and the components for pages at the root and one folder below it.
struct PageContext: Sendable {
    let site: SiteFacts
    private let atRoot: Components
    private let belowRoot: Components

    /// What pages of one depth are put together from.
    private struct Components: Sendable {
        let items: ItemMaker
        let due: DueItems

        init(_ site: SiteFacts, root: String) {
            items = ItemMaker(site: site, root: root)
            due = DueItems(DueItemMaker(site: site, items: items))
        }
    }

    init(_ site: SiteFacts) {
        self.site = site
        let components = ["", "../"].concurrentMap { Components(site, root: $0) }
        atRoot = components[0]
        belowRoot = components[1]
    }

    /// The components for the page at `path`; no page lies deeper than one folder.
    func items(at path: String) -> ItemMaker { components(at: path).items }

    /// The dates for the page at `path`.
    func due(at path: String) -> DueItems { components(at: path).due }

    func frame(
        _ path: String, title: String, description: String? = nil, trail: [(label: String, path: String)] = [],
        isExample: Bool = false
    ) -> PageFrame {
        FrameMaker(site: site).frame(path, title: title, description: description, trail: trail, isExample: isExample)
    }

    private func components(at path: String) -> Components {
        SiteAddress.root(from: path).isEmpty ? atRoot : belowRoot
    }
}
