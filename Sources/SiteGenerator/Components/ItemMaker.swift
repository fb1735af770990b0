import Assessment
import PolicyModel

/// Makes the components of pages that lie `root` below the site's root.
///
/// Links and table rows stand on many pages each, so they are made once.
struct ItemMaker: Sendable {
    let site: SiteFacts
    /// Empty or `../`.
    let root: String

    private let policyLinks: [LinkItem]
    private let measureLinks: [LinkItem]
    private let agencyLinks: [LinkItem]
    private let indicatorLinks: [LinkItem]
    private let indicatorItems: [IndicatorItem]
    private let measureRows: [MeasureRow]

    init(site: SiteFacts, root: String) {
        let catalog = site.catalog
        let links = LinkMaker(root: root)
        let policyLinks = catalog.policies.map(links.link)
        let rows = RowMaker(site: site, root: root, policyLinks: policyLinks)
        self.site = site
        self.root = root
        self.policyLinks = policyLinks
        agencyLinks = catalog.agencies.map(links.link)
        measureLinks = catalog.measures.map(links.link)
        indicatorLinks = catalog.indicators.map(links.link)
        indicatorItems = catalog.indicators.indices.map { rows.indicator(Handle($0)) }
        measureRows = catalog.measures.map(rows.measure)
    }

    private var catalog: Catalog { site.catalog }

    func link(_ handle: Handle<Policy>) -> LinkItem { policyLinks[handle.index] }
    func link(_ handle: Handle<Measure>) -> LinkItem { measureLinks[handle.index] }
    func link(_ handle: Handle<Agency>) -> LinkItem { agencyLinks[handle.index] }
    func link(_ handle: Handle<Indicator>) -> LinkItem { indicatorLinks[handle.index] }

    /// An indicator in a table.
    func indicator(_ handle: Handle<Indicator>) -> IndicatorItem { indicatorItems[handle.index] }

    /// A measure in a table.
    func row(_ handle: Handle<Measure>) -> MeasureRow { measureRows[handle.index] }

    func measure(_ handle: Handle<Measure>) -> MeasureItem {
        let measure = catalog[handle]
        let row = row(handle)
        let agencies = measure.responsibilities.map(agency)
        return MeasureItem(
            number: row.number, title: row.title, url: row.url, policy: row.policy, agencies: agencies,
            roles: AgencyGroup.byRole(agencies), collectives: measure.collectives,
            indicators: measure.indicators.map(indicator),
            commitments: row.commitments, due: row.due, progress: row.progress, percent: row.percent)
    }

    func agency(_ responsibility: Measure.Responsibility) -> AgencyItem {
        AgencyItem(
            name: responsibility.statedAs, url: link(responsibility.agency).url, role: responsibility.role.rawValue,
            roleLabel: site.words[responsibility.role.word],
            isRegistered: catalog.agencies[responsibility.agency.index].isRegistered)
    }

    /// A progress note; `headingLevel` is the level that `#` in its text becomes.
    func update(_ handle: Handle<Update>, headingLevel: Int = 4) -> UpdateItem {
        let update = catalog[handle]
        let bodies = MarkdownBodies(site, root: root, headingLevel: headingLevel, prefix: update.id + "-")
        return UpdateItem(
            id: update.id, date: update.date.description, title: title(of: update), url: url(of: update),
            status: StatusChip(MeasureProgress(update), in: site.language), percent: update.percent.map { "\($0)%" },
            agency: update.agency.map(link), policy: link(update.policy), measures: update.measures.map(link),
            isExample: catalog.isExample(update.policy), body: bodies.html(update.body))
    }

    /// The note's own title, or that of the measure or policy it is about.
    func title(of update: Update) -> String {
        update.title ?? update.measures.first.map { catalog[$0].title } ?? catalog[update.policy].shortTitle
    }

    /// The place of the note on the page of its year.
    func url(of update: Update) -> String {
        root + SiteAddress.updates(of: update.date.year) + "#" + update.id.addressEncoded
    }

    func policy(_ handle: Handle<Policy>) -> PolicyItem {
        let policy = catalog[handle]
        let agencies = Set(policy.measures.flatMap { catalog[$0].responsibilities.map(\.agency) })
        return PolicyItem(
            title: policy.title, url: root + SiteAddress.policy(policy.id),
            jurisdiction: catalog[policy.jurisdiction].fullName, stage: policy.stage.label(in: site.language),
            isProvisional: policy.stage == .consultation || policy.stage == .draft,
            period: policy.period.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" },
            summary: policy.summary, isExample: catalog.isExample(handle), measures: policy.measures.count,
            indicators: policy.indicators.count, agencies: agencies.count,
            targetCounts: Tally(site).targets(of: policy.indicators))
    }
}

extension String {
    /// Percent-encoded for use in an address; letters, digits and `-._~` stay.
    var addressEncoded: String {
        var result = ""
        for byte in utf8 {
            let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            if isPlain || "-._~".utf8.contains(byte) {
                result.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
