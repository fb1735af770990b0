import Assessment
import PolicyModel

/// An indicator of a made-up place, assessed and drawn as a real one is.
struct InventedIndicator {
    /// SVG
    let chart: String?

    init(site: SiteFacts) {
        let words = site.words
        let place = Jurisdiction(
            id: "sample", name: words[.sampleCounty], parent: nil, fullName: words[.sampleCounty], isExample: true)
        let policy = Policy(
            id: "sample", title: words[.samplePolicy], shortTitle: words[.samplePolicy], jurisdiction: Handle(0),
            stage: .final, issued: nil, period: 2021...2030, documentNumber: nil, issuers: [], source: nil,
            summary: nil, parts: [], measures: [], indicators: [Handle(0)], updates: [])
        let indicator = Indicator(
            id: "sample", policy: Handle(0), number: 1, name: words[.sampleIndicator], aliases: [], unit: "%",
            kind: .governmentWork, nature: .binding, domain: words[.sampleDomain], direction: .increase,
            concept: nil, definition: words[.sampleSummary], formula: nil,
            baseline: Indicator.Baseline(year: 2020, value: MeasuredValue(text: "60", number: 60)),
            targets: [(2025, 80), (2030, 95)].map { year, value in
                Indicator.Target(year: year, text: "\(value)", expression: .quantity(.atLeast, Double(value)))
            },
            benchmarks: [],
            observations: [(2021, 62), (2022, 67), (2023, 70), (2024, 76), (2025, 78)].map { year, value in
                DatedValue(year: year, value: MeasuredValue(text: "\(value)", number: Double(value)))
            },
            references: [:], judgements: [], measures: [], agencies: [], method: nil, limit: 100)
        let catalog = Catalog(
            site: site.catalog.site, jurisdictions: [place], policies: [policy], measures: [], agencies: [],
            indicators: [indicator], concepts: [], updates: [], articles: [])
        let facts = SiteFacts(catalog: catalog, assessments: CatalogAssessor(catalog).assess())
        chart = IndicatorPageMaker(pages: PageContext(facts)).page(Handle(0)).chart
    }
}
