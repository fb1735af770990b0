import Assessment
import PolicyModel

/// Makes the home page; totals count real places only.
struct HomePageMaker {
    let pages: PageContext

    /// How much of a list the home page shows.
    private static let listed = 6

    private var site: SiteFacts { pages.site }

    func page() -> HomePage {
        let catalog = site.catalog
        let items = pages.items(at: SiteAddress.home)
        let real = catalog.policies.indices.map { Handle<Policy>($0) }.filter { !catalog.isExample($0) }
        let indicators = real.flatMap { catalog[$0].indicators }
        let agencies = catalog.agencies.filter { !catalog[$0.jurisdiction].isExample }
        let counts = Tally(site).targets(of: indicators)
        let glance = glance(of: counts)
        let rest = counts.total - glance.reduce(0) { $0 + $1.count }
        let dated = pages.due(at: SiteAddress.home).all.filter { !$0.item.isExample }
        let overdue = dated.overdue
        return HomePage(
            frame: pages.frame(SiteAddress.home, title: catalog.site.title),
            intro: catalog.site.description ?? "", policyCount: real.count,
            measureCount: real.reduce(0) { $0 + catalog[$1].measures.count }, agencyCount: agencies.count,
            indicatorCount: indicators.count,
            headline: site.text(.targetsOfPolicies(policies: real.count, targets: counts.total)), glance: glance,
            remainder: rest == 0 ? nil : site.text(.undecidedTargets(rest)),
            metByBaseline: metByBaseline(indicators), targetCounts: counts,
            targets: counts.total, policies: catalog.policies.indices.map { items.policy(Handle($0)) },
            dueNext: dated.ahead(Self.listed), overdue: Array(overdue.prefix(Self.listed)),
            allOverdue: overdue.count > Self.listed ? site.text(.allOf(overdue.count)) : nil,
            updates: catalog.updates.indices.prefix(Self.listed).map { items.update(Handle($0)) },
            places: places {
                !site.places.policies(of: $0).isEmpty
            } address: {
                SiteAddress.place($0.id)
            },
            agencyPlaces: places {
                !site.places.agencies(of: $0).isEmpty
            } address: {
                "\(SiteAddress.agencies)#place-\($0.id)"
            },
            years: TimelinePageMaker(pages: pages).links(), concepts: concepts())
    }
}

extension HomePageMaker {
    private func metByBaseline(_ indicators: [Handle<Indicator>]) -> String? {
        let assessments = indicators.flatMap { site.assessments[$0.index].map(\.assessment) }
        let count = assessments.count { $0.status == .met && $0.remarks.contains(.baselineAlreadyMet) }
        return count == 0 ? nil : site.text(.metByBaseline(count))
    }

    /// The four statuses people ask for, none of them left out; two more where there are such targets.
    private func glance(of counts: [StatusCount]) -> [GlanceItem] {
        let always: Set<Status> = [.met, .onTrack, .behind, .dueUnreported]
        let order: [Status] = [.met, .onTrack, .behind, .offTrack, .missed, .dueUnreported]
        return order.compactMap { status in
            let count = counts.first { $0.status.key == status.rawValue }?.count ?? 0
            guard count > 0 || always.contains(status) else { return nil }
            return GlanceItem(
                status: StatusChip(status, in: site.language), count: count,
                url: count > 0 ? TargetsPageMaker.address(of: status) : SiteAddress.targets)
        }
    }

    private func places(
        with isShown: (Handle<Jurisdiction>) -> Bool, address: (Jurisdiction) -> String
    ) -> [LinkItem] {
        site.places.ordered.map(\.place).filter(isShown).map { handle in
            let place = site.catalog[handle]
            return LinkItem(place.name, url: address(place))
        }
    }

    private func concepts() -> [LinkItem] {
        ConceptPageMaker(pages: pages).shared.map { handle in
            let concept = site.catalog[handle]
            return LinkItem(concept.name, url: SiteAddress.concept(concept.id))
        }
    }
}
