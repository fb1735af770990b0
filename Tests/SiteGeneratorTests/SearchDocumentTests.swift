import Assessment
import PolicyModel
import SampleContent
import SearchIndex
import Testing

@testable import SiteGenerator

/// What of a site can be found, and by which words.
@Suite struct SearchDocumentTests {
    private static let files = [
        "agencies/xian.json": """
        [{"id": "wj", "name": "某县卫生健康局", "short": "县卫健局", "aliases": ["疾控主管部门"], "office": "南街一号"}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian", [("甲任务", "到2025年，**管理率**达到90%。（县卫健局负责）\n\n指标：管理率"), ("乙任务", "内容。")]),
        "indicators/plan.json": """
        [{"id": "rate", "name": "管理率", "aliases": ["GLL"], "unit": "%", "definition": "受管理的人所占的比例。",
          "targets": [{"year": 2025, "value": ">=90"}]}]
        """,
        "updates/2026/a.md": note("2026-03-01", status: "completed", text: "已经办完。"),
        "pages/about.md": "---\ntitle: 关于本站\n---\n\n说明。\n",
    ]

    private func maker() throws -> SearchDocumentMaker {
        SearchDocumentMaker(pages: try SampleSite(Self.files, asOf: "2026-06-30").pages)
    }

    @Test func anAgencyIsFoundByEachOfItsNamesAndItsOffice() throws {
        let document = try maker().document(Handle<Agency>(0))
        #expect(document.card.address == "agencies/wj.html")
        #expect(document.card.title == "某县卫生健康局")
        #expect(document.card.otherNames == ["县卫健局", "疾控主管部门"])
        #expect(document.text.contains("南街一号"))
        #expect(document.agencies == ["wj"])
        #expect(document.facets == SearchFacets())
    }

    @Test func anIndicatorIsFoundByItsNamesAndTargetsAsShown() throws {
        let document = try maker().document(Handle<Indicator>(0))
        #expect(document.card.title == "管理率" && document.card.otherNames == ["GLL"])
        #expect(document.text.contains("受管理的人所占的比例。"))
        #expect(document.text.contains("≥90%") || document.text.contains(">=90%"))
        #expect(document.facets.policy == 0)
        let status = try #require(document.facets.status)
        #expect(SearchDocumentMaker.ResultStatus.all[status] == .target(.dueUnreported))
    }

    @Test func aMeasureIsFoundByItsTextItsAgenciesAndItsIndicators() throws {
        let document = try maker().document(Handle<Measure>(0))
        #expect(document.card.title == "甲任务")
        #expect(document.card.detail.hasSuffix(" 1.1.1"))
        #expect(document.relatedNames == ["某县卫生健康局", "县卫健局", "管理率", "1.1.1"])
        #expect(document.text == "到2025年，管理率达到90%。")
        #expect(document.agencies == ["wj"])
        let status = try #require(document.facets.status)
        #expect(SearchDocumentMaker.ResultStatus.all[status] == .progress(.completed))
    }

    @Test func aPolicyHasThePassagesThatAreNoMeasure() throws {
        let document = try maker().document(Handle<Policy>(0))
        #expect(document.card.address == "policies/plan.html")
        #expect(!document.text.contains("管理率"))
    }

    @Test func aNoteIsFoundAtItsPlaceOnThePageOfItsYear() throws {
        let document = try maker().document(Handle<Update>(0))
        #expect(document.card.address == "updates/2026.html#2026-03-01-a")
        #expect(document.card.title == "甲任务" && document.text == "已经办完。")
        #expect(document.facets.year == 2026)
    }

    @Test func anArticleIsFoundByItsTitle() throws {
        let document = try maker().document(article: 0)
        #expect(document.card == SearchCard(address: "about.html", title: "关于本站"))
        #expect(document.text == "说明。")
    }

    @Test func everyDocumentOfTheSiteIsInTheIndex() throws {
        var files: [SiteFile] = []
        SiteSearch(pages: try SampleSite(Self.files).pages).write { files += $0 }
        #expect(files.last?.path == "search/index.js")
        #expect(files.contains { $0.path.hasPrefix("search/terms/") })
        #expect(files.filter { $0.path.hasPrefix("search/texts/") }.count == 1)
    }
}
