import Assessment
import PolicyModel

/// Makes dated things out of targets, commitments and deadlines.
struct DueItemMaker {
    let site: SiteFacts
    let items: ItemMaker

    func targets(of handle: Handle<Indicator>) -> [DueItems.Dated] {
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
            return DueItems.Dated(date: date, item: item, needsAttention: status == .missed || status == .dueUnreported)
        }
    }

    func commitments(of handle: Handle<Measure>) -> [DueItems.Dated] {
        let measure = site.catalog[handle]
        let progress = MeasureProgress(site.progress(of: measure))
        let commitments = site.untrackedCommitments[handle.index].map { commitment in
            let shown = site.item(commitment)
            let date = CalendarDate(year: commitment.year, month: commitment.month)
            let text = shown.amount.isEmpty ? commitment.text : "\(commitment.subject) \(shown.amount)"
            let status = site.isPast(date) ? StatusChip(progress, in: site.language) : nil
            return dated(date, time: shown.time, text: text, measure: measure, progress: progress, status: status)
        }
        guard let date = measure.due?.date else { return commitments }
        let time = site.time(year: date.year, month: date.month)
        let status = StatusChip(progress, in: site.language)
        return commitments + [
            dated(
                date, time: time, text: "\(measure.number) \(measure.title)", measure: measure, progress: progress,
                status: status)
        ]
    }

    /// Commitments outside measures: in a preamble or among the goals of a context chapter.
    func commitments(of policy: Policy) -> [DueItems.Dated] {
        policy.parts.flatMap { part -> [DueItems.Dated] in
            guard case .text(let passage) = part else { return [] }
            let untracked = passage.commitments.filter {
                !TrackedCommitment.isTracked($0, by: policy.indicators, in: site.catalog)
            }
            return untracked.map { commitment in
                let shown = site.item(commitment)
                let date = CalendarDate(year: commitment.year, month: commitment.month)
                let link = LinkItem(policy.shortTitle, url: items.root + SiteAddress.policy(policy.id))
                let item = DueItem(
                    time: shown.time,
                    text: shown.amount.isEmpty ? commitment.text : "\(commitment.subject) \(shown.amount)",
                    url: link.url, policy: link, status: nil, isPastDue: site.isPast(date),
                    isExample: site.catalog[policy.jurisdiction].isExample)
                return DueItems.Dated(date: date, item: item, needsAttention: false)
            }
        }
    }

    private func dated(
        _ date: CalendarDate, time: String, text: String, measure: Measure, progress: MeasureProgress,
        status: StatusChip?
    ) -> DueItems.Dated {
        let isPast = site.isPast(date)
        let item = DueItem(
            time: time, text: text, url: items.root + SiteAddress.measure(measure.id),
            policy: items.link(measure.policy), status: status, isPastDue: isPast,
            isExample: site.catalog.isExample(measure.policy))
        return DueItems.Dated(date: date, item: item, needsAttention: isPast && progress != .completed)
    }
}
