import Testing

@testable import PolicyImport

/// What a document is called by its head.
@Suite struct DocumentTitleTests {
    @Test(
        arguments: [
            ("各镇人民政府：\n现将《示例县饮水方案》印发给你们，请遵照执行。", "示例县饮水方案"),
            ("各镇人民政府：\n现将《示例县饮水方案（征求意见稿）》发给你们。", "示例县饮水方案"),
            ("示例县培训方案\n现将《示例县饮水方案》印发给你们。", "示例县培训方案"),
            ("各镇人民政府：\n现将《示例县年鉴》印发给你们。", nil),
            ("示例县人民政府关于推进\n饮水安全的意见\n图解 | 饮水安全的意见", "示例县人民政府关于推进饮水安全的意见"),
        ] as [(String, String?)])
    func titles(head: String, expected: String?) throws {
        let policy = try ReadPolicy(SourceLines.of(head + "\n一、任务\n1.建设水厂。"), file: "plan.txt")
        #expect(policy.head.title.text == expected)
    }
}
