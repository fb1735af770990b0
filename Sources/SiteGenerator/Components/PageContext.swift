import PolicyModel

/// What page makers share: the facts, and the components for pages at the root and one folder below it.
struct PageContext: Sendable {
    let site: SiteFacts
    private let atRoot: ItemMaker
    private let belowRoot: ItemMaker

    init(_ site: SiteFacts) {
        self.site = site
        atRoot = ItemMaker(site: site, root: "")
        belowRoot = ItemMaker(site: site, root: "../")
    }

    /// The components for the page at `path`; no page lies deeper than one folder.
    func items(at path: String) -> ItemMaker { SiteAddress.root(from: path).isEmpty ? atRoot : belowRoot }

    func frame(
        _ path: String, title: String, description: String? = nil, trail: [(label: String, path: String)] = [],
        isExample: Bool = false
    ) -> PageFrame {
        FrameMaker(site: site).frame(path, title: title, description: description, trail: trail, isExample: isExample)
    }
}
