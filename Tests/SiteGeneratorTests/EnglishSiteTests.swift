import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// A site in English has no Chinese word of its own.
@Suite struct EnglishSiteTests {
    private static let files = [
        "site.yaml": "title: Health plans\nlanguage: en\nasOf: 2026-06-30\nbaseURL: https://example.org/\n",
        "jurisdictions.json": """
        [{"id": "county", "name": "Greenshire"}, {"id": "vale", "name": "Vale", "parent": "county"}]
        """,
        "concepts.json": #"[{"id": "clinics", "name": "Clinics", "description": "Share of clinics."}]"#,
        "agencies/county.json": """
        [{"id": "hb", "name": "Greenshire Health Board", "short": "Health Board", "successor": "pb"},
         {"id": "pb", "name": "Greenshire Public Health Board", "short": "Public Board", "office": "Planning"}]
        """,
        "policies/plan.md": """
        ---
        title: Healthy Greenshire
        jurisdiction: county
        stage: consultation
        period: 2021-2030
        issuers: [Health Board]
        ---

        ## 1. Clinics

        ### 1. Build clinics

        Every parish gets one.

        Lead: Health Board
        Support: Water Board
        Indicators: Clinics
        Due: 2026-03

        ### 2. Train staff

        As needed.
        """,
        "indicators/plan.json": """
        [{"id": "clinics", "number": 1, "name": "Clinics", "unit": "%", "kind": "government-work", "nature": "binding",
          "direction": "increase", "concept": "clinics", "baseline": {"year": 2020, "value": 50}, "domain": "Care",
          "targets": [{"year": 2025, "value": ">=80"}, {"year": 2030, "value": 95}],
          "benchmarks": [{"level": "national", "year": 2030, "value": 99}],
          "references": {"national average": [{"year": 2024, "value": 70}]},
          "observations": [{"year": 2024, "value": 70, "note": "survey", "source": "yearbook"}]},
         {"id": "calls", "name": "Calls", "nature": "advocacy", "concept": "clinics",
          "targets": [{"year": 2030, "value": "more"}]}]
        """,
        "updates/2026/first.md": """
        ---
        date: 2026-03-01
        policy: plan
        measures: [1.1]
        status: delayed
        percent: 40
        agency: Health Board
        ---

        Late.
        """,
    ]

    @Test func noPageHasAChineseWord() throws {
        let site = try SampleSite(Self.files)
        #expect(site.facts.catalog.measures.count == 2)
        #expect(site.facts.catalog.indicators.count == 2)
        for request in site.requests where request != .dataFile(.policies) && request != .dataFile(.indicators) {
            let text = try site.text(request)
            let foreign = text.unicodeScalars.filter { (0x3000...0x9FFF).contains($0.value) || $0.value >= 0xFF00 }
            let words = String(String.UnicodeScalarView(foreign.filter { $0.value != 0xFEFF }))
            #expect(words.isEmpty, "\(site.path(of: request))")
        }
    }

    @Test(
        arguments: [
            (2025, nil, "2025"), (2025, 3, "2025-03"), (2025, 12, "2025-12"),
        ] as [(Int, Int?, String)])
    func timesAreInternational(year: Int, month: Int?, expected: String) throws {
        #expect(try SampleSite(Self.files).facts.time(year: year, month: month) == expected)
    }
}
