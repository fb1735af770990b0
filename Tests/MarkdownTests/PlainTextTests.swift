import Testing

@testable import Markdown

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("# 甲\n\n乙 **丙** & <b> `x < y`\n\n- 一\n- 二", "甲\n乙 丙 & <b> x < y\n一\n二"),
        ("|甲|乙|\n|-|-|\n|1|2|", "甲\n乙\n1\n2"),
        ("甲  \n乙", "甲\n乙"),
        ("&amp;lt; &quot;", "&lt; \""),
        ("", ""),
    ])
    func words(markdown: String, text: String) {
        #expect(MarkdownRenderer().render(markdown).plainText == text)
    }

    @Test func scriptsAndCommentsAreNoWords() {
        let options = MarkdownOptions(unsafeHTML: true)
        let rendered = MarkdownRenderer(options: options).render(
            "甲<!-- > -->乙\n\n<script>\nlet x = 1 > 2\n</script>\n丙")
        #expect(rendered.plainText == "甲乙\n丙")
    }
}
