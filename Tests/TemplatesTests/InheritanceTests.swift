import Templates
import Testing

/// Parents and blocks: how a theme's pages share a layout.
@Suite struct InheritanceTests {
    private static let layout = """
        <html>
        <title>{{$title}}{{title}}{{/title}}</title>
          {{$main}}
            <p>empty</p>
          {{/main}}
        </html>

        """

    @Test func pagesFillTheLayoutsBlocks() throws {
        let page = """
            {{<layout}}
              {{$main}}
                {{#tags}}
                <b>{{.}}</b>
                {{/tags}}
                {{>note}}
              {{/main}}
            {{/layout}}

            """
        let expected = """
            <html>
            <title>健康乡村</title>
                <b>x</b>
                <b>y</b>
                <i>
                </i>
            </html>

            """
        let partials = ["layout": Self.layout, "note": "<i>\n</i>\n"]
        #expect(try render(page, ProgressPage(tags: ["x", "y"]), partials: partials) == expected)
    }

    @Test func defaultsRemain() throws {
        let shown = try render("{{<layout}}{{/layout}}", ProgressPage(), partials: ["layout": Self.layout])
        #expect(shown == "<html>\n<title>健康乡村</title>\n    <p>empty</p>\n</html>\n")
    }

    @Test(arguments: [
        // A block belongs to the template it is written in, not to the one it is handed to.
        ("{{<outer}}{{$a}}[{{$b}}own{{/b}}]{{/a}}{{$b}}B{{/b}}{{/outer}}", "{{$a}}{{/a}}{{$b}}{{/b}}", "[own]B"),
        // The same parent inside its own block.
        ("{{<outer}}{{$a}}{{<outer}}{{$a}}x{{/a}}{{/outer}}{{/a}}{{/outer}}", "({{$a}}{{/a}})", "((x))"),
        // A block that repeats its own name.
        ("{{<outer}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/outer}}", "({{$a}}{{/a}})", "(xy)"),
        // Contexts are those of the place in the parent.
        ("{{<outer}}{{$a}}{{name}}{{/a}}{{/outer}}", "{{#agencies}}{{$a}}{{/a}};{{/agencies}}", "甲;乙;"),
        // A plain partial passes blocks on.
        ("{{<outer}}{{$a}}x{{/a}}{{/outer}}", "{{>inner}}", "<x>"),
        // Lines of an override begin where the block's do.
        ("{{<outer}}{{$a}}\n      1\n        2\n{{/a}}{{/outer}}", "  {{$a}}\n  {{/a}}\n", "  1\n    2\n"),
        ("{{<outer}}{{$a}}1{{/a}}{{/outer}}", "  {{$a}}\n  {{/a}}\n", "  1"),
        ("{{<outer}}{{$a}}\n  1\n  2\n{{/a}}{{/outer}}", "> {{$a}}{{/a}}", "> 1\n2\n"),
        ("x {{<outer}}{{/outer}} y", "{{$a}}1{{/a}}", "x 1 y"),
        ("  {{<outer}}{{/outer}} y", "1\n2", "  1\n2 y"),
    ])
    func overrides(page: String, outer: String, expected: String) throws {
        let values = ProgressPage(agencies: [Agency(name: "甲"), Agency(name: "乙")])
        let partials = ["outer": outer, "inner": "<{{$a}}{{/a}}>"]
        #expect(try render(page, values, partials: partials) == expected)
    }
}
