import Templates
import Testing

/// Standalone lines and indentation. The official cases lie outside the package; these are our own.
@Suite struct WhitespaceTests {
    @Test(arguments: [
        ("a\n  {{#tags}}\n  {{.}}\n  {{/tags}}\nb", "a\n  x\n  y\nb"),
        ("a\r\n{{#tags}}\r\n{{.}}\r\n{{/tags}}\r\nb", "a\r\nx\r\ny\r\nb"),
        ("{{! only }}", ""),
        ("  {{! only }}  ", ""),
        ("a {{! inside }} b\n", "a  b\n"),
        ("{{#tags}} \n{{/tags}}\t\n", ""),
        ("{{#tags}}{{.}}{{/tags}}\n", "xy\n"),
        ("\n\n{{count}}\n\n", "\n\n0\n\n"),
        ("{{^support}}\n\n{{/support}}", "\n"),
        ("{{=| |=}}\n|count|", "0"),
    ])
    func tagsAloneTakeTheirLineAway(template: String, expected: String) throws {
        #expect(try render(template, ProgressPage(tags: ["x", "y"])) == expected)
    }

    @Test(arguments: [
        ("<ul>\n  {{>item}}\n</ul>", "<li>\n  {{count}}\n</li>\n", "<ul>\n  <li>\n    0\n  </li>\n</ul>"),
        ("<ul>{{>item}}</ul>", "a\nb", "<ul>a\nb</ul>"),
        ("\t{{>item}}\n", "{{^support}}\na\n{{/support}}\n{{count}}\n", "\ta\n\t0\n"),
        (" {{>item}}\n", "{{#lead}}{{name}}\n{{/lead}}", " 市卫生健康委\n"),
        ("  {{>item}}\n", "{{#isExample}}x{{/isExample}}\n", "  \n"),
        ("  {{>item}}\n", "a\n\nb\n", "  a\n  \n  b\n"),
        ("  {{>item}}\n", "", ""),
    ])
    func partialsAloneAreIndented(template: String, item: String, expected: String) throws {
        #expect(try render(template, ProgressPage(), partials: ["item": item]) == expected)
    }

    @Test func indentationAddsUp() throws {
        let partials = ["a": "a\n  {{>b}}\n", "b": "b\n\t{{>c}}\n{{>c}}\n", "c": "c\n"]
        #expect(try render(" {{>a}}\n", ProgressPage(), partials: partials) == " a\n   b\n   \tc\n   c\n")
    }

    @Test func indentationStaysOutOfValues() throws {
        let page = ProgressPage(body: "<pre>\nx\n</pre>")
        let shown = try render("  {{>item}}\n", page, partials: ["item": "{{{body}}}\n"])
        #expect(shown == "  <pre>\nx\n</pre>\n")
    }

    @Test func recursionIndentsEachLevel() throws {
        let page = ProgressPage(contents: [
            Chapter(heading: "1", parts: [Chapter(heading: "1.1", parts: [Chapter(heading: "1.1.1")])]),
            Chapter(heading: "2"),
        ])
        let partials = [
            "chapter": "- {{heading}}\n{{#parts}}\n  {{>chapter}}\n  {{>note}}\n{{/parts}}\n", "note": "!\n",
        ]
        let shown = try render("{{#contents}}\n {{>chapter}}\n{{/contents}}\n", page, partials: partials)
        #expect(shown == " - 1\n   - 1.1\n     - 1.1.1\n     !\n   !\n - 2\n")
    }
}
