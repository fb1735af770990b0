import Diagnostics
import PolicyText
import Testing

@testable import PolicyImport

@Suite struct LoneNumbersTests {
    private func lines(_ text: String) throws -> [String] {
        try ReadPolicy(SourceLines.of(text), file: "plan.txt").lines.map(\.text).filter { !$0.isEmpty }
    }

    @Test(arguments: [
        ("第一章\n总体安排\n一、任务\n1.建站。", ["第一章 总体安排", "一、任务", "1.建站。"]),
        ("一、\n\n重点任务\n3.\n更新管网", ["一、 重点任务", "3. 更新管网"]), ("一、任务\n1.建站。\n正文", ["一、任务", "1.建站。", "正文"]),
    ])
    func joinsANumberWithTheTitleBelowIt(text: String, expected: [String]) throws {
        #expect(try lines(text) == expected)
    }

    @Test func joiningChangesNoPathAndNoTitle() throws {
        let policy = try ReadPolicy(SourceLines.of("一、\n任务\n1.\n2025. 年度安排\n2.\n（县水利局负责）"), file: "plan.txt")
        #expect(policy.outline.measures.map(\.path) == [[1, 1], [1, 2]])
        #expect(policy.outline.measures.map(\.title) == ["2025. 年度安排", ""])
        #expect(policy.outline.measures[1].mentions.map(\.name.value) == ["县水利局"])
    }
}
