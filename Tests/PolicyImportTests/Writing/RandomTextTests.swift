import Diagnostics
import Foundation
import PolicyText
import Testing

@testable import PolicyImport

/// Texts put together by chance from lines offices write: importing keeps what they say, builds, and changes nothing twice.
@Suite struct RandomTextTests {
    private static let lines = [
        "一、重点任务", "二、组织保障", "二、工作措施。", "（一）改善水质", "（二）加强监测。到2028年，监测率达到90%。", "（二）加强监测（县疾控局负责）",
        "1.建设水厂。到2027年，建成水厂3座。（县水利局牵头，县财政局配合）", "1.建设水厂", "2、培训人员：每年培训200人次；", "3．公布*结果*。按季度公布。",
        "4. 更新管网", "（1）摸清底数。", "①逐户登记；", "第一章 重点任务", "第二条 本县实行河长制。", "附件1", "附件：1.任务分工表", "2.指标说明",
        "责任单位：县水利局、各镇政府", "完成时限：2027年6月底", "牵头单位:县财政局", "到2028年", "覆盖率达到95%以上。", "县水利局、县财政局要加强协作，",
        "# 说明", "- 其一", "---", "* 其二", "\t序号", "\t指标", "甲\t乙\t丙", "1\t普及率（%）\t95", "指标\t2025年\t2028年", "",
        "", "",
        "（县水利局、县疾控局负责）", "（责任单位：县水利局）", "一、", "3.", "说明：A_B_C、<b>、[x](y)、&amp;、`z`。", "  县教育局负责宣传。", "| 甲 | 乙 |",
        "示例县水利局", "2026年3月2日", "示例县饮水方案", "（征求意见稿）", "“健康县”建设", "2025. 年度安排",
        "1.1 建设水厂。（县水利局牵头）", "1.2 更新管网", "2.1 培训人员。", "1.1.1 选址。", "责任单位：", "责任单位：县水利局、", "、县财政局", "责任单位：县水", "利局、县财政局",
        "县教育局", "> 责任单位：县水利局",
        "序号\t重点任务\t责任单位", "1\t更新管网\t县水利局", "2\t建设水厂\t县水利局、", "做好甲。（县水利局）做好乙。（县财政局）",
    ]

    private static func text(_ seed: Int) -> String {
        var state = UInt64(truncatingIfNeeded: seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let chosen = (0..<(4 + next(16))).map { _ in lines[next(lines.count)] }
        return (["示例县方案", "一、任务"] + chosen + ["1.末项。收尾。"]).joined(separator: "\n")
    }

    @Test(arguments: 0..<150)
    func saysTheSame(seed: Int) throws {
        let text = Self.text(seed)
        let policy = try ReadPolicy(SourceLines.of(text), file: "plan.txt")
        let markdown = PolicyMarkdown(policy).text()
        let old = ReadFacts(policy.outline, prose: false)
        let new = ReadFacts(PolicyTextReader().read(markdown, file: "plan.md"), prose: false)
        #expect(old == new, "\(ReadFacts.difference(old, new))\n--\n\(text)\n--\n\(markdown)")
    }

    @Test(arguments: 0..<25)
    func buildsAndChangesNothingTwice(seed: Int) throws {
        let text = Self.text(seed)
        let content = try TemporaryContent()
        _ = try content.run(["plan.txt": text], jurisdiction: "shili=示例县")
        #expect(try content.errors() == [], "\(text)")
        let before = try content.files()
        let again = try content.run(["plan.txt": text])
        #expect(
            again.plan.policies.map(\.outcome) == [.unchanged], "\(text)\n--\n\(again.text(as: .text, in: .english))")
        #expect(try content.files() == before)
    }

    /// From any text to any other and back.
    @Test(arguments: 0..<25)
    func updatesKeepTheSiteWhole(seed: Int) throws {
        let content = try TemporaryContent()
        _ = try content.run(["plan.txt": Self.text(seed)], policy: "plan", jurisdiction: "shili=示例县")
        _ = try content.run(["plan.txt": Self.text(seed + 1000)], policy: "plan", isForced: true)
        #expect(try content.errors() == [], "\(Self.text(seed))\n--\n\(Self.text(seed + 1000))")
        let again = try content.run(["plan.txt": Self.text(seed + 1000)], policy: "plan")
        #expect(again.plan.policies.map(\.outcome) == [.unchanged], "\(again.text(as: .text, in: .english))")
    }
}
