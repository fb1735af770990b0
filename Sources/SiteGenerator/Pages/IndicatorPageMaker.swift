import Assessment
import PolicyModel

/// Makes the list of indicators and the page of each.
struct IndicatorPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func list() -> IndicatorListPage {
        let items = pages.items(at: SiteAddress.home)
        let groups = site.catalog.policies.indices.compactMap { index -> IndicatorListPage.Group? in
            let policy = site.catalog.policies[index]
            guard !policy.indicators.isEmpty else { return nil }
            return IndicatorListPage.Group(
                policy: items.link(Handle<Policy>(index)), jurisdiction: site.catalog[policy.jurisdiction].fullName,
                isExample: site.catalog.isExample(Handle(index)), indicators: policy.indicators.map(items.indicator))
        }
        return IndicatorListPage(
            frame: pages.frame(SiteAddress.indicators, title: site.words[.indicators]), groups: groups)
    }

    func page(_ handle: Handle<Indicator>) -> IndicatorPage {
        let indicator = site.catalog[handle]
        let policy = site.catalog[indicator.policy]
        let path = SiteAddress.indicator(indicator.id)
        let items = pages.items(at: path)
        let assessed = site.assessments[handle.index]
        let finding = IndicatorFinding(indicator, assessed: assessed).text(in: site.language)
        let headline = indicator.name + site.words[.colon] + finding
        let chart = Trajectory(indicator, assessed: assessed, language: site.language)
        return IndicatorPage(
            frame: pages.frame(
                path, title: indicator.name, description: headline,
                trail: [
                    (site.words[.indicators], SiteAddress.indicators),
                    (policy.shortTitle, SiteAddress.policy(policy.id)),
                ],
                isExample: site.catalog.isExample(indicator.policy)),
            indicator: items.indicator(handle), finding: finding, aliases: indicator.aliases,
            definition: indicator.definition, formula: indicator.formula,
            direction: indicator.direction?.label(in: site.language),
            chart: chart.map { drawn($0).svg(id: "trajectory", title: headline) },
            chartNotes: chart.map(notes) ?? [], series: series(indicator),
            assessments: assessed.map { assessment($0, unit: indicator.unit, items: items) },
            references: references(indicator), measures: indicator.measures.map(items.row),
            agencies: indicator.agencies.map(items.link),
            csv: items.root + SiteAddress.observations(indicator.id), comparison: comparison(indicator, items: items))
    }
}

extension IndicatorPageMaker {
    private var chartWords: ChartWording { ChartWording(language: site.language) }

    private func drawn(_ trajectory: Trajectory) -> TrajectoryChart {
        TrajectoryChart(trajectory, words: chartWords, asOf: site.catalog.site.asOf)
    }

    private func notes(on trajectory: Trajectory) -> [String] {
        let band = trajectory.hasBand ? [chartWords.note(onBandFrom: site.catalog.site.assessment.onTrack)] : []
        let distant = trajectory.distantBenchmarks
        return [chartWords.noteOnYears] + band
            + (distant.isEmpty ? [] : [chartWords.note(onDistant: distant, unit: trajectory.unit)])
    }

    private func series(_ indicator: Indicator) -> [IndicatorPage.SeriesRow] {
        let unit = indicator.unit
        let baseline = indicator.baseline.map { baseline in
            IndicatorPage.SeriesRow(
                year: baseline.year.map { site.time(year: $0) } ?? "–",
                value: AmountText.withUnit(baseline.value.text, unit: unit), kind: site.words[.baseline], note: nil)
        }
        let targets = indicator.targets.map { row($0.year, $0.text, kind: site.words[.target], unit: unit) }
        let benchmarks = indicator.benchmarks.map {
            row($0.year, $0.text, kind: chartWords.target(of: [$0.level]), unit: unit)
        }
        return [baseline].compactMap(\.self)
            + indicator.observations.map { row($0, kind: .observation, unit: unit) } + targets + benchmarks
    }

    private func row(_ year: Int, _ text: String, kind: String, unit: String?) -> IndicatorPage.SeriesRow {
        IndicatorPage.SeriesRow(
            year: site.time(year: year), value: AmountText.withUnit(text, unit: unit), kind: kind, note: nil)
    }

    private func row(_ value: DatedValue, kind: Word, unit: String?) -> IndicatorPage.SeriesRow {
        IndicatorPage.SeriesRow(
            year: site.time(year: value.year), value: AmountText.withUnit(value.value.text, unit: unit),
            kind: site.words[kind], note: value.remark(in: site.language))
    }

    private func assessment(
        _ assessed: TargetAssessment, unit: String?, items: ItemMaker
    ) -> IndicatorPage.AssessmentItem {
        let wording = AssessmentWording(assessed.assessment, language: site.language)
        return IndicatorPage.AssessmentItem(
            target: site.item(assessed, unit: unit), method: wording.method, explanation: wording.explanation,
            formula: wording.formula)
    }

    private func comparison(_ indicator: Indicator, items: ItemMaker) -> LinkItem? {
        guard let concept = indicator.concept.map({ site.catalog[$0] }), concept.isShared else { return nil }
        return LinkItem(concept.name, url: items.root + SiteAddress.concept(concept.id))
    }

    private func references(_ indicator: Indicator) -> [IndicatorPage.ReferenceItem] {
        indicator.references.sorted { $0.key < $1.key }.map { name, values in
            IndicatorPage.ReferenceItem(
                name: name, values: values.map { row($0, kind: .references, unit: indicator.unit) })
        }
    }
}
