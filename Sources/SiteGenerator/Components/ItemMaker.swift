import Assessment
import PolicyModel

/// Makes the components of a page that lies `root` below the site's root.
struct ItemMaker: Sendable {
    let site: SiteFacts
    /// Empty or `../`.
    let root: String

    private var catalog: Catalog { site.catalog }

    func link(_ handle: Handle<Policy>) -> LinkItem {
        LinkItem(catalog[handle].shortTitle, url: root + SiteAddress.policy(catalog[handle].id))
    }

    func link(_ handle: Handle<Measure>) -> LinkItem {
        let measure = catalog[handle]
        return LinkItem("\(number(of: measure)) \(measure.title)", url: root + SiteAddress.measure(measure.id))
    }

    func link(_ handle: Handle<Agency>) -> LinkItem {
        LinkItem(catalog[handle].short, url: root + SiteAddress.agency(catalog[handle].id))
    }

    func link(_ handle: Handle<Indicator>) -> LinkItem {
        LinkItem(catalog[handle].name, url: root + SiteAddress.indicator(catalog[handle].id))
    }

    func number(of measure: Measure) -> String { measure.path.map(String.init).joined(separator: ".") }

    func measure(_ handle: Handle<Measure>) -> MeasureItem {
        let measure = catalog[handle]
        let progress = site.progress(of: measure)
        return MeasureItem(
            number: number(of: measure), title: measure.title, url: root + SiteAddress.measure(measure.id),
            policy: link(measure.policy), agencies: measure.responsibilities.map(agency),
            collectives: measure.collectives, indicators: measure.indicators.map(link),
            commitments: measure.commitments.map(commitment), due: measure.due?.text,
            progress: StatusChip(MeasureProgress(progress), in: site.language),
            percent: progress?.percent.map { "\($0)%" })
    }

    func row(_ handle: Handle<Measure>) -> MeasureRow {
        let measure = catalog[handle]
        let progress = site.progress(of: measure)
        return MeasureRow(
            number: number(of: measure), title: measure.title, url: root + SiteAddress.measure(measure.id),
            policy: link(measure.policy), commitments: measure.commitments.map(commitment), due: measure.due?.text,
            progress: StatusChip(MeasureProgress(progress), in: site.language),
            percent: progress?.percent.map { "\($0)%" })
    }

    func agency(_ responsibility: Measure.Responsibility) -> AgencyItem {
        let agency = catalog[responsibility.agency]
        return AgencyItem(
            name: responsibility.statedAs, url: root + SiteAddress.agency(agency.id), role: responsibility.role.rawValue,
            roleLabel: site.words[responsibility.role.word], isRegistered: agency.isRegistered)
    }

    func commitment(_ commitment: Commitment) -> CommitmentItem {
        CommitmentItem(
            time: site.time(year: commitment.year, month: commitment.month), subject: commitment.subject,
            amount: AmountText.text(of: commitment, in: site.language), text: commitment.text,
            isPastDue: site.isPast(CalendarDate(year: commitment.year, month: commitment.month)))
    }

    func indicator(_ handle: Handle<Indicator>) -> IndicatorItem {
        let indicator = catalog[handle]
        return IndicatorItem(
            number: indicator.number.map(String.init), name: indicator.name,
            url: root + SiteAddress.indicator(indicator.id), policy: link(indicator.policy), unit: indicator.unit,
            domain: indicator.domain, kind: indicator.kind?.rawValue, nature: indicator.nature?.rawValue,
            baseline: indicator.baseline.map { dated($0.value, year: $0.year) }, latest: indicator.observations.last.map { dated($0.value, year: $0.year) },
            targets: site.assessments[handle.index].map { target($0, unit: indicator.unit) },
            agencies: indicator.agencies.map(link))
    }

    func target(_ assessed: TargetAssessment, unit: String?) -> TargetItem {
        TargetItem(
            year: site.time(year: assessed.target.year), text: AmountText.withUnit(assessed.target.text, unit: unit),
            status: StatusChip(assessed.assessment.status, in: site.language), isStale: assessed.assessment.isStale)
    }

    /// “27.26（2022年）”
    func dated(_ value: MeasuredValue, year: Int?) -> String {
        guard let year else { return value.text }
        switch site.language {
        case .chinese: return "\(value.text)（\(year)年）"
        case .english: return "\(value.text) (\(year))"
        }
    }

    func update(_ handle: Handle<Update>, bodies: MarkdownBodies) -> UpdateItem {
        let update = catalog[handle]
        let title = update.title ?? update.measures.first.map { catalog[$0].title } ?? catalog[update.policy].shortTitle
        return UpdateItem(
            id: update.id, date: update.date.description, title: title,
            url: root + SiteAddress.updates(of: update.date.year) + "#" + update.id.addressEncoded,
            status: StatusChip(MeasureProgress(update), in: site.language), percent: update.percent.map { "\($0)%" },
            agency: update.agency.map(link), policy: link(update.policy), measures: update.measures.map(link),
            body: bodies.html(update.body))
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
