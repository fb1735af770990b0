import Diagnostics
import PolicyText
import Testing

@testable import PolicyImport

/// A table of indicators behind the last item is no part of that item.
@Suite struct TableHeadingTests {
    private static let text = """
        示例县方案
        1.建站。建成站点。
        2.帮扶。做好帮扶。
        主要指标
        序号\t指标\t2024年\t2030年
        1\t示例率（%）\t40\t60
        2\t示例数（个）\t3\t9
        """

    @Test func theTableStandsInAPartOfItsOwn() throws {
        let policy = try ReadPolicy(SourceLines.of(Self.text), file: "plan.txt")
        #expect(policy.outline.parts.map(\.title) == ["", "建站", "帮扶", "主要指标"])
        let markdown = PolicyMarkdown(policy).text()
        #expect(markdown.contains("\n\n## 主要指标\n\n| 序号 | 指标 |"))
        let parts = PolicyTextReader().read(markdown, file: "plan.md").parts
        #expect(parts.map(\.title) == ["", "建站", "帮扶", "主要指标"])
        #expect(parts[2].body == "做好帮扶。")
    }

    @Test(arguments: [
        "## 一、任务\n\n#### 1.建站\n\n正文。\n\n##### 背景\n\n背景。", "## 一、任务\n\n1.建站。正文。\n\n### 2.培训\n\n正文。\n\n#### 细节\n\n细节。",
    ])
    func aDeeperHeadingStaysInItsItem(text: String) {
        #expect(
            PolicyTextReader().read(text, file: "plan.md").parts.allSatisfy { !$0.marker.isEmpty || $0.path.isEmpty })
        #expect(PolicyTextReader().read(text, file: "plan.md").parts.last?.marker.isEmpty == false)
    }
}
