import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// The tree of places and the page of each.
@Suite struct PlacePageTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "shili", "name": "示例县", "example": true}, {"id": "guo", "name": "某国"},
         {"id": "xian", "name": "某县", "parent": "shi"}, {"id": "shi", "name": "某市", "parent": "guo"},
         {"id": "bei", "name": "北市", "parent": "guo"}]
        """,
        "agencies/xian.json": #"[{"id": "wj", "name": "某县卫生健康局", "short": "卫健局"}]"#,
        "agencies/shi.json": #"[{"id": "swj", "name": "某市卫生健康委", "short": "市卫健委"}]"#,
        "policies/plan.md": SampleContent.policy(
            "xian", [("甲任务", "内容。\n\n责任单位：卫健局\n完成时限：2026年3月底"), ("乙任务", "内容。\n\n完成时限：2026年9月底")]),
        "policies/city.md": SampleContent.policy("shi", [("丙任务", "内容。")]),
        "indicators/plan.json": """
        [{"id": "rate", "name": "甲率", "unit": "%",
          "targets": [{"year": 2025, "value": 90}, {"year": 2030, "value": 95}]}]
        """,
    ]

    private let site: SampleSite
    private var maker: PlacePageMaker { PlacePageMaker(pages: site.pages) }

    init() throws { site = try SampleSite(Self.files) }

    private func page(_ id: String) throws -> PlacePage {
        let index = try #require(site.facts.catalog.jurisdictions.firstIndex { $0.id == id })
        return maker.page(Handle(index))
    }

    @Test func theTreeGoesFromTheWidestPlaceDownAndEndsWithFictionalOnes() {
        let places = maker.list().places
        #expect(places.map(\.name) == ["某国", "某市", "某县", "北市", "示例县"])
        #expect(places.map(\.level) == [1, 2, 3, 2, 1])
        #expect(places.map(\.isExample) == [false, false, false, false, true])
    }

    @Test func countsIncludeThePlacesWithin() throws {
        let places = maker.list().places
        #expect(places.map(\.policies) == [2, 2, 1, 0, 0])
        #expect(places.map(\.measures) == [3, 3, 2, 0, 0])
        #expect(places.map(\.agencies) == [2, 2, 1, 0, 0])
        #expect(places.map(\.indicators) == [1, 1, 1, 0, 0])
        #expect(places.map(\.unreported) == [1, 1, 1, 0, 0])
    }

    @Test func aPlaceShowsItsOwnThingsAndThePlacesWithin() throws {
        let page = try page("shi")
        #expect(page.policies.map(\.measures) == [1])
        #expect(page.agencies.map(\.name) == ["某市卫生健康委"])
        #expect(page.agencies.map(\.url) == ["../agencies/swj.html"])
        #expect(page.groups.isEmpty)
        #expect(page.places.map(\.url) == ["../places/xian.html"])
        #expect(page.frame.breadcrumbs.map(\.label) == ["首页", "地区", "某国"])
    }

    @Test func whatIsDueThisYearIsThereWhetherPastOrAhead() throws {
        let page = try page("xian")
        #expect(page.dueHeading == "2026年要完成")
        #expect(page.dueThisYear.map(\.text) == ["1.1.1 甲任务", "1.1.2 乙任务"])
        #expect(page.dueThisYear.map(\.isPastDue) == [true, false])
        #expect(page.attention.map(\.text) == ["甲率 90%", "1.1.1 甲任务"])
        #expect(page.dueLater.map(\.time) == ["2030年"])
        #expect(page.groups.map { $0.indicators.map(\.name) } == [["甲率"]])
    }

    @Test func aPlaceWithoutAnythingSaysSo() throws {
        let index = try #require(site.facts.catalog.jurisdictions.firstIndex { $0.id == "bei" })
        let text = try site.text(.place(Handle(index)))
        #expect(text.contains("没有收录政策文件"))
        #expect(text.contains("没有收录责任单位"))
        #expect(!text.contains("要完成"))
    }

    @Test func progressIsCountedByPlaceToo() {
        let rows = ProgressPageMaker(pages: site.pages).page().places
        #expect(rows.map(\.label) == ["某市", "某市某县"])
        #expect(rows.map(\.targets) == [0, 2])
        #expect(rows.map(\.measures) == [1, 2])
    }
}
