import Diagnostics
import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Indicators of one concept side by side.
@Suite struct ConceptPageTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "jia", "name": "甲县"}, {"id": "yi", "name": "乙县"}, {"id": "shili", "name": "示例县", "example": true}]
        """,
        "concepts.json": """
        [{"id": "clinics", "name": "卫生室达标率", "description": "达标的卫生室所占的比例。"},
         {"id": "alone", "name": "只有一处"}, {"id": "unused", "name": "没有用到"}]
        """,
        // In alphabetical order the fictional place would come first, and 乙县 before 甲县.
        "policies/a-example.md": SampleContent.policy("shili", [("甲任务", "内容。")]),
        "policies/b-yi.md": SampleContent.policy("yi", [("甲任务", "内容。")]),
        "policies/c-jia.md": SampleContent.policy("jia", [("甲任务", "内容。")]),
        "indicators/a-example.json": """
        [{"id": "e", "name": "达标率", "unit": "%", "concept": "clinics", "definition": "甲",
          "targets": [{"year": 2030, "value": 90}]}]
        """,
        "indicators/b-yi.json": """
        [{"id": "y", "name": "达标率", "unit": "所", "concept": "clinics", "baseline": {"year": 2021, "value": 12},
          "targets": [{"year": 2025, "value": 20}]},
         {"id": "x", "name": "别的", "concept": "alone"}]
        """,
        "indicators/c-jia.json": """
        [{"id": "j", "name": "村卫生室达标率", "unit": "%", "concept": "clinics", "definition": "甲", "formula": "一 ÷ 二",
          "baseline": {"year": 2020, "value": 50}, "observations": [{"year": 2024, "value": 61}],
          "targets": [{"year": 2025, "value": 60}, {"year": 2030, "value": 95}]}]
        """,
    ]

    private let site: SampleSite
    private var maker: ConceptPageMaker { ConceptPageMaker(pages: site.pages) }

    init() throws { site = try SampleSite(Self.files) }

    @Test func onlyWhatTwoIndicatorsShareIsCompared() {
        #expect(maker.list().concepts.map(\.name) == ["卫生室达标率"])
        #expect(maker.list().concepts.first?.indicators == 3)
        #expect(maker.list().concepts.first?.places.map(\.name) == ["甲县", "乙县", "示例县"])
        #expect(maker.list().concepts.first?.places.map(\.isExample) == [false, false, true])
        let pages = site.requests.map(site.path).filter { $0.hasPrefix("compare/") }
        #expect(pages == ["compare/clinics.html"])
    }

    @Test func rowsFollowThePlacesNotTheNumbers() {
        let page = maker.page(Handle(0))
        #expect(page.rows.map(\.place.name) == ["甲县", "乙县", "示例县"])
        #expect(page.rows.map(\.unit) == ["%", "所", "%"])
        #expect(page.rows.map(\.baseline) == ["50（2020年）", "12（2021年）", nil])
        #expect(page.rows.map(\.latest) == ["61（2024年）", nil, nil])
        #expect(!page.frame.isExample)
    }

    @Test func aYearWithoutTargetIsAnEmptyCell() {
        let page = maker.page(Handle(0))
        #expect(page.years == ["2025年", "2030年"])
        #expect(
            page.rows.map { $0.targets.map { $0.target?.text } } == [["60%", "95%"], ["20所", nil], [nil, "90%"]])
        #expect(page.rows[1].targets[0].target?.status.key == "due-unreported")
    }

    @Test func whatDiffersIsSaid() {
        let page = maker.page(Handle(0))
        #expect(page.isUnlike)
        #expect(
            page.remarks == [
                "单位不同（%、所），数字不能直接比较。", "各地的指标名称不同，统计的范围可能不同。",
                "没有写明定义：乙县。口径是否一致，无从判断。", "现有数值的年份不同：最早2021年，最晚2024年。",
            ])
    }

    @Test func anIndicatorLeadsToItsComparison() throws {
        let catalog = site.facts.catalog
        let indicators = IndicatorPageMaker(pages: site.pages)
        let links = catalog.indicators.indices.map { indicators.page(Handle($0)).comparison?.url }
        let expected = catalog.indicators.map { $0.id == "x" ? nil : "../compare/clinics.html" }
        #expect(links == expected)
    }

    @Test func aSiteWithNothingToCompareSaysSo() throws {
        #expect(try SampleSite([:]).text(.concepts).contains("没有两个地方可以对照的指标"))
    }

    @Test func conceptsAreOfferedAsData() throws {
        let lines = try site.text(.dataFile(.concepts)).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[1].contains(#""indicators": ["#) && lines[1].contains(#""url": "compare/clinics.html""#))
        #expect(lines[2].contains(#""indicators": ["x"], "url": null"#))
        #expect(lines[3].contains(#""indicators": [], "url": null"#))
    }
}

/// How far two indicators count the same thing.
@Suite struct LikenessTests {
    private func indicator(
        unit: String? = "%", name: String = "率", definition: String? = "甲", formula: String? = nil, year: Int = 2024
    ) -> Indicator {
        Indicator(
            id: "i", policy: Handle(0), number: nil, name: name, aliases: [], unit: unit, kind: nil, nature: nil,
            domain: nil, direction: nil, concept: nil, definition: definition, formula: formula,
            baseline: Indicator.Baseline(year: year, value: MeasuredValue(text: "1", number: 1)), targets: [],
            benchmarks: [], observations: [], references: [:], judgements: [], measures: [], agencies: [],
            method: nil, limit: nil)
    }

    private func remarks(_ second: Indicator) -> [String] {
        Likeness(of: [indicator(), second], places: ["甲县", "乙县"]).remarks.map { $0.text(in: .english) }
    }

    @Test func theSameUnitAndDefinitionMayBeLaidSideBySide() {
        let likeness = Likeness(of: [indicator(), indicator()], places: ["甲县", "乙县"])
        #expect(likeness.isAlike)
        #expect(likeness.remarks.map { $0.text(in: .chinese) } == ["单位和定义都相同，可以对照着看。"])
    }

    @Test func eachDifferenceIsNamed() {
        #expect(
            remarks(indicator(unit: "人")) == ["The units differ (%, 人): the numbers cannot be compared directly."])
        #expect(
            remarks(indicator(unit: nil)) == ["The units differ (%, –): the numbers cannot be compared directly."])
        #expect(
            remarks(indicator(name: "别的率")) == ["The indicators have different names and may cover different things."])
        #expect(
            remarks(indicator(definition: "乙")) == ["The definitions are worded differently; read them below first."])
        #expect(
            remarks(indicator(definition: nil)) == ["Not defined: 乙县. Whether they count the same cannot be known."])
        #expect(remarks(indicator(formula: "一")).count == 1)
        #expect(remarks(indicator(year: 2020)).last == "The values are of different years, 2020 to 2024.")
    }
}
