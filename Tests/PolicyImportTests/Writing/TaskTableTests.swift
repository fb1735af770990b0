import PolicyText
import Testing

@testable import PolicyImport

/// Tables of tasks are written as pipe tables that say the same.
@Suite struct TaskTableTests {
    private static let tables = [
        "序号\t重点任务\t责任单位\n1\t农村改厕\t县农业农村局\n2\t清洁村庄\t县住房城乡建设局、各镇政府",
        "| 序号 | 重点任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 农村改厕 | 县农业农村局 |\n| 2 | 清洁村庄 | 县水利局 |",
        "序号\t类别\t工作措施\t牵头单位\n1\t水\t建水厂\t县水利局\n2\t换管网\t县水利局",
        "序号\t重点任务\t责任单位\n1\t农村\n改厕\t县农业农村局、\n县财政局\n2\t清洁村庄\t县水利局",
        "序号\t重点任务\t责任单位\n1\t农村改厕\t县农业农村局\n序号\t重点任务\t责任单位\n1\t清洁A|B河\t县水利局",
        "序号\t重点任务\t责任单位\n一\t环境\n1\t农村改厕。改建*户厕*。\t县农业农村局",
    ]

    @Test(arguments: tables, ["plan.txt", "plan.md"])
    func saysTheSame(table: String, file: String) throws {
        let text = (file == "plan.md" ? "# " : "") + "示例县任务分工表\n\n" + table + "\n\n示例县政府"
        let policy = ReadPolicy(file: file, original: SourceLines.of(text))
        let markdown = PolicyMarkdown(policy).text()
        let (old, new) = (ReadFacts(policy.outline), ReadFacts(PolicyTextReader().read(markdown, file: "plan.md")))
        #expect(!policy.outline.measures.isEmpty)
        #expect(old == new, "\(ReadFacts.difference(old, new))\n\(markdown)")
    }

    @Test func isOneTable() throws {
        let policy = ReadPolicy(file: "plan.txt", original: SourceLines.of("示例县任务分工表\n" + Self.tables[2]))
        #expect(
            PolicyMarkdown(policy).text() == """
                示例县任务分工表

                | 序号 | 类别 | 工作措施 | 牵头单位 |
                | --- | --- | --- | --- |
                | 1 | 水 | 建水厂 | 县水利局 |
                |  | 2 | 换管网 | 县水利局 |

                """)
    }

    @Test(arguments: tables)
    func buildsAndChangesNothingTwice(table: String) throws {
        let content = try TemporaryContent()
        let text = "示例县任务分工表\n" + table
        _ = try content.run(["plan.txt": text], policy: "plan", jurisdiction: "shili=示例县")
        #expect(try content.errors() == [])
        let again = try content.run(["plan.txt": text], policy: "plan")
        let written = try content.read("policies/plan.md")
        #expect(again.plan.policies.map(\.outcome) == [.unchanged], "\(written)")
    }

    /// Rows keep their addresses when others come before them.
    @Test func rowsKeepTheirAddresses() throws {
        let content = try TemporaryContent()
        let head = "示例县任务分工表\n序号\t重点任务\t责任单位\n"
        _ = try content.run(["plan.txt": head + "1\t农村改厕\t县农业农村局"], policy: "plan", jurisdiction: "shili=示例县")
        let second = head + "1\t清洁村庄\t县水利局\n2\t农村改厕\t县农业农村局"
        _ = try content.run(["plan.txt": second], policy: "plan", isForced: true)
        #expect(try content.read("policies/plan.md").contains("| 2 | 农村改厕 {#1} | 县农业农村局 |"))
        #expect(try content.errors() == [])
        #expect(try content.run(["plan.txt": second], policy: "plan").plan.policies.map(\.outcome) == [.unchanged])
    }
}
