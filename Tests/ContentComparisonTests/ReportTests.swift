import ContentComparison
import Diagnostics
import Foundation
import SampleContent
import Testing

@Suite struct ReportTests {
    @Test func theTextIsGroupedByPolicy() throws {
        let text = ComparisonText(language: .english).text(try ComparisonSample.comparison())
        #expect(
            text == """
                From 旧 (as of 2026-06-30) to 新 (as of 2026-06-30)

                ~ 健康行动方案 (plan)
                  Measures
                    ~ 1.1.1 建设卫生室 (plan-1-1-1)
                        text: 每个村都有一所。 → 每个村都有两所。
                        due: 2025-03 → 2025-06
                        reported status: + in progress 60%
                        lead: + 某县卫生健康委员会
                        responsible: - 某县卫生健康局
                        responsible: - 某县财政局
                        responsible: + 某县教育局
                    + 1.1.2 添置设备 (plan-1-1-2)
                    ~ 1.1.3 培训医生 (plan-1-1-3)
                        number: 1.1.2 → 1.1.3
                    - 1.1.3 发放手册 (plan-1-1-3)
                  Indicators
                    ~ 达标率 (plan-rate)
                        target for 2025: 80% → 82%
                        target for 2030: + 90%
                        value of 2023: - 66%
                        value of 2024: 70% → 71%
                        value of 2025: + 83%
                        status of the target for 2025: due, unreported → met
                    + 新指标[甲] (plan-new)
                    - 旧指标 (plan-gone)
                  Progress notes
                    + 2026-03-15 第一批验收 [in progress 60%] 建设卫生室

                - 健康行动方案 (old)
                  Measures
                    - 1.1.1 旧任务 (old-1-1-1)

                Agencies
                  ~ 某县卫生健康委员会 (wjj)
                      name: 某县卫生健康局 → 某县卫生健康委员会
                  + 某县教育局 (jyj)
                  - 某县民政局 (mzj)

                policies: 1 removed, 1 changed; measures: 1 added, 2 removed, 2 changed; indicators: 1 added, 1 removed, 1 changed; progress note: 1 added; agencies: 1 added, 1 removed, 1 changed

                """)
    }

    @Test func theTextSpeaksChinese() throws {
        let text = ComparisonText(language: .chinese).text(try ComparisonSample.comparison())
        for line in [
            "从 旧（截至 2026-06-30）到 新（截至 2026-06-30）", "        完成时限：2025-03 → 2025-06", "        牵头：+ 某县卫生健康委员会",
            "        2025 年目标的状态：到期未报告 → 已达到", "        最近进展：+ 推进中 60%",
            "政策文件：删除 1，修改 1；措施：新增 1，删除 2，修改 2；指标：新增 1，删除 1，修改 1；进展记录：新增 1；责任单位：新增 1，删除 1，修改 1",
        ] {
            #expect(text.contains(line + "\n"))
        }
    }

    @Test(arguments: Language.allCases) func alikeIsSaidSo(language: Language) throws {
        let comparison = try ContentComparison(
            ComparisonSample.content("旧", ComparisonSample.after), ComparisonSample.content("新", ComparisonSample.after)
        )
        #expect(comparison.isEmpty)
        let words: [Language: String] = [.english: "no difference", .chinese: "没有差别"]
        #expect(ComparisonText(language: language).text(comparison).hasSuffix("\n\(words[language] ?? "?")\n"))
        #expect(ComparisonPage(language: language).markdown(comparison).hasSuffix("\n\n\(words[language] ?? "?")\n"))
    }

    @Test func theJSONHoldsEveryDifference() throws {
        let text = ComparisonJSON.text(try ComparisonSample.comparison())
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: any Sendable])
        #expect(root.keys.sorted() == ["agencies", "new", "old", "policies", "version"])
        for line in [
            #"{"label": "新", "asOf": "2026-06-30"}"#, #"{"targetYear": 2025, "old": "due-unreported", "new": "met"}"#,
            #"{"year": 2023, "old": "66", "new": null}"#, #"{"field": "due", "old": "2025-03", "new": "2025-06"}"#,
            #"{"change": "removed", "id": "czj", "name": "某县财政局", "role": "responsible"}"#,
            #"{"field": "status", "old": null, "new": "in-progress 60%"}"#, #""measures": ["plan-1-1-1"]"#,
        ] {
            #expect(text.contains(line))
        }
    }

    @Test func thePageLinksToWhatIsThere() throws {
        let page = ComparisonPage(language: .chinese).markdown(try ComparisonSample.comparison())
        #expect(
            page.hasPrefix("---\n# made by yardstick diff\ntitle: 更新内容 2026-06-30\norder: 90\n---\n\n截至 2026-06-30。\n"))
        for line in [
            "## [健康行动方案](../policies/plan.html)", "- 修改：[1.1.1 建设卫生室](../measures/plan-1-1-1.html)",
            "  - 负责：新增 [某县教育局](../agencies/jyj.html)", "  - 负责：删除 某县财政局",
            "- 新增：[新指标\\[甲\\]](../indicators/plan-new.html)", "- 删除：旧指标", "  - 2025 年目标值：80% → 82%",
            "- 2026-03-15 第一批验收：[建设卫生室](../measures/plan-1-1-1.html)（推进中 60%）", "## 健康行动方案（删除）",
        ] {
            #expect(page.contains(line + "\n"))
        }
    }

    @Test func longTextsShowWhereTheyDiffer() throws {
        let long = String(repeating: "说明文字。", count: 30)
        let old = SampleContent.policy("xian", [("任务", "前文。\(long)每年一次。\(long)\n\n责任单位：县卫生健康局\n")])
        let new = SampleContent.policy("xian", [("任务", "前文。\(long)每年两次。\(long)\n\n责任单位：县卫生健康局\n")])
        let comparison = try ContentComparison(
            ComparisonSample.content("旧", ["policies/plan.md": old]),
            ComparisonSample.content("新", ["policies/plan.md": new]))
        let line = try #require(
            ComparisonText(language: .english).text(comparison).split(separator: "\n").first { $0.contains("text: ") })
        #expect(line == "        text: …。说明文字。每年一次。说明文字。说… → …。说明文字。每年两次。说明文字。说…")
    }

    @Test func ofNamesInThePluralOnlyThoseThatDifferAreShown() throws {
        func indicators(_ agencies: String) -> String {
            "[{\"id\": \"a\", \"name\": \"甲\", \"agencies\": [\(agencies)]}]"
        }
        var (old, new) = (ComparisonSample.before, ComparisonSample.before)
        old["indicators/plan.json"] = indicators("\"县财政局\", \"县卫生健康局\"")
        new["indicators/plan.json"] = indicators("\"县卫生健康局\", \"县民政局\"")
        let comparison = try ContentComparison(
            ComparisonSample.content("旧", old), ComparisonSample.content("新", new))
        #expect(ComparisonText(language: .english).text(comparison).contains("agencies: 某县财政局 → 某县民政局\n"))
        new["indicators/plan.json"] = indicators("\"县卫生健康局\", \"县财政局\"")
        let order = try ContentComparison(ComparisonSample.content("旧", old), ComparisonSample.content("新", new))
        #expect(
            ComparisonText(language: .english).text(order)
                .contains("agencies: 某县财政局、某县卫生健康局 → 某县卫生健康局、某县财政局\n"))
    }

    @Test func fictionalPlacesAreMarked() throws {
        let places = "[{\"id\": \"xian\", \"name\": \"某县\", \"example\": true}]"
        let comparison = try ContentComparison(
            ComparisonSample.content("旧", ComparisonSample.before.merging(["jurisdictions.json": places]) { $1 }),
            ComparisonSample.content("新", ComparisonSample.after.merging(["jurisdictions.json": places]) { $1 }))
        let page = ComparisonPage(language: .chinese).markdown(comparison)
        #expect(page.contains("## [健康行动方案](../policies/plan.html)（示例）\n"))
        #expect(page.contains("## 健康行动方案（示例）（删除）\n"))
        #expect(ComparisonJSON.text(comparison).contains("\"example\": true"))
    }
}
