import Diagnostics
import Foundation
import Testing

@testable import PolicyImport

/// Importing into an empty folder and into one that holds content.
@Suite struct ImportTests {
    private let content: TemporaryContent

    init() throws { content = try TemporaryContent() }

    @Test(arguments: InventedTexts.all)
    func aNewcomerCanBuildAtOnce(text: String) throws {
        _ = try content.run(["plan.txt": text], jurisdiction: "shili=示例县")
        #expect(try content.errors() == [])
        #expect(try Set(content.files().keys).isSuperset(of: ["site.yaml", "jurisdictions.json"]))
    }

    @Test(.enabled(if: SharedTexts.isPresent, "../shared is absent"), arguments: SharedTexts.files)
    func officialTextsBuildAtOnceAndDoNotChangeTwice(file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        _ = try content.run(["plan.txt": text], policy: "plan", jurisdiction: "shili=示例县")
        #expect(try content.errors() == [])
        let before = try content.files()
        let again = try content.run(["plan.txt": text], policy: "plan")
        #expect(again.plan.policies.map(\.outcome) == [.unchanged])
        #expect(try content.files() == before)
    }

    @Test func writesFrontMatterPlaceAndSite() throws {
        _ = try content.run(["plan.txt": InventedTexts.plan])
        let policy = try content.read("policies/shili-jiankang-fuwu.md")
        #expect(
            policy.hasPrefix(
                """
                ---
                title: 示例县健康服务行动方案
                jurisdiction: shili
                stage: 征求意见稿
                issued: 2026-03-02
                issuers: [示例县卫生健康局]
                source: plan.txt
                ---

                示例县健康服务行动方案
                """))
        #expect(try content.read("site.yaml") == "title: 示例县政策进展\nlanguage: zh\nasOf: 2026-03-02\n")
        #expect(try content.read("jurisdictions.json") == "[\n  {\"id\": \"shili\", \"name\": \"示例县\"}\n]\n")
    }

    @Test func registersBodiesOnceWithTheirFullNames() throws {
        _ = try content.run(["plan.txt": InventedTexts.plan])
        let register = try content.read("agencies/shili.json")
        #expect(
            register.hasPrefix(
                """
                [
                  {
                    "id": "shili-xwsjkj",
                    "name": "示例县卫生健康局",
                    "short": "县卫生健康局"
                  },
                """))
        #expect(register.components(separatedBy: "卫生健康局\"").count == 3)
        #expect(!register.contains("各镇"))
    }

    @Test func theRegisterOnlyGrows() throws {
        let register = """
            [ {"id":"a","name":"示例县卫生健康局","short":"县卫生健康局"} ,
              { "id": "b", "name": "示例县财政局", "short": "县财政局", "aliases": ["财政局"] } ]

            """
        try content.write("title: 站\nasOf: 2026-01-01\n", to: "site.yaml")
        try content.write("[{\"id\": \"shili\", \"name\": \"示例县\"}]", to: "jurisdictions.json")
        try content.write(register, to: "agencies/shili.json")
        _ = try content.run(["plan.txt": InventedTexts.plan])
        let after = try content.read("agencies/shili.json")
        let end = register.range(of: "}", options: .backwards).map { register[..<$0.upperBound] } ?? ""
        #expect(after.hasPrefix(end + ",\n  {\n    \"id\": \"shili-xrlzyshbzj\""))
        #expect(after.hasSuffix("\n  } ]\n"))
        #expect(!after.contains("shili-xczj"))
        #expect(try content.read("site.yaml") == "title: 站\nasOf: 2026-01-01\n")
        #expect(try content.errors() == [])
    }

    @Test func writesIndicatorsAsTheFormatHasThem() throws {
        _ = try content.run(["plan.txt": InventedTexts.table], policy: "water")
        let file = try content.read("indicators/water.json")
        #expect(
            file.hasPrefix(
                """
                [
                  {
                    "id": "water-01",
                    "number": 1,
                    "name": "农村自来水普及率",
                    "unit": "%",
                    "nature": "预期性",
                    "baseline": {"year": 2025, "value": 91.50},
                    "targets": [{"year": 2028, "value": 95}, {"year": 2030, "value": 98}],
                    "measures": ["1.1.1"]
                  },
                """))
        #expect(file.contains("\"baseline\": {\"year\": 2025, \"value\": \"＞80\"}"))
        #expect(file.contains("{\"year\": 2030, \"value\": \"持续巩固\"}"))
        #expect(try content.read("policies/water.md").contains("| 2 | 农村饮用水水质达标率（%） | ＞80 | ≥88 | ≥92 | 约束性 |"))
        #expect(try content.errors() == [])
    }

    @Test func variantsAreReportedAndNotMerged() throws {
        let text = """
            示例县中医药方案
            一、重点任务
            1.推广适宜技术。（县中医药局牵头，县财政局配合）
            2.培养人才。（县中医药管理局负责）
            3.宣传推广。县教育局负责组织宣传。
            """
        let report = try content.run(["plan.txt": text])
        #expect(try content.read("agencies/shili.json").components(separatedBy: "\"id\"").count == 4)
        let doubts = report.plan.policies[0].doubts
        #expect(
            doubts.contains { $0.message.english.contains("“县中医药管理局” may be the same body as “县中医药局”") && $0.line == 4 }
        )
        #expect(doubts.contains { $0.proposal?.english == "责任单位：县教育局" && $0.line == 5 })
    }

    @Test func severalFilesAreWrittenTogetherOrNotAtAll() throws {
        let other = "示例县控烟方案\n一、任务\n1.建设无烟单位。（县爱卫办、县财政局负责）\n"
        let both = try content.run(["a.txt": InventedTexts.plan, "b.txt": other])
        #expect(both.plan.policies.map(\.outcome) == [.new, .new])
        #expect(try content.read("agencies/shili.json").components(separatedBy: "示例县财政局").count == 2)
        #expect(try content.errors() == [])

        let before = try content.files()
        #expect(throws: ImportError.self) { try content.run(["b.txt": other, "c.txt": "没有编号。"]) }
        let changed = try content.run(["b.txt": other + "2.加强执法。\n", "d.txt": "示例县控酒方案\n一、任务\n1.宣传。\n"])
        #expect(changed.isRefused)
        #expect(try content.files() == before)
    }

    @Test func aPlaceThatCannotBeToldIsAskedFor() throws {
        try content.write("title: 站\nasOf: 2026-01-01\n", to: "site.yaml")
        try content.write("[{\"id\": \"lize\", \"name\": \"例泽市\"}]", to: "jurisdictions.json")
        let error = #expect(throws: ImportError.self) { try content.run(["plan.txt": InventedTexts.plan]) }
        #expect(error?.description.contains("--jurisdiction ID: lize 例泽市") == true)
        #expect(error?.description.contains("--jurisdiction shili=示例县") == true)
        _ = try content.run(["plan.txt": InventedTexts.plan], jurisdiction: "shili")
        #expect(
            try content.read("jurisdictions.json")
                == "[{\"id\": \"lize\", \"name\": \"例泽市\"},\n  {\"id\": \"shili\", \"name\": \"示例县\"}]")
    }

    @Test func aBrokenRegisterStopsEverything() throws {
        try content.write("title: 站\nasOf: 2026-01-01\n", to: "site.yaml")
        try content.write("[{\"id\": \"shili\", \"name\": \"示例县\"}]", to: "jurisdictions.json")
        try content.write("[{\"id\": }]", to: "agencies/shili.json")
        let before = try content.files()
        #expect(throws: ImportError.self) { try content.run(["plan.txt": InventedTexts.plan]) }
        #expect(try content.files() == before)
    }

    @Test func aFailureHalfWayLeavesNothing() throws {
        try content.write("in the way", to: "agencies")
        #expect(throws: ImportError.self) { try content.run(["plan.txt": InventedTexts.plan]) }
        #expect(try content.files() == ["agencies": "in the way"])
    }

    @Test func oneTextIsNotTwoPolicies() throws {
        #expect(throws: ImportError.self) {
            try content.run(["a.txt": InventedTexts.plan, "b.txt": InventedTexts.plan])
        }
        #expect(try content.files() == [:])
    }

    @Test func aTableOfIndicatorsAloneIsAPolicy() throws {
        let text = "示例县饮水主要指标\n序号\t指标\t2025年基期\t2028年\n1\t农村自来水普及率（%）\t91\t95\n2\t水质达标率（%）\t80\t88\n"
        _ = try content.run(["plan.txt": text], policy: "plan")
        #expect(try content.errors() == [])
        #expect(try content.read("indicators/plan.json").contains("水质达标率"))
        #expect(try content.run(["plan.txt": text], policy: "plan").plan.policies.map(\.outcome) == [.unchanged])
    }

    @Test func numbersUsedTwiceKeepTheirMeasures() throws {
        let text = "示例县方案\n一、任务\n1.建设水厂。（县水利局负责）\n1.培训人员。（县水利局负责）\n3.公布结果。（县水利局负责）\n"
        let report = try content.run(["plan.txt": text], policy: "plan")
        #expect(try content.errors() == [])
        #expect(try content.read("policies/plan.md").contains("1.培训人员 {#peixun-renyuan}。"))
        let lines = report.plan.policies[0].doubts.compactMap(\.line)
        #expect(lines.contains(4) && lines.contains(5))
    }

    @Test func aFieldThatLinksToNothingStaysText() throws {
        let text = "示例县方案\n一、任务\n1.建设水厂。（县水利局负责）\n指标：供水能力\n2.培训人员。（县水利局负责）\n"
        let report = try content.run(["plan.txt": text], policy: "plan")
        #expect(try content.errors() == [])
        #expect(try content.read("policies/plan.md").contains("\n指标&#65306;供水能力\n"))
        #expect(report.plan.policies[0].doubts.contains { $0.line == 4 && $0.message.english.contains("供水能力") })
        #expect(try content.run(["plan.txt": text], policy: "plan").plan.policies.map(\.outcome) == [.unchanged])
    }

    @Test func markdownKeepsItsMarksAndLosesItsFrontMatter() throws {
        let text = "---\ntitle: 旧标题\n---\n\n# 示例县方案\n\n## 一、任务\n\n### 1.建设**水厂**\n\n- 选址\n- 开工\n"
        _ = try content.run(["plan.md": text], policy: "plan")
        let policy = try content.read("policies/plan.md")
        #expect(policy.hasPrefix("---\ntitle: 示例县方案\n"))
        #expect(policy.hasSuffix("---\n\n# 示例县方案\n\n## 一、任务\n\n### 1.建设**水厂**\n\n- 选址\n- 开工\n"))
        #expect(try content.errors() == [])
    }
}
