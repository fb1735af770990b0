import Diagnostics
import Testing

@testable import Markdown

@Suite struct TableTests {
    /// Tables are compared without the wrapper and line ends, rows as `th|td …`.
    @Test(arguments: [
        ("|甲|乙|\n|-|-|\n|1|2|", "[甲][乙]/(1)(2)"),
        ("甲 | 乙\n--- | ---\n1 | 2", "[甲][乙]/(1)(2)"),
        ("| 甲 |\n| - |", "[甲]"),
        ("|a|b|c|d|\n|:-|:-:|-:|-|\n|1|2|3|4|", "[left a][center b][right c][d]/(left 1)(center 2)(right 3)(4)"),
        ("|a|b|\n|-|-|\n|1|\n|1|2|3|\n||", "[a][b]/(1)()/(1)(2)/()()"),
        ("|a|\n|-|\n|1 \\| 2|\n|`x\\|y`|\n|\\\\|", "[a]/(1 | 2)/(<code>x|y</code>)/(\\)"),
        ("|a|b|\n|-|-|\n|**“重”**点|[链](x) *y*|", "[a][b]/(<strong>“重”</strong>点)(<a href=\"x\">链</a> <em>y</em>)"),
        ("|a|b|\n|-|-|\n|*x|y*|\n|`x|y`|", "[a][b]/(*x)(y*)/(`x)(y`)"),
        ("|a|b|\n|-|-|\n|- x|# y|\n|1. z|> q|", "[a][b]/(- x)(# y)/(1. z)(&gt; q)"),
        ("|a|\n|-|\n|第一<br>第二|", "[a]/(第一<br />第二)"),
        ("|[r]|\n|-|\n|[r]: /no|\n\n[r]: /yes", "[<a href=\"/yes\">r</a>]/(<a href=\"/yes\">r</a>: /no)"),
        ("| |b|\n|-|-|\n|x|y|", "()[b]/(x)(y)"),
        ("|a|\n|-|\nplain row", "[a]/(plain row)"),
        ("|a|\n|-|\n===", "[a]/(===)"),
        ("|a|\n\t|-|\n      |b|", "[a]/(b)"),
        ("|a|\r\n|-|\r\n|b|\r\n", "[a]/(b)"),
    ])
    func table(markdown: String, expected: String) {
        #expect(Self.outline(MarkdownRenderer().render(markdown).html) == expected)
    }

    @Test(arguments: [
        ("|a|b|\n|-|\n|1|2|", "<p>|a|b|\n|-|\n|1|2|</p>\n"),
        ("a\n---", "<h2 id=\"a\">a</h2>\n"),
        ("```\n|a|\n|-|\n```", "<pre><code>|a|\n|-|\n</code></pre>\n"),
        ("    |a|\n    |-|", "<pre><code>|a|\n|-|</code></pre>\n"),
        ("|a|\n\n|-|", "<p>|a|</p>\n<p>|-|</p>\n"),
        ("|-|", "<p>|-|</p>\n"),
    ])
    func noTable(markdown: String, html: String) {
        var options = MarkdownOptions()
        options.headingBase = 1
        #expect(
            MarkdownRenderer(options: options).render(markdown).html.filter { $0 != "\n" } == html.filter { $0 != "\n" }
        )
    }

    @Test(arguments: [
        ("前文\n|a|\n|-|\n|b|\n\n后文", "<p>前文</p>T<p>后文</p>"),
        ("- 项\n  |a|\n  |-|\n  |b|\n- 项", "<ul><li>项T</li><li>项</li></ul>"),
        ("- |a|\n  |-|\n  |b|\n- 项", "<ul><li>T</li><li>项</li></ul>"),
        ("> 文\n>    |a|\n> |-|\n> |b|", "<blockquote><p>文</p>T</blockquote>"),
        (">> |a|\n>>|-|\n> > |b|", "<blockquote><blockquote>T</blockquote></blockquote>"),
        ("|a|\n|-|\n|b|\n---\n后文", "T<hr /><p>后文</p>"),
        ("|a|\n|-|\n|b|\n# 后文", "T<h2 id=\"后文\">后文</h2>"),
        ("|a|\n|-|\n|b|\n\n|a|\n|-|\n|b|", "TT"),
        ("[r]: /x\n|a|\n|-|\n|b|\n\n[r]", "T<p><a href=\"/x\">r</a></p>"),
        ("1. 文\n\n   |a|\n   |-|\n   |b|", "<ol><li><p>文</p>T</li></ol>"),
    ])
    func surroundings(markdown: String, html: String) {
        let table =
            "<div class=\"table\"><table><thead><tr><th scope=\"col\">a</th></tr></thead>"
            + "<tbody><tr><td>b</td></tr></tbody></table></div>"
        let rendered = MarkdownRenderer().render(markdown).html.filter { $0 != "\n" }
        #expect(rendered.split(separator: table, omittingEmptySubsequences: false).joined(separator: "T") == html)
    }

    @Test func saysWhichCellsAreLeftOut() {
        let rendered = MarkdownRenderer().render("|甲|\n|-|\n|1|**“2”**文|3|")
        #expect(rendered.rejections.map(\.text) == ["**“2”**文"])
        let found = rendered.diagnostics(in: "a.md")
        #expect(found.map(\.code.rawValue) == ["surplus-table-cells"])
        #expect(found.map(\.range) == [SourceRange(file: "a.md", line: 3, column: 4, length: 8)])
    }

    @Test func manyColumnsAndShortRowsStaySmall() {
        let header = String(repeating: "|a", count: 5000) + "|\n" + String(repeating: "|-", count: 5000) + "|\n"
        let html = MarkdownRenderer().render(header + String(repeating: "|b|\n", count: 5000)).html
        #expect(html.utf8.count < 3_000_000)
        #expect(html.split(separator: "<td>b</td>").count == 5001)
    }

    /// `[header]` and `(data)` cells with their class, rows apart by `/`.
    private static func outline(_ html: String) -> String {
        var rest = html[...]
        var rows: [String] = []
        while let cell = rest.firstMatch(
            of: /<(tr)>|<(th|td)(?: scope="col")?(?: class="(\w+)")?>(.*?)<\/t[hd]>/.dotMatchesNewlines())
        {
            if cell.1 != nil {
                rows.append("")
            } else if let kind = cell.2, let content = cell.4, !rows.isEmpty {
                let text = (cell.3.map { $0 + " " } ?? "") + content
                rows[rows.count - 1] += kind == "th" ? "[\(text)]" : "(\(text))"
            }
            rest = rest[cell.range.upperBound...]
        }
        return rows.joined(separator: "/")
    }
}
