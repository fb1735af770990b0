import PolicyModel

/// What page makers share: the facts, and the components for pages at the root and one folder below it.
struct PageContext: Sendable {
    let site: SiteFacts
    private let atRoot: ItemMaker
    private let belowRoot: ItemMaker
    private let dueAtRoot: DueItems
    private let dueBelowRoot: DueItems

    init(_ site: SiteFacts) {
        self.site = site
        atRoot = ItemMaker(site: site, root: "")
        belowRoot = ItemMaker(site: site, root: "../")
        dueAtRoot = DueItems(DueItemMaker(site: site, items: atRoot))
        dueBelowRoot = DueItems(DueItemMaker(site: site, items: belowRoot))
    }

    /// The components for the page at `path`; no page lies deeper than one folder.
    func items(at path: String) -> ItemMaker { SiteAddress.root(from: path).isEmpty ? atRoot : belowRoot }

    /// The dates for the page at `path`.
    func due(at path: String) -> DueItems { SiteAddress.root(from: path).isEmpty ? dueAtRoot : dueBelowRoot }

    func frame(
        _ path: String, title: String, description: String? = nil, trail: [(label: String, path: String)] = [],
        isExample: Bool = false
    ) -> PageFrame {
        FrameMaker(site: site).frame(path, title: title, description: description, trail: trail, isExample: isExample)
    }
}
