import Assessment
import PolicyModel

/// Everything with a date: targets, commitments, deadlines.
struct DueItems {
    let site: SiteFacts
    let items: ItemMaker

    /// One dated thing; `date` sorts, the item shows.
    struct Dated {
        let date: CalendarDate
        let item: DueItem
        let needsAttention: Bool
    }

    func targets(of handle: Handle<Indicator>) -> [Dated] {
        let indicator = site.catalog[handle]
        return site.assessments[handle.index].map { assessed in
            let target = site.item(assessed, unit: indicator.unit)
            let date = CalendarDate(year: assessed.target.year)
            let status = assessed.assessment.status
            let item = DueItem(
                time: target.year, text: "\(indicator.name) \(target.text)",
                url: items.root + SiteAddress.indicator(indicator.id), policy: items.link(indicator.policy),
                status: target.status, isPastDue: site.isPast(date), isExample: site.catalog.isExample(indicator.policy)
            )
            return Dated(date: date, item: item, needsAttention: status == .missed || status == .dueUnreported)
        }
    }

    func commitments(of handle: Handle<Measure>) -> [Dated] {
        let measure = site.catalog[handle]
        let commitments = measure.commitments.map { commitment in
            let shown = site.item(commitment)
            let date = CalendarDate(year: commitment.year, month: commitment.month)
            let text = shown.amount.isEmpty ? commitment.text : "\(commitment.subject) \(shown.amount)"
            return dated(date, time: shown.time, text: text, measure: measure, status: nil)
        }
        guard let due = measure.due, let date = due.date else { return commitments }
        let progress = MeasureProgress(site.progress(of: measure))
        let time = site.time(year: date.year, month: date.month)
        return commitments + [
            dated(
                date, time: time, text: "\(measure.number) \(measure.title)", measure: measure,
                status: progress)
        ]
    }

    /// Commitments outside measures: in a preamble or among the goals of a context chapter.
    func commitments(of policy: Policy) -> [Dated] {
        policy.parts.flatMap { part -> [Dated] in
            guard case .text(let passage) = part else { return [] }
            return passage.commitments.map { commitment in
                let shown = site.item(commitment)
                let date = CalendarDate(year: commitment.year, month: commitment.month)
                let link = LinkItem(policy.shortTitle, url: items.root + SiteAddress.policy(policy.id))
                let item = DueItem(
                    time: shown.time,
                    text: shown.amount.isEmpty ? commitment.text : "\(commitment.subject) \(shown.amount)",
                    url: link.url, policy: link, status: nil, isPastDue: site.isPast(date),
                    isExample: site.catalog[policy.jurisdiction].isExample)
                return Dated(date: date, item: item, needsAttention: false)
            }
        }
    }

    private func dated(
        _ date: CalendarDate, time: String, text: String, measure: Measure, status: MeasureProgress?
    ) -> Dated {
        let isPast = site.isPast(date)
        let item = DueItem(
            time: time, text: text, url: items.root + SiteAddress.measure(measure.id),
            policy: items.link(measure.policy),
            status: status.map { StatusChip($0, in: site.language) }, isPastDue: isPast,
            isExample: site.catalog.isExample(measure.policy))
        return Dated(date: date, item: item, needsAttention: isPast && status != nil && status != .completed)
    }
}
