import Diagnostics
import Foundation
import Testing

@testable import PolicyImport

/// A newer version of a text over what editors made of the older one.
@Suite struct UpdateTests {
    private static let first = """
        示例县饮水方案
        （征求意见稿）
        一、重点任务
        （一）改善水质
        1.建设水厂。到2028年，农村自来水普及率达到95%。（县水利局牵头，县财政局配合）
        2.加强监测。开展水质监测。
        3.保护水源。划定水源保护区，设置标志。（县生态环境局负责）
        二、组织保障
        （一）加强宣传。普及饮水知识。（县教育局负责）
        附件
        主要指标
        序号\t指标\t2025年基期\t2028年\t性质
        1\t农村自来水普及率（%）\t91\t95\t预期性
        2\t水质达标率（%）\t80\t88\t约束性
        """

    /// A task comes in before the second, the last of its section goes, bodies, targets and the stage change.
    private static let second = """
        示例县饮水方案
        一、重点任务
        （一）改善水质
        1.建设水厂。到2028年，农村自来水普及率达到96%。（县水利局、县财政局负责）
        2.更新管网。改造老旧管网。（县住房城乡建设局负责）
        3.加强监测。开展水质监测。
        二、组织保障
        （一）加强宣传。普及饮水知识。（县教育局负责）
        附件
        主要指标
        序号\t指标\t2025年基期\t2028年\t性质
        1\t农村自来水普及率（%）\t91\t96\t预期性
        2\t管网漏损率（%）\t14\t10\t预期性
        示例县水利局
        2026年4月20日
        """

    private let content: TemporaryContent

    init() throws {
        content = try TemporaryContent()
        _ = try content.run(["plan.txt": Self.first], policy: "water")
    }

    private func replace(_ old: String, with new: String, in path: String) throws {
        let text = try content.read(path)
        #expect(text.contains(old), "\(path) has no “\(old)”")
        try content.write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// What editors do between two versions.
    private func edit() throws {
        try replace("title: 示例县饮水方案", with: "title: 饮水安全方案 # 通行名称\nshortTitle: 饮水方案", in: "policies/water.md")
        try replace(
            "开展水质监测。", with: "开展水质监测。\n\n责任单位：县疾控局\n指标：水质达标率", in: "policies/water.md")
        try replace("1.建设水厂。", with: "1.建设水厂 {#plants}。", in: "policies/water.md")
        try replace(
            "\"nature\": \"预期性\",",
            with:
                "\"nature\": \"预期性\",\n    \"concept\": \"tap-water\",\n    \"observations\": [{\"year\": 2025, \"value\": 92}],",
            in: "indicators/water.json")
        try content.write("[{\"id\": \"tap-water\", \"name\": \"自来水水质\"}]\n", to: "concepts.json")
        try content.write(
            "---\ndate: 2026-03-15\npolicy: water\nmeasures: [1.1.2, plants]\nstatus: in-progress\n---\n\n已开始。\n",
            to: "updates/2026/first.md")
    }

    @Test func withoutForceNothingIsWritten() throws {
        let before = try content.files()
        let report = try content.run(["plan-2.txt": Self.second])
        #expect(report.isRefused)
        #expect(try content.files() == before)
        #expect(report.text(as: .text, in: .english).contains("--force"))
        let changes = report.plan.policies[0].changes.map(\.english)
        #expect(changes.contains("stage: 征求意见稿 → 正式"))
        #expect(changes.contains("added: 1.1.2 “更新管网”, as {#gengxin-guanwang}"))
        #expect(changes.contains("renumbered: 1.1.2 “加强监测” → 1.1.3; {#1-1-2} keeps its address"))
        #expect(changes.contains("removed: 1.1.3 “保护水源”"))
        #expect(
            changes.contains(
                "changed: 1.1.1 “建设水厂”: agencies 县水利局 now responsible 县财政局 now responsible; "
                    + "numbers −2028 农村自来水普及率95% +2028 农村自来水普及率96%; text"))
        #expect(changes.contains("indicator added: “管网漏损率” (water-02-2)"))
        #expect(changes.contains { $0.hasPrefix("indicator “农村自来水普及率”: targets ") && $0.contains("96") })
    }

    @Test func theSameTextChangesNothing() throws {
        try edit()
        let before = try content.files()
        let report = try content.run(["plan.txt": Self.first])
        #expect(report.plan.policies.map(\.outcome) == [.unchanged])
        #expect(report.plan.policies[0].changes.map(\.english) == [])
        #expect(try content.files() == before)
    }

    @Test func whatEditorsWroteStays() throws {
        try edit()
        _ = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        let policy = try content.read("policies/water.md")
        #expect(
            policy.hasPrefix(
                """
                ---
                title: 饮水安全方案 # 通行名称
                shortTitle: 饮水方案
                jurisdiction: shili
                stage: 正式
                source: plan-2.txt
                issued: 2026-04-20
                issuers: [示例县水利局]
                ---

                示例县饮水方案
                """), "\(policy.prefix(300))")
        #expect(policy.contains("1.建设水厂 {#plants}。到2028年"))
        #expect(policy.contains("2.更新管网 {#gengxin-guanwang}。"))
        #expect(policy.contains("3.加强监测 {#1-1-2}。开展水质监测。\n\n责任单位：县疾控局\n指标：水质达标率\n\n## 二、组织保障"))
        let indicators = try content.read("indicators/water.json")
        #expect(
            indicators.contains("\"concept\": \"tap-water\",\n    \"observations\": [{\"year\": 2025, \"value\": 92}],")
        )
        #expect(indicators.contains("\"targets\": [{\"year\": 2028, \"value\": 96}]"))
        #expect(indicators.contains("\"name\": \"水质达标率\""))
        #expect(try content.read("updates/2026/first.md").contains("measures: [1-1-2, plants]"))
        #expect(try content.errors() == [])
    }

    @Test func theNewTextChangesNothingTheSecondTime() throws {
        try edit()
        _ = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        let before = try content.files()
        let again = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        #expect(again.plan.policies.map(\.outcome) == [.unchanged])
        #expect(try content.files() == before)
    }

    @Test func aNoteOnAMeasureThatIsGoneIsNamed() throws {
        try content.write("[{\"id\": \"tap-water\", \"name\": \"自来水水质\"}]\n", to: "concepts.json")
        try content.write(
            "---\ndate: 2026-03-15\npolicy: water\nmeasures: [1.1.3]\nstatus: in-progress\n---\n\n已开始。\n",
            to: "updates/2026/third.md")
        let report = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        let doubts = report.plan.policies[0].doubts.map(\.message.english)
        #expect(doubts.contains { $0.hasPrefix("updates/2026/third.md:4:12: this note is on measure 1.1.3") })
        #expect(doubts.contains { $0.hasPrefix("the indicator “水质达标率” stands in no table any more") })
        #expect(
            report.text(as: .text, in: .english).contains(
                "these notes, or take them away: \(content.content.path)/updates/2026/third.md"))
        // 1.1.3 is 加强监测 now.
        #expect(try content.read("updates/2026/third.md").contains("measures: [1-1-3]"))
        #expect(try content.errors().map { $0.contains("unknown-measure") } == [true])
    }

    /// Links that an earlier import or an editor made by slug.
    @Test func aLinkToASlugThatIsGoneIsTakenAway() throws {
        try replace("3.保护水源。", with: "3.保护水源 {#sources}。", in: "policies/water.md")
        try replace(
            "\"measures\": [\"1.1.1\"]", with: "\"measures\": [\"1.1.1\", \"sources\"]",
            in: "indicators/water.json")
        _ = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        #expect(try content.errors() == [])
        #expect(try !content.read("indicators/water.json").contains("sources"))
    }

    /// A note may name a measure by its number though that has a slug.
    @Test func aNumberFollowsAMeasureWithASlug() throws {
        try replace("2.加强监测。", with: "2.加强监测 {#monitoring}。", in: "policies/water.md")
        try content.write(
            "---\ndate: 2026-03-15\npolicy: water\nmeasures: [1.1.2]\nstatus: in-progress\n---\n\n已开始。\n",
            to: "updates/2026/second.md")
        _ = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        #expect(try content.read("updates/2026/second.md").contains("measures: [monitoring]"))
        #expect(try content.errors() == [])
    }

    @Test func whatEditorsAnsweredIsNoDoubt() throws {
        try replace("开展水质监测。", with: "开展水质监测。\n\n责任单位：县疾控局", in: "policies/water.md")
        let report = try content.run(["plan-2.txt": Self.second], policy: "water", isForced: true)
        #expect(!report.plan.policies[0].doubts.contains { $0.message.english.contains("加强监测") })
    }

    @Test func aFieldTheTextNowStatesItselfIsLeftOut() throws {
        try edit()
        let text = Self.first.replacingOccurrences(of: "开展水质监测。", with: "开展水质监测。（县疾控局负责）")
        let report = try content.run(["plan.txt": text], policy: "water", isForced: true)
        let policy = try content.read("policies/water.md")
        #expect(!policy.contains("责任单位：县疾控局"))
        #expect(policy.contains("指标：水质达标率"))
        #expect(
            report.plan.policies[0].doubts.contains {
                $0.message.english.contains("the text now says itself who answers")
            })
    }
}
