import Diagnostics
import Templates
import Testing

/// Mistakes in a template's text alone; one does not hide the next.
@Suite struct SyntaxDiagnosticsTests {
    @Test(arguments: [
        ("a1️⃣{{title", "1️⃣ template-unclosed-tag: the tag that “{{” opens is never closed"),
        (
            "1️⃣{{title <b>{{title}}{{2️⃣titel}}",
            """
            1️⃣ template-unclosed-tag: the tag that “{{” opens is never closed
            2️⃣ template-unknown-name: “titel” is not declared by ProgressPage
              near: title
              fix: title
            """
        ),
        ("1️⃣{{{title}}", "1️⃣ template-unclosed-tag: the tag that “{{” opens is never closed"),
        (
            "1️⃣{{}} 2️⃣{{# }}",
            "1️⃣ template-empty-tag: “{{}}” names nothing\n2️⃣ template-empty-tag: “{{# }}” names nothing"
        ),
        (
            "1️⃣{{a b}}2️⃣{{lead..name}}3️⃣{{.title}}",
            """
            1️⃣ template-malformed-name: “{{a b}}” is not one name; names hold no spaces, and a dot stands between two names
            2️⃣ template-malformed-name: “{{lead..name}}” is not one name; names hold no spaces, and a dot stands between \
            two names
            3️⃣ template-malformed-name: “{{.title}}” is not one name; names hold no spaces, and a dot stands between \
            two names
            """
        ),
        (
            "1️⃣{{=<%=}}",
            """
            1️⃣ template-malformed-delimiters: “{{=<%=}}” must give two delimiters with a space between, without “=”, \
            such as {{=<% %>=}}
            """
        ),
        (
            "1️⃣{{#tags}}{{.}}",
            "1️⃣ template-unclosed-section: “{{#tags}}” is never closed; expected {{/tags}}"
        ),
        (
            "{{#lead}}\n1️⃣{{#office}}x\n2️⃣{{/lead}}",
            """
            1️⃣ template-unclosed-section: “{{#office}}” is never closed; expected {{/office}}
              note: “{{/lead}}” closes what is around it 2️⃣
            """
        ),
        (
            "{{title}}1️⃣{{/title}}",
            "1️⃣ template-unopened-section: “{{/title}}” closes nothing: no section is open here"
        ),
        (
            "1️⃣{{#tags}}{{.}}2️⃣{{/tag}}{{title}}",
            """
            2️⃣ template-mismatched-section: “{{/tag}}” closes “{{#tags}}”; expected {{/tags}}
              note: opened here 1️⃣
              fix: tags
            """
        ),
        (
            "{{=| |=}}1️⃣|#tags||.|",
            "1️⃣ template-unclosed-section: “|#tags|” is never closed; expected |/tags|"
        ),
    ])
    func finds(template: String, expected: String) {
        check(template, expected)
    }

    @Test func nestingHasAnEnd() {
        let deep = String(repeating: "{{#lead}}", count: 100_000)
        let library = TemplateLibrary([TemplateSource(name: "page", file: "page.html", text: deep)])
        #expect(library.diagnostics.map(\.code.rawValue) == ["template-too-deep"])
        #expect(Template<ProgressPage>.compile("page", in: library).template == nil)
    }
}
