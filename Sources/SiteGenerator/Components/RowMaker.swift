import Assessment
import Diagnostics
import PolicyModel

/// Makes links to entities from pages that lie `root` below the site's root.
struct LinkMaker {
    let root: String

    func link(_ policy: Policy) -> LinkItem { LinkItem(policy.shortTitle, url: root + SiteAddress.policy(policy.id)) }

    func link(_ measure: Measure) -> LinkItem {
        LinkItem("\(measure.number) \(measure.title)", url: root + SiteAddress.measure(measure.id))
    }

    func link(_ agency: Agency) -> LinkItem { LinkItem(agency.short, url: root + SiteAddress.agency(agency.id)) }

    func link(_ indicator: Indicator) -> LinkItem {
        LinkItem(indicator.name, url: root + SiteAddress.indicator(indicator.id))
    }
}

extension Measure {
    /// The numbers as people cite them: 2.2.4.
    var number: String { path.map(String.init).joined(separator: ".") }
}

/// Makes the rows of tables.
struct RowMaker {
    let site: SiteFacts
    let root: String
    let policyLinks: [LinkItem]

    func measure(_ measure: Measure) -> MeasureRow {
        let progress = site.progress(of: measure)
        return MeasureRow(
            number: measure.number, title: measure.title, url: root + SiteAddress.measure(measure.id),
            policy: policyLinks[measure.policy.index], commitments: measure.commitments.map(site.item),
            due: measure.due?.text, progress: StatusChip(MeasureProgress(progress), in: site.language),
            percent: progress?.percent.map { "\($0)%" })
    }

    func indicator(_ handle: Handle<Indicator>) -> IndicatorItem {
        let indicator = site.catalog[handle]
        return IndicatorItem(
            number: indicator.number.map(String.init), name: indicator.name,
            url: root + SiteAddress.indicator(indicator.id), policy: policyLinks[indicator.policy.index],
            unit: indicator.unit, domain: indicator.domain, kind: indicator.kind?.label(in: site.language),
            nature: indicator.nature?.label(in: site.language),
            baseline: indicator.baseline.map { site.dated($0.value, year: $0.year) },
            latest: indicator.observations.last.map {
                site.dated($0.value, year: $0.year)
            }, sparkline: Sparkline(indicator)?.svg,
            targets: site.assessments[handle.index].map { site.item($0, unit: indicator.unit) })
    }
}

extension SiteFacts {
    func item(_ commitment: Commitment) -> CommitmentItem {
        CommitmentItem(
            time: time(year: commitment.year, month: commitment.month), subject: commitment.subject,
            amount: AmountText.text(of: commitment, in: language), text: commitment.text,
            isPastDue: isPast(CalendarDate(year: commitment.year, month: commitment.month)))
    }

    func item(_ assessed: TargetAssessment, unit: String?) -> TargetItem {
        TargetItem(
            year: time(year: assessed.target.year), text: AmountText.withUnit(assessed.target.text, unit: unit),
            status: StatusChip(assessed.assessment.status, in: language), isStale: assessed.assessment.isStale,
            bullet: BulletBar(assessed)?.svg)
    }

    /// “27.26（2022年）”
    func dated(_ value: MeasuredValue, year: Int?) -> String {
        guard let year else { return value.text }
        switch language {
        case .chinese: return "\(value.text)（\(year)年）"
        case .english: return "\(value.text) (\(year))"
        }
    }
}
