import Diagnostics
import Testing

@testable import Markdown

@Suite struct SafetyTests {
    @Test(arguments: [
        ("甲<b onclick=\"x()\">乙</b>", "<p>甲&lt;b onclick=&quot;x()&quot;&gt;乙&lt;/b&gt;</p>\n"),
        ("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n"),
        ("甲<!-- 备注 -->乙", "<p>甲乙</p>\n"),
        ("<!--\n备注\n-->", ""),
        ("<!-- 备注 --> <b>乙</b>", "<p>&lt;!-- 备注 --&gt; &lt;b&gt;乙&lt;/b&gt;</p>\n"),
        ("甲<BR>乙", "<p>甲<br />乙</p>\n"),
        ("[甲](javascript:alert(1))", "<p>甲</p>\n"),
        ("[甲](JavaScript:alert(1) \"题\")", "<p>甲</p>\n"),
        ("[甲](&#106;avascript:alert(1))", "<p>甲</p>\n"),
        ("[甲](< javascript:alert(1)>)", "<p>甲</p>\n"),
        ("[甲](vbscript:x) [乙](file:///etc) [丙](data:text/html,x)", "<p>甲 乙 丙</p>\n"),
        ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
        ("![甲](javascript:x)", "<p>甲</p>\n"),
        ("![甲](data:image/png;base64,AA)", "<p><img src=\"data:image/png;base64,AA\" alt=\"甲\" /></p>\n"),
        ("[甲](java&#10;script:x)", "<p><a href=\"java%0Ascript:x\">甲</a></p>\n"),
        ("[甲](a\"onclick=x)", "<p><a href=\"a%22onclick=x\">甲</a></p>\n"),
        ("[甲](b '\"<>')", "<p><a href=\"b\" title=\"&quot;&lt;&gt;\">甲</a></p>\n"),
        ("[甲 <http://a.b>](javascript:x)", "<p>甲 <a href=\"http://a.b\">http://a.b</a></p>\n"),
    ])
    func safe(markdown: String, html: String) {
        #expect(MarkdownRenderer().render(markdown).html == html)
    }

    @Test func unsafePassesEverything() {
        let text = "甲<b>乙</b> [丙](javascript:x)\n\n<div>\n\n<!-- 备注 -->\n"
        let options = MarkdownOptions(unsafeHTML: true)
        let rendered = MarkdownRenderer(options: options).render(text)
        #expect(rendered.html == Libcmark.html(text))
        #expect(rendered.rejections.isEmpty)
    }

    @Test func aResolverCannotMakeALinkDangerous() {
        let rendered = MarkdownRenderer().render("[甲](a.md)") { _ in "\u{1}javascript:x" }
        #expect(rendered.html == "<p>甲</p>\n")
    }

    @Test func saysWhatItDidNotPassOn() {
        let rendered = MarkdownRenderer().render("甲**乙：**<b>丙</b>\n\n[丁](javascript:x)\n\n<div>\n</div>\n")
        let found = rendered.diagnostics(in: "a.md", lineOffset: 10)
        #expect(found.map(\.code.rawValue) == ["raw-html-as-text", "dangerous-address", "raw-html-as-text"])
        #expect(found.map { $0.range.description } == ["a.md:11:8", "a.md:13:1", "a.md:15:1"])
        #expect(found.map(\.severity) == [.warning, .warning, .warning])
    }
}
