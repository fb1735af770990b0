import Diagnostics
import Templates
import Testing

/// Templates that include themselves: trees work, what cannot end is an error, and no data crashes.
@Suite struct RecursionTests {
    @Test func treesAreShown() throws {
        let page = ProgressPage(contents: [
            Chapter(heading: "1", parts: [Chapter(heading: "1.1"), Chapter(heading: "1.2")]), Chapter(heading: "2"),
        ])
        let tree = "<ol>{{#parts}}<li>{{heading}}{{>tree}}</li>{{/parts}}</ol>"
        let shown = try render("{{#contents}}{{heading}}{{>tree}}{{/contents}}", page, partials: ["tree": tree])
        #expect(shown == "1<ol><li>1.1<ol></ol></li><li>1.2<ol></ol></li></ol>2<ol></ol>")
    }

    @Test(arguments: [
        ("1️⃣{{>page}}", [:]),
        ("{{>a}}", ["a": "1️⃣{{>a}}"]),
        ("{{>a}}", ["a": "{{#title}}1️⃣{{>a}}{{/title}}"]),
        ("{{>a}}", ["a": "{{^isExample}}1️⃣{{>a}}{{/isExample}}"]),
        ("{{>a}}", ["a": "{{#agencies}}1️⃣{{>a}}{{/agencies}}"]),
        ("{{>a}}", ["a": "{{#contents}}{{#parts}}1️⃣{{>a}}{{/parts}}{{/contents}}"]),
        ("{{>a}}", ["a": "1️⃣{{>b}}", "b": "1️⃣{{>a}}"]),
        ("{{>a}}", ["a": "1️⃣{{<a}}{{$x}}1{{/x}}{{/a}}{{$x}}{{/x}}"]),
        ("{{#contents}}{{>a}}{{/contents}}", ["a": "{{#parts}}{{>a}}{{/parts}}1️⃣{{>a}}"]),
        (
            "{{#contents}}{{>a}}{{/contents}}",
            ["a": "{{#parts}}1️⃣{{>b}}{{/parts}}", "b": "{{#contents}}1️⃣{{>a}}{{/contents}}"]
        ),
    ])
    func whatCannotEndIsAnError(page: String, partials: [String: String]) {
        let theme = MarkedTheme(partials.merging(["page": page]) { $1 })
        let (template, diagnostics) = Template<ProgressPage>.compile("page", in: theme.library)
        #expect(template == nil)
        #expect(!diagnostics.isEmpty)
        #expect(Set(diagnostics.map(\.code.rawValue)) == ["template-endless-partial"])
        for finding in theme.describe(diagnostics).split(separator: "\n") {
            #expect(finding.hasPrefix("1️⃣ template-endless-partial: “"))
        }
    }

    @Test(arguments: [
        ["a": "{{#parts}}{{>b}}{{/parts}}", "b": "{{>c}}", "c": "{{heading}}{{>a}}"],
        ["a": "{{#parts}}{{#lead}}{{name}}{{>a}}{{/lead}}{{/parts}}"],
        ["a": "{{#title}}{{#parts}}{{heading}}{{>a}}{{/parts}}{{/title}}"],
        ["a": "{{<b}}{{$x}}{{#parts}}{{>a}}{{/parts}}{{/x}}{{/b}}", "b": "{{$x}}{{/x}}"],
        ["a": "{{#parts}}{{#parts}}{{>a}}{{/parts}}{{>a}}{{/parts}}"],
    ])
    func whatGoesDownATreeEnds(partials: [String: String]) throws {
        let leaf = Chapter(heading: "x", parts: [Chapter(heading: "y", parts: [Chapter(heading: "z")])])
        _ = try render("{{#contents}}{{>a}}{{/contents}}", ProgressPage(contents: [leaf]), partials: partials)
    }

    @Test func valuesThatContainThemselvesAreRefused() throws {
        struct Circle: TemplateRecord {
            static let fields: [Field<Circle>] = [
                .list("next") { _ in [Circle(), Circle()] }, .record("self") { $0 }, .text("name") { _ in "o" },
            ]
        }
        for text in ["{{>tree}}", "{{name}}{{#self}}{{name}}{{/self}}"] {
            let sources = ["page": text, "tree": "{{name}}{{#next}}{{>tree}}{{/next}}"]
                .map { TemplateSource(name: $0.key, file: "\($0.key).html", text: $0.value) }
            let template = try #require(Template<Circle>.compile("page", in: TemplateLibrary(sources)).template)
            #expect(throws: NestingTooDeep.self) { try template.render(Circle()) }
        }
    }

    @Test func deepTreesAreShownToTheLimit() throws {
        func chain(_ depth: Int) -> Chapter {
            (1..<depth).reduce(Chapter(heading: "x")) { inner, _ in Chapter(heading: "x", parts: [inner]) }
        }
        let partials = ["tree": "{{heading}}{{#parts}}{{>tree}}{{/parts}}"]
        let page = "{{#contents}}{{>tree}}{{/contents}}"
        let deepest = PageEncoder.depthLimit - 2
        let shown = try render(page, ProgressPage(contents: [chain(deepest)]), partials: partials)
        #expect(shown == String(repeating: "x", count: deepest))
        #expect(throws: NestingTooDeep.self) {
            try render(page, ProgressPage(contents: [chain(deepest + 3)]), partials: partials)
        }
    }
}
