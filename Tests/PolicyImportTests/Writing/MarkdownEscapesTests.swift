import Testing

@testable import PolicyImport

/// A mark of Markdown is escaped where it would change the page, and nowhere else.
@Suite struct MarkdownEscapesTests {
    private static let lines = [
        ("3*5、a_b", "3\\*5、a\\_b"), ("# 说明", "\\# 说明"), ("#1号", "#1号"), ("P<0.05", "P<0.05"),
        ("<b>重</b>", "\\<b>重\\</b>"),
        ("1. 建设", "1\\. 建设"), ("1.建设", "1.建设"), ("- 建设", "\\- 建设"), ("-5℃", "-5℃"), ("---", "\\---"), ("===", "\\==="),
        ("> 82", "\\> 82"), ("| 甲", "\\| 甲"), ("~~~", "\\~~~"), ("&lt;", "\\&lt;"), ("A&B", "A&B"),
        ("[甲](http://example.cn)", "\\[甲](http://example.cn)"), ("[甲]", "[甲]"), ("反\\斜", "反\\斜"), ("反\\*", "反\\\\\\*"),
        ("`码`", "\\`码\\`"), ("2025. 年", "2025\\. 年"),
    ]

    @Test(arguments: lines)
    func escapes(typed: String, written: String) { #expect(MarkdownEscapes.line(typed[...]) == written) }

    @Test(arguments: lines)
    func takesEscapesBack(typed: String, written: String) { #expect(MarkdownEscapes.typed(written[...]) == typed) }
}
