import PolicyModel

/// Makes the page of each measure.
struct MeasurePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page(_ handle: Handle<Measure>) -> MeasurePage {
        let measure = site.catalog[handle]
        let policy = site.catalog[measure.policy]
        let path = SiteAddress.measure(measure.id)
        let items = pages.items(at: path)
        let bodies = MarkdownBodies(site, root: items.root, headingLevel: 3, prefix: "t-")
        let (previous, next) = neighbours(of: handle, in: policy, items: items)
        return MeasurePage(
            frame: pages.frame(
                path, title: measure.title, description: "\(policy.title) \(measure.number) \(measure.title)",
                trail: [
                    (site.words[.policies], SiteAddress.policies), (policy.shortTitle, SiteAddress.policy(policy.id)),
                ],
                isExample: site.catalog.isExample(measure.policy)),
            measure: items.measure(handle), body: bodies.html(measure.body, marking: measure.commitments),
            context: context(of: measure, in: policy),
            indicators: measure.indicators.map(items.indicator),
            targetCounts: Tally(site).targets(of: measure.indicators),
            updates: measure.updates.map { items.update($0) }, previous: previous, next: next)
    }
}

extension MeasurePageMaker {
    /// The neighbours in the policy, found by handle: measures of one policy follow each other in the catalog.
    private func neighbours(
        of handle: Handle<Measure>, in policy: Policy, items: ItemMaker
    ) -> (previous: LinkItem?, next: LinkItem?) {
        let before = Handle<Measure>(handle.index - 1)
        let after = Handle<Measure>(handle.index + 1)
        return (
            handle == policy.measures.first ? nil : items.link(before),
            handle == policy.measures.last ? nil : items.link(after)
        )
    }

    /// Titles of the passages whose numbers the measure's begin with.
    private func context(of measure: Measure, in policy: Policy) -> [String] {
        var titles: [String] = []
        for part in policy.parts {
            switch part {
            case .measure(let handle): if site.catalog[handle].id == measure.id { return titles }
            case .text(let passage):
                guard !passage.path.isEmpty, passage.path.count < measure.path.count,
                    measure.path.starts(with: passage.path)
                else { continue }
                titles = titles.prefix(passage.path.count - 1) + [passage.marker + passage.title]
            }
        }
        return titles
    }
}
