import Assessment
import PolicyModel

/// Counts statuses; the order of the rows is the order of the statuses.
struct Tally {
    private let site: SiteFacts

    init(_ site: SiteFacts) { self.site = site }

    /// How many targets of these indicators have each status; statuses nobody has are left out.
    func targets(of indicators: some Sequence<Handle<Indicator>>) -> [StatusCount] {
        var counts: [Status: Int] = [:]
        for handle in indicators {
            for assessed in site.assessments[handle.index] { counts[assessed.assessment.status, default: 0] += 1 }
        }
        return rows(counts)
    }

    /// How many targets of each year have each status, those of fictional places left out.
    func targetsByYear() -> [Int: [StatusCount]] {
        var counts: [Int: [Status: Int]] = [:]
        for (indicator, assessed) in zip(site.catalog.indicators, site.assessments)
        where !site.catalog.isExample(indicator.policy) {
            for item in assessed { counts[item.target.year, default: [:]][item.assessment.status, default: 0] += 1 }
        }
        return counts.mapValues { rows($0) }
    }

    /// How many of these measures have each progress.
    func measures(_ measures: some Sequence<Handle<Measure>>) -> [StatusCount] {
        var counts: [MeasureProgress: Int] = [:]
        for handle in measures {
            counts[MeasureProgress(site.progress(of: site.catalog[handle])), default: 0] += 1
        }
        return StatusStrip.layOut(MeasureProgress.allCases.map { (StatusChip($0, in: site.language), counts[$0] ?? 0) })
    }

    private func rows(_ counts: [Status: Int]) -> [StatusCount] {
        StatusStrip.layOut(Status.allCases.map { (StatusChip($0, in: site.language), counts[$0] ?? 0) })
    }
}

extension [StatusCount] {
    /// The sum of all counts.
    var total: Int { reduce(0) { $0 + $1.count } }
}
