import Assessment
import PolicyModel

/// Makes the page that shows every component; its values are invented, its links lead to lists.
struct StyleguidePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }
    private var words: Words { site.words }

    func page() -> StyleguidePage {
        StyleguidePage(
            frame: pages.frame(SiteAddress.styleguide, title: words[.styleguide], isExample: true),
            statuses: Status.allCases.map(chip), progressStatuses: MeasureProgress.allCases.map(chip),
            contents: contents,
            glance: [Status.met, .onTrack, .behind, .dueUnreported].enumerated().map { index, status in
                GlanceItem(status: chip(status), count: index * 4, url: SiteAddress.targets)
            },
            targetCounts: targetCounts, measureCounts: measureCounts, policies: [policy], dated: dated,
            measure: measure, measures: [row], tasks: [task], indicators: [indicator], agencies: [agency],
            progress: [progress], update: update, chart: InventedIndicator(site: site).chart)
    }
}

extension StyleguidePageMaker {
    private var policyLink: LinkItem { LinkItem(words[.samplePolicy], url: SiteAddress.policies) }

    private func chip(_ status: Status) -> StatusChip { StatusChip(status, in: site.language) }
    private func chip(_ progress: MeasureProgress) -> StatusChip { StatusChip(progress, in: site.language) }

    private var contents: [ContentsItem] {
        [
            ContentsItem(label: words[.sampleChapter], url: "#contents", level: 1),
            ContentsItem(label: words[.sampleDomain], url: "#contents", level: 2),
            ContentsItem(label: "1.1.1 " + words[.sampleMeasure], url: "#contents", level: 3),
        ]
    }

    /// Ten of each status, so that every colour has a stretch of the bar.
    private var targetCounts: [StatusCount] { evenly(Status.allCases.map(chip)) }
    private var measureCounts: [StatusCount] { evenly(MeasureProgress.allCases.map(chip)) }

    private func evenly(_ chips: [StatusChip]) -> [StatusCount] { StatusStrip.layOut(chips.map { ($0, 10) }) }

    private var policy: PolicyItem {
        PolicyItem(
            title: words[.samplePolicy], url: SiteAddress.policies, jurisdiction: words[.sampleCounty],
            stage: Policy.Stage.consultation.label(in: site.language), isProvisional: true, period: "2021–2030",
            summary: words[.sampleSummary], isExample: true, measures: 12, indicators: 8, agencies: 5,
            targetCounts: targetCounts)
    }

    private var dated: [DueItem] {
        [Status.dueUnreported, .onTrack].map { status in
            let isPast = status == .dueUnreported
            return DueItem(
                time: site.time(year: isPast ? 2025 : 2030), text: words[.sampleCommitment],
                url: SiteAddress.timeline, policy: policyLink, status: chip(status), isPastDue: isPast,
                isExample: true)
        }
    }

    private var commitment: CommitmentItem {
        CommitmentItem(
            time: site.time(year: 2030), subject: words[.sampleIndicator], amount: "≥ 95%",
            text: words[.sampleCommitment], isPastDue: false)
    }

    private var measure: MeasureItem {
        let agencies = [
            answering(words[.sampleAgency], .lead), answering(words[.sampleAgency], .responsible),
            answering(words[.sampleAgency], .guide), answering(words[.sampleOtherAgency], .support, false),
        ]
        return MeasureItem(
            number: "1.1.1", title: words[.sampleMeasure], url: SiteAddress.policies, policy: policyLink,
            agencies: agencies, roles: AgencyGroup.byRole(agencies), collectives: [], indicators: [indicator],
            commitments: [commitment], due: site.time(year: 2030, month: 6), progress: chip(.inProgress),
            percent: "60%")
    }

    private func answering(_ name: String, _ role: Role, _ isRegistered: Bool = true) -> AgencyItem {
        AgencyItem(
            name: name, url: SiteAddress.agencies, role: role.rawValue, roleLabel: words[role.word],
            isRegistered: isRegistered)
    }

    private var row: MeasureRow {
        MeasureRow(
            number: measure.number, title: measure.title, url: measure.url, policy: policyLink,
            commitments: [commitment], due: measure.due, progress: measure.progress, percent: measure.percent)
    }

    private var task: TaskRow {
        let roles = [Role.lead, .support].map { RoleMark(key: $0.rawValue, label: words[$0.word]) }
        return TaskRow(measure: row, roles: roles, isExample: true)
    }

    private var indicator: IndicatorItem {
        IndicatorItem(
            number: "1", name: words[.sampleIndicator], url: SiteAddress.indicators, policy: policyLink, unit: "%",
            domain: words[.sampleDomain], kind: Indicator.Kind.governmentWork.label(in: site.language),
            nature: Indicator.Nature.binding.label(in: site.language),
            baseline: site.dated(MeasuredValue(text: "60", number: 60), year: 2020),
            latest: site.dated(MeasuredValue(text: "78", number: 78), year: 2025), sparkline: nil,
            targets: [
                TargetItem(year: site.time(year: 2025), text: "80%", status: chip(.missed), isStale: true, bullet: nil),
                TargetItem(
                    year: site.time(year: 2030), text: "95%", status: chip(.onTrack), isStale: false, bullet: nil),
            ])
    }

    private var agency: AgencyRow {
        AgencyRow(
            name: words[.sampleAgency], short: words[.sampleAgency], url: SiteAddress.agencies, isRegistered: false,
            lead: 3, responsible: 5, support: 2, total: 9, overdue: 1)
    }

    private var progress: ProgressRow {
        ProgressRow(
            label: words[.samplePolicy], url: SiteAddress.policies, isExample: true, targets: targetCounts.total,
            targetCounts: targetCounts, measures: measureCounts.total, measureCounts: measureCounts)
    }

    private var update: UpdateItem {
        UpdateItem(
            id: "sample", date: "2026-03-15", title: words[.sampleUpdate], url: SiteAddress.updates,
            status: chip(.inProgress), percent: "60%",
            agency: LinkItem(words[.sampleAgency], url: SiteAddress.agencies), policy: policyLink,
            measures: [LinkItem("1.1.1 " + words[.sampleMeasure], url: SiteAddress.policies)], isExample: true,
            body: "<p>\(words[.sampleText].markupEscaped)</p>")
    }
}
