import Testing

@testable import Markdown

@Suite struct LineBreakTests {
    @Test(arguments: [
        ("第一行\n第二行", "第一行第二行"),
        ("第一行。\n“第二行”", "第一行。“第二行”"),
        ("第一行”\n第二行", "第一行”第二行"),
        ("ひら\nカナ", "ひらカナ"),
        ("**第一行：**\n*第二行*", "<strong>第一行：</strong><em>第二行</em>"),
        ("第一行\n`代码`", "第一行<code>代码</code>"),
        ("第一行\n[链接](a)", "第一行<a href=\"a\">链接</a>"),
        ("\u{20BB7}\n\u{20BB7}", "\u{20BB7}\u{20BB7}"),
        ("第一行\nword", "第一行\nword"),
        ("word\n第二行", "word\n第二行"),
        ("第一行2030\n年", "第一行2030\n年"),
        ("한국어\n문장", "한국어\n문장"),
        ("“word”\n“word”", "“word”\n“word”"),
        ("第一行  \n第二行", "第一行<br />\n第二行"),
        ("第一行\\\n第二行", "第一行<br />\n第二行"),
        ("第一行\n![图](a)", "第一行\n<img src=\"a\" alt=\"图\" />"),
        ("![第一\n第二](a)", "<img src=\"a\" alt=\"第一第二\" />"),
    ])
    func softBreak(markdown: String, html: String) {
        #expect(MarkdownRenderer().render(markdown).html == "<p>\(html)</p>\n")
    }

    @Test func canBeTurnedOff() {
        var options = MarkdownOptions()
        options.joinsHanLines = false
        #expect(MarkdownRenderer(options: options).render("第一行\n第二行").html == "<p>第一行\n第二行</p>\n")
    }
}
