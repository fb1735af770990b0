import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Every target under its status.
@Suite struct TargetsPageTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "xian", "name": "某县"}, {"id": "shili", "name": "示例县", "example": true}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian", [("甲任务", "内容。\n\n完成时限：2026年3月底"), ("乙任务", "内容。\n\n完成时限：2025年12月底")]),
        "policies/a-example.md": SampleContent.policy("shili", [("丙任务", "内容。\n\n完成时限：2024年12月底")]),
        "indicators/plan.json": """
        [{"id": "a", "name": "甲率", "unit": "%", "baseline": {"year": 2020, "value": 50},
          "targets": [{"year": 2025, "value": ">=60"}, {"year": 2030, "value": ">=80"}],
          "observations": [{"year": 2025, "value": 55}]},
         {"id": "b", "name": "乙率", "unit": "%", "targets": [{"year": 2024, "value": ">=60"}]}]
        """,
        "indicators/a-example.json": """
        [{"id": "c", "name": "丙率", "unit": "%", "targets": [{"year": 2021, "value": 70}]}]
        """,
        "updates/2026/a.md": note("2026-03-01", measures: "1.1.2", status: "completed"),
    ]

    private func page(_ files: [String: String]) throws -> TargetsPage {
        TargetsPageMaker(pages: try SampleSite(files).pages).page()
    }

    @Test func whatIsOverdueComesFirstAndFictionalPlacesLast() throws {
        let page = try page(Self.files)
        #expect(page.overdue.map(\.anchor) == ["due-unreported", "missed"])
        #expect(page.overdue.map(\.count) == [1, 1])
        #expect(page.overdue.first?.items.map(\.text) == ["乙率 >=60%", "丙率 70%"])
        #expect(page.overdue.first?.items.map(\.isExample) == [false, true])
        #expect(page.groups.map(\.anchor) == ["behind"])
    }

    @Test func aMeasureReportedCompleteIsNotOverdue() throws {
        #expect(try page(Self.files).overdueMeasures.map(\.text) == ["1.1.1 甲任务", "1.1.1 丙任务"])
    }

    @Test func eachTargetStandsOnce() throws {
        let page = try page(Self.files)
        let items = (page.overdue + page.groups).flatMap(\.items)
        #expect(items.count == 4)
        #expect(Set(items.map { $0.text + $0.time }).count == 4)
    }

    @Test func nothingOverdueIsSaid() throws {
        let site = try SampleSite([:])
        #expect(try site.text(.targets).contains("没有已到期而未达到、未报告的事项。"))
    }
}
