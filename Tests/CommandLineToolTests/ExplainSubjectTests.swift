import Foundation
import Testing

/// What links a measure, an indicator or an agency, as the program tells it.
@Suite struct ExplainSubjectTests {
    private let office: Office

    init() throws { office = try Office() }

    private func explain(_ subject: String, _ language: String = "en") throws -> [String] {
        let run = try office.run(["explain", subject, "--language", language])
        #expect(run.code == 0, "\(run.errors)")
        return run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    @Test(arguments: ["plan-talent", "1.1.2", "plan/1.1.2"])
    func aMeasureNamesItsClauseAndTheAliasThatMatched(name: String) throws {
        let lines = try explain(name)
        #expect(lines.first == "measure plan-talent: 1.1.2 培养人才 (某县健康行动方案)  Content/policies/plan.md:18:8")
        #expect(lines.contains("lead: 县卫生健康局 (xian-wj)"))
        #expect(lines.contains("the clause says “县卫健局牵头，县财政局配合”  Content/policies/plan.md:20:9"))
        #expect(lines.contains("“县卫健局” is an alias of 某县卫生健康局  Content/agencies/xian.json:2:72"))
        #expect(lines.contains("2026-03-01: in progress"))
        #expect(lines.contains("the note names this measure  Content/updates/2026/first.md:1:1"))
    }

    @Test func aMeasureAndAnIndicatorNameTheLineThatLinksThem() throws {
        #expect(try explain("plan-1-1-1", "zh").contains("措施下的“指标：”一行写有“达标率”  Content/policies/plan.md:16:4"))
        let lines = try explain("plan-standard", "zh")
        #expect(lines.contains("措施下的“指标：”一行写有“达标率”  Content/policies/plan.md:16:4"))
        #expect(lines.contains { $0.hasPrefix("2025 年“>=90”：") })
        #expect(lines.contains("它是措施 plan-1-1-1 的责任单位（负责，写作“县财政局”）  Content/policies/plan.md:11:8"))
    }

    @Test func aStatusShowsItsArithmetic() throws {
        let indicators = try office.text("Content/indicators/plan.json")
        try office.write(
            indicators.replacingOccurrences(of: "{\"year\": 2025,", with: "{\"year\": 2030,"),
            to: "Content/indicators/plan.json")
        let lines = try explain("plan-standard")
        let place = try #require(lines.firstIndex { $0.hasPrefix("2030 “>=90”: ") })
        #expect(lines[place].hasSuffix("(linear)") || lines[place].contains("("))
        #expect(lines[place...].contains { $0.contains("60 + (90 − 60)") || $0.contains("(75 − 60)") }, "\(lines)")
    }

    @Test(arguments: ["xian-cz", "县财政局", "某县财政局", "某县 财政局"])
    func anAgencyNamesEveryPlaceThatNamesIt(name: String) throws {
        let lines = try explain(name)
        #expect(lines.first == "agency xian-cz: 某县财政局 (某县)  Content/agencies/xian.json:3:30")
        #expect(lines.contains("support: 培养人才 (plan-talent)"))
        #expect(lines.contains("named as “县财政局” in “县卫健局牵头，县财政局配合”  Content/policies/plan.md:20:16"))
    }

    @Test func anUnregisteredNameIsSaidToBeOne() throws {
        let text = try office.text("Content/policies/plan.md").replacingOccurrences(of: "县财政局配合", with: "县水利局配合")
        try office.write(text, to: "Content/policies/plan.md")
        #expect(try explain("县水利局")[0].hasSuffix("县水利局 (某县, not registered)"))
        #expect(try explain("plan-talent").contains { $0.hasPrefix("no register knows “县水利局”") })
    }

    @Test func whatIsUnknownHasItsNearest() throws {
        let run = try office.run(["explain", "plan-talnet"])
        #expect(run.code == 2)
        #expect(run.errors.contains("did you mean plan-talent"))
        #expect(try office.run(["explain", "plan-talnet", "--content", "nowhere"]).code == 2)
    }
}
