import PolicyModel

/// Makes the list of policies and the page of each.
struct PolicyPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func list() -> PolicyListPage {
        let items = pages.items(at: SiteAddress.home)
        return PolicyListPage(
            frame: pages.frame(SiteAddress.policies, title: site.words[.policies]),
            policies: site.catalog.policies.indices.map { items.policy(Handle($0)) })
    }

    func page(_ handle: Handle<Policy>) -> PolicyPage {
        let policy = site.catalog[handle]
        let path = SiteAddress.policy(policy.id)
        let items = pages.items(at: path)
        let parts = parts(of: policy, items: items)
        return PolicyPage(
            frame: pages.frame(
                path, title: policy.title, description: policy.summary,
                trail: [(site.words[.policies], SiteAddress.policies)], isExample: site.catalog.isExample(handle)),
            policy: items.policy(handle), documentNumber: policy.documentNumber, issued: policy.issued?.description,
            source: policy.source, sourceURL: policy.source.flatMap { $0.hasPrefix("http") ? $0 : nil },
            issuers: policy.issuers.map { issuer in
                LinkItem(issuer.statedAs, url: items.link(issuer.agency).url)
            },
            contents: parts.compactMap(\.contents), parts: parts.map(\.part),
            indicators: policy.indicators.map(items.indicator), measureCounts: Tally(site).measures(policy.measures),
            updates: policy.updates.prefix(10).map { items.update($0) })
    }
}

extension PolicyPageMaker {
    private func parts(of policy: Policy, items: ItemMaker) -> [(part: PartItem, contents: ContentsItem?)] {
        var anchors: Set<String> = []
        return policy.parts.enumerated().map { index, part in
            let path: [Int]
            switch part {
            case .text(let passage): path = passage.path
            case .measure(let handle): path = site.catalog[handle].path
            }
            var anchor = path.isEmpty ? "preamble" : "p-" + path.map(String.init).joined(separator: "-")
            if !anchors.insert(anchor).inserted { anchor += "-at-\(index)" }
            anchors.insert(anchor)
            switch part {
            case .text(let passage): return text(passage, anchor: anchor, items: items)
            case .measure(let handle): return measure(handle, anchor: anchor, items: items)
            }
        }
    }

    private func text(
        _ passage: PolicyPart.Passage, anchor: String, items: ItemMaker
    ) -> (part: PartItem, contents: ContentsItem?) {
        let heading = passage.kind == .preamble ? nil : passage.marker + passage.title
        let part = PartItem(
            anchor: anchor, heading: heading, isChapter: passage.kind == .chapter, isMeasure: false,
            body: bodies(anchor, items: items).html(passage.body, marking: passage.commitments), measure: nil,
            commitments: passage.commitments.map(site.item))
        let level = passage.kind == .chapter ? 1 : 2
        let isListed = passage.kind == .chapter || passage.kind == .section
        let contents = isListed ? heading.map { ContentsItem(label: $0, url: "#" + anchor, level: level) } : nil
        return (part, contents)
    }

    private func measure(
        _ handle: Handle<Measure>, anchor: String, items: ItemMaker
    ) -> (part: PartItem, contents: ContentsItem?) {
        let measure = site.catalog[handle]
        let item = items.measure(handle)
        let part = PartItem(
            anchor: anchor, heading: "\(item.number) \(measure.title)", isChapter: false, isMeasure: true,
            body: bodies(anchor, items: items).html(measure.body, marking: measure.commitments), measure: item,
            commitments: item.commitments)
        return (part, ContentsItem(label: "\(item.number) \(measure.title)", url: "#" + anchor, level: 3))
    }

    private func bodies(_ anchor: String, items: ItemMaker) -> MarkdownBodies {
        MarkdownBodies(site, root: items.root, headingLevel: 4, prefix: anchor + "-")
    }
}
