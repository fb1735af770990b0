import Diagnostics
import Testing

@testable import PolicyImport

/// What import says it was unsure of, with the line of the source.
@Suite struct DoubtTests {
    private func doubts(_ text: String) throws -> [ImportDoubt] {
        TextDoubts(policy: try ReadPolicy(SourceLines.of(text), file: "plan.txt")).doubts()
    }

    @Test(arguments: [
        ("1.建设水厂。尽快建成。", 3, "measure 1.1 “建设水厂” names nobody who answers for it"),
        ("1.建设水厂。（县水利局负责）\n3.培训。（县水利局负责）", 4, "“3.培训” follows “1.建设水厂”: a number is left out"),
        ("1.建设水厂。（县水利局负责）\n1.培训。（县水利局负责）", 4, "“1.” stands twice"),
        ("1.建设水厂。建成水厂（牵头的是大家）。", 3, "“（牵头的是大家）” looks like a clause"),
        ("1.建设水厂。（县水利局负责）\n\n指标\t状况\t说明\n水厂\t好\t新\n管网\t差\t旧", 5, "this looks like a table of indicators"),
    ])
    func namesTheLine(items: String, line: Int, message: String) throws {
        let found = try doubts("示例县方案\n一、任务\n" + items)
        #expect(found.contains { $0.line == line && $0.message.english.hasPrefix(message) }, "\(found)")
    }

    @Test func runningTextIsOfferedAsFields() throws {
        let found = try doubts("示例县方案\n一、任务\n1.监测水质。县水利局负责起草办法。县财政局负责安排经费。")
        #expect(found.map(\.proposal?.english) == ["责任单位：县水利局、县财政局"])
    }

    @Test func whereNobodyIsNamedOneLineSaysSo() throws {
        let items = (1...9).map { "\($0).第\($0)项任务。尽快完成。" }.joined(separator: "\n")
        let found = try doubts("示例县方案\n一、任务\n" + items)
        #expect(
            found.map(\.message.english) == [
                "9 of 9 measures name nobody who answers for them: " + (1...9).map { "1.\($0)" }.joined(separator: " ")
            ])
    }

    @Test func aClearTextRaisesNone() throws {
        let found = try doubts("示例县方案\n一、任务\n1.建设水厂。到2027年，建成水厂3座。（县水利局牵头，各镇政府配合）")
        #expect(found == [])
    }
}
