import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// What a citizen sees first: how it stands, what is overdue, what comes next, the ways in.
@Suite struct HomePageTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "sheng", "name": "某省"}, {"id": "xian", "name": "某县", "parent": "sheng"},
         {"id": "shili", "name": "示例县", "example": true}]
        """,
        "agencies/xian.json": #"[{"id": "wj", "name": "某县卫生健康局", "short": "卫健局"}]"#,
        "concepts.json": #"[{"id": "rate", "name": "达标率"}, {"id": "alone", "name": "只有一处"}]"#,
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。\n\n责任单位：卫健局\n完成时限：2026年3月底")]),
        "policies/example.md": SampleContent.policy("shili", [("乙任务", "内容。")]),
        "indicators/plan.json": """
        [{"id": "met", "name": "甲率", "unit": "%", "concept": "rate", "baseline": {"year": 2020, "value": 50},
          "targets": [{"year": 2025, "value": ">=60"}, {"year": 2030, "value": ">=80"}],
          "observations": [{"year": 2025, "value": 70}]},
         {"id": "silent", "name": "乙率", "unit": "%", "concept": "alone", "baseline": {"year": 2020, "value": 50},
          "targets": [{"year": 2024, "value": ">=60"}, {"year": 2027, "value": ">=70"}]}]
        """,
        "indicators/example.json": """
        [{"id": "made-up", "name": "丙率", "unit": "%", "concept": "rate",
          "targets": [{"year": 2022, "value": 70}]}]
        """,
    ]

    private func home(_ files: [String: String]) throws -> HomePage {
        HomePageMaker(pages: try SampleSite(files).pages).page()
    }

    @Test func aGlanceCountsRealTargetsAndLeavesNoneOut() throws {
        let home = try home(Self.files)
        #expect(home.headline == "1份政策文件一共定了4个目标。")
        #expect(home.glance.map(\.status.key) == ["met", "on-track", "behind", "due-unreported"])
        #expect(home.glance.map(\.count) == [1, 1, 0, 1])
        #expect(
            home.glance.map(\.url) == [
                "targets.html#met", "targets.html#on-track", "targets.html", "targets.html#due-unreported",
            ])
        #expect(home.remainder == "其余1个还不能判断：没有到期，也没有新的数据，或者不作评估。")
    }

    @Test func overdueAndDueNextAreOfRealPlaces() throws {
        let home = try home(Self.files)
        #expect(home.overdue.map(\.text) == ["乙率 >=60%", "1.1.1 甲任务"])
        #expect(home.allOverdue == nil)
        #expect(home.dueNext.map(\.time) == ["2027年", "2030年"])
    }

    @Test func theWaysInLeadToPlacesYearsAndComparisons() throws {
        let home = try home(Self.files)
        #expect(home.places.map(\.label) == ["某县", "示例县"])
        #expect(home.places.map(\.url) == ["places/xian.html", "places/shili.html"])
        #expect(home.agencyPlaces.map(\.url) == ["agencies.html#place-xian"])
        #expect(home.years.map(\.label) == ["2022年", "2024年", "2025年", "2026年", "2027年", "2030年"])
        #expect(home.concepts.map(\.url) == ["compare/rate.html"])
    }

    @Test func aLongListOfOverdueThingsIsCut() throws {
        let rows = (0..<9).map {
            #"{"id": "i\#($0)", "name": "第\#($0)率", "unit": "%", "targets": [{"year": 2024, "value": 70}]}"#
        }
        let home = try home([
            "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
            "indicators/plan.json": "[\(rows.joined(separator: ","))]",
        ])
        #expect(home.overdue.count == 6)
        #expect(home.allOverdue == "查看全部9项")
    }

    @Test func aSiteWithNothingSaysSo() throws {
        let site = try SampleSite([:])
        let home = HomePageMaker(pages: site.pages).page()
        #expect(home.targets == 0)
        #expect(home.remainder == nil)
        #expect(home.years.isEmpty && home.places.isEmpty && home.concepts.isEmpty && home.overdue.isEmpty)
        let text = try site.text(.home)
        #expect(text.contains("没有已到期而未达到、未报告的事项。"))
        #expect(!text.contains("compare.html\">跨地区比较</a></dt>"))
    }
}
