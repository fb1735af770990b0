import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// What falls due by year, what is past due and whether it was reported.
@Suite struct TimelineTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "xian", "name": "某县"}, {"id": "shili", "name": "示例县", "example": true}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian", [("甲任务", "到2024年，甲率达到90%以上。"), ("乙任务", "到2024年，乙率达到80%以上；到2030年，乙率达到90%以上。")]),
        "policies/example.md": SampleContent.policy("shili", [("丙任务", "内容。")]),
        "indicators/plan.json": """
        [{"id": "rate", "name": "丙率", "unit": "%", "targets": [{"year": 2024, "value": 70}]}]
        """,
        "indicators/example.json": """
        [{"id": "made-up", "name": "丁率", "unit": "%", "targets": [{"year": 2024, "value": 70}]}]
        """,
        "updates/2026/a.md": note("2026-03-01", measures: "1.1.2", status: "completed"),
    ]

    private func years(_ files: [String: String]) throws -> [TimelinePage.Year] {
        TimelinePageMaker(pages: try SampleSite(files).pages).page().years
    }

    @Test func theYearTheSiteSpeaksOfIsThereEvenIfNothingFallsDue() throws {
        let years = try years(Self.files)
        #expect(years.map(\.label) == ["2024年", "2026年", "2030年"])
        #expect(years.map(\.isCurrent) == [false, true, false])
        #expect(years.map(\.items.count) == [4, 0, 1])
    }

    @Test func aYearSaysHowMuchOfItWasReported() throws {
        let years = try years(Self.files)
        #expect(years.map(\.summary) == ["共3项，其中2项没有达到或没有报告。", "共0项。", "共1项。"])
        #expect(years[0].targetCounts.map(\.status.key) == ["due-unreported"])
        #expect(years[0].targetCounts.total == 1, "fictional places count in no total")
        #expect(years[2].targetCounts.isEmpty)
    }

    @Test func aCommitmentPastDueSaysWhetherItsMeasureWasReported() throws {
        let items = try years(Self.files)[0].items
        let status = Dictionary(uniqueKeysWithValues: items.map { ($0.text, $0.status?.key) })
        #expect(status["甲率 ≥ 90%"] == "unreported")
        #expect(status["乙率 ≥ 80%"] == "completed")
        #expect(try years(Self.files)[2].items.map { $0.status?.key } == [nil])
    }

    @Test func aSiteWithoutDatesHasNoYears() throws {
        #expect(try years([:]).isEmpty)
    }
}
