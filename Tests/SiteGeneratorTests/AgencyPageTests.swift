import Foundation
import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// The list of agencies and the task list of one.
@Suite struct AgencyPageTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "shili", "name": "示例县", "example": true}, {"id": "xian", "name": "某县"}]
        """,
        "agencies/xian.json": """
        [{"id": "wj", "name": "某县卫生健康局", "short": "卫健局"}, {"id": "cz", "name": "某县财政局", "short": "财政局"},
         {"id": "jy", "name": "某县教育局", "short": "教育局"}]
        """,
        "agencies/shili.json": #"[{"id": "sl", "name": "示例县卫生健康局", "short": "县卫健局"}]"#,
        "policies/plan.md": SampleContent.policy(
            "xian",
            [
                ("甲任务", "内容。（财政局牵头，卫健局配合）"), ("乙任务", "内容。\n\n责任单位：卫健局\n完成时限：2026年3月底"),
                ("丙任务", "到2030年，丙率达到90%以上。（卫健局牵头，财政局、某县卫生健康局配合）"),
            ]),
    ]

    private let site: SampleSite
    private var maker: AgencyPageMaker { AgencyPageMaker(pages: site.pages) }

    init() throws { site = try SampleSite(Self.files) }

    private func page(_ id: String) throws -> AgencyPage {
        maker.page(Handle(try #require(site.facts.catalog.agencies.firstIndex { $0.id == id })))
    }

    @Test func agenciesOfOnePlaceComeInPinyinOrderAndFictionalPlacesLast() {
        let places = maker.list().places
        #expect(places.map(\.name) == ["某县", "示例县"])
        #expect(places.first?.agencies.map(\.name) == ["某县财政局", "某县教育局", "某县卫生健康局"])
        #expect(places.first?.url == "places/xian.html")
        #expect(places.first?.agencies.map(\.overdue) == [0, 0, 1])
    }

    @Test func theTaskListHasEachMeasureOnceTheStrongestRoleFirst() throws {
        let page = try page("wj")
        #expect(page.tasks.map(\.measure.title) == ["丙任务", "乙任务", "甲任务"])
        #expect(page.tasks.map { $0.roles.map(\.label) } == [["牵头", "配合"], ["负责"], ["配合"]])
        #expect(page.tasks.map(\.measure.due) == [nil, "2026年3月底", nil])
        #expect(page.roles.map(\.role.key) == ["lead", "responsible", "support"])
        #expect(page.roles.map(\.count) == [1, 1, 2])
        #expect(page.place.url == "../places/xian.html")
    }

    @Test func whatIsOverdueStandsBeforeTheTasks() throws {
        let index = try #require(site.facts.catalog.agencies.firstIndex { $0.id == "wj" })
        let text = try site.text(.agency(Handle(index)))
        let overdue = try #require(text.range(of: "<h2>到期未达到、未报告</h2>"))
        let tasks = try #require(text.range(of: "<h2>任务分解表</h2>"))
        #expect(overdue.lowerBound < tasks.lowerBound)
        for heading in ["措施", "角色", "目标和时限", "状态"] { #expect(text.contains("<th scope=\"col\">\(heading)</th>")) }
    }

    @Test func anAgencyWithoutMeasuresSaysSo() throws {
        #expect(try page("jy").tasks.isEmpty)
        let index = try #require(site.facts.catalog.agencies.firstIndex { $0.id == "jy" })
        #expect(try site.text(.agency(Handle(index))).contains("没有措施"))
    }
}
