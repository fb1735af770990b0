import Diagnostics
import Testing

@testable import Markdown

@Suite struct HeadingTests {
    @Test(arguments: [
        ("# 一、总体要求（试行）", "<h2 id=\"一-总体要求-试行\">一、总体要求（试行）</h2>\n"),
        ("## 2.1 Health **Plan**!", "<h3 id=\"2-1-health-plan\">2.1 Health <strong>Plan</strong>!</h3>\n"),
        ("###### 深", "<h6 id=\"深\">深</h6>\n"),
        ("# ！", "<h2 id=\"section\">！</h2>\n"),
        (
            "# 甲\n# 甲\n# 甲 2\n# 甲",
            "<h2 id=\"甲\">甲</h2>\n<h2 id=\"甲-2\">甲</h2>\n<h2 id=\"甲-2-2\">甲 2</h2>\n<h2 id=\"甲-3\">甲</h2>\n"
        ),
        ("# 卫生院 {#clinics}", "<h2 id=\"clinics\">卫生院</h2>\n"),
        ("# **卫**生院 {#clinics}", "<h2 id=\"clinics\"><strong>卫</strong>生院</h2>\n"),
        ("# 集合 {a b}", "<h2 id=\"集合-a-b\">集合 {a b}</h2>\n"),
        ("甲\n乙\n===", "<h2 id=\"甲乙\">甲乙</h2>\n"),
    ])
    func heading(markdown: String, html: String) {
        #expect(MarkdownRenderer().render(markdown).html == html)
    }

    @Test func listsHeadings() {
        let options = MarkdownOptions(headingBase: 3, idPrefix: "t-")
        let headings = MarkdownRenderer(options: options).render("文\n\n# 甲 *乙* {#x}\n\n>  ## 丙").headings
        #expect(headings.map(\.level) == [3, 4])
        #expect(headings.map(\.id) == ["t-x", "t-丙"])
        #expect(headings.map(\.text) == ["甲 乙", "丙"])
        #expect(headings.map(\.position.line) == [3, 5])
        #expect(headings.map(\.position.column) == [1, 4])
    }

    @Test func idsCanBeOff() {
        let options = MarkdownOptions(headingBase: 1, headingIDs: false)
        #expect(MarkdownRenderer(options: options).render("# 甲 {#x}").html == "<h1>甲 {#x}</h1>\n")
    }

    @Test func thousandsOfEqualHeadingsHaveTheirOwnIDs() {
        let headings = MarkdownRenderer().render(String(repeating: "# 甲\n", count: 5000)).headings
        #expect(Set(headings.map(\.id)).count == 5000)
    }
}
