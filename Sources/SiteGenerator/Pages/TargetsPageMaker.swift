import Assessment
import PolicyModel

/// Makes the page of all targets by status.
struct TargetsPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page() -> TargetsPage {
        let due = pages.due(at: SiteAddress.targets)
        var items: [Status: [DueItems.Dated]] = [:]
        for (index, assessed) in site.assessments.enumerated() {
            for (target, dated) in zip(assessed, due.targets(of: Handle(index))) {
                items[target.assessment.status, default: []].append(dated)
            }
        }
        let measures = site.catalog.measures.indices.flatMap { due.commitments(of: Handle($0)) }
        return TargetsPage(
            frame: pages.frame(SiteAddress.targets, title: site.words[.targetsByStatus]),
            overdue: groups(Self.overdue, items), overdueMeasures: realFirst(measures.overdue),
            groups: groups(Status.allCases.filter { !Self.overdue.contains($0) }, items))
    }

    private static let overdue: [Status] = [.dueUnreported, .missed]

    /// Where the targets of one status are listed.
    static func address(of status: Status) -> String { "\(SiteAddress.targets)#\(status.rawValue)" }

    private func groups(
        _ statuses: [Status], _ items: [Status: [DueItems.Dated]]
    ) -> [TargetsPage.StatusGroup] {
        statuses.compactMap { status in items[status].map { group(status, $0) } }
    }

    private func group(_ status: Status, _ dated: [DueItems.Dated]) -> TargetsPage.StatusGroup {
        let items = realFirst(dated.byDate.map(\.item))
        return TargetsPage.StatusGroup(
            anchor: status.rawValue, status: StatusChip(status, in: site.language),
            meaning: status.meaning(in: site.language), count: items.count { !$0.isExample }, items: items)
    }

    private func realFirst(_ items: [DueItem]) -> [DueItem] {
        items.filter { !$0.isExample } + items.filter(\.isExample)
    }
}
