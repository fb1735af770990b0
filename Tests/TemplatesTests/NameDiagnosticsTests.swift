import Diagnostics
import Templates
import Testing

/// Every name is checked when a template is compiled, whatever pages there will be.
@Suite struct NameDiagnosticsTests {
    @Test(arguments: [
        (
            "<h1>标题\n  {{1️⃣titel}}",
            "1️⃣ template-unknown-name: “titel” is not declared by ProgressPage\n  near: title\n  fix: title"
        ),
        (
            "{{#agencies}}{{1️⃣titel}}{{/agencies}}",
            "1️⃣ template-unknown-name: “titel” is not declared by Agency or ProgressPage\n  near: title\n  fix: title"
        ),
        (
            "{{#isExample}}{{^isExample}}{{1️⃣nothing}}{{/isExample}}{{/isExample}}",
            "1️⃣ template-unknown-name: “nothing” is not declared by ProgressPage"
        ),
        (
            "{{lead.1️⃣nam}}",
            "1️⃣ template-unknown-name: “nam” is not declared by Agency\n  near: name\n  fix: name"
        ),
        (
            "{{1️⃣office}}",
            """
            1️⃣ template-unknown-name: “office” is not declared by ProgressPage
              near: lead.office, support.office
              fix: lead.office
            """
        ),
        (
            // The section goes on with the nearest name, so what is inside is checked too.
            "{{#1️⃣agencis}}{{name}}{{2️⃣nmae}}{{/agencis}}",
            """
            1️⃣ template-unknown-name: “agencis” is not declared by ProgressPage
              near: agencies
              fix: agencies
            2️⃣ template-unknown-name: “nmae” is not declared by Agency or ProgressPage
              near: name
              fix: name
            """
        ),
        (
            // Nobody knows what would be inside.
            "{{#1️⃣qqqqqq}}{{whatever}}{{/qqqqqq}}",
            "1️⃣ template-unknown-name: “qqqqqq” is not declared by ProgressPage"
        ),
        (
            "{{agencies.1️⃣name}}{{title.2️⃣size}}",
            """
            1️⃣ template-not-a-record: “agencies” is a list and has no “name”; show its elements in a section, \
            {{#agencies}}…{{/agencies}}
            2️⃣ template-not-a-record: “title” is plain text and has no “size”
            """
        ),
    ])
    func unknownNames(template: String, expected: String) {
        check(template, expected)
    }

    @Test(arguments: [
        (
            "1️⃣{{{title}}}2️⃣{{& count }}",
            """
            1️⃣ template-raw-text: “title” is plain text, not HTML, and must be escaped; write {{title}}
              fix: {{title}}
            2️⃣ template-raw-text: “count” is a number, not HTML, and must be escaped; write {{count}}
              fix: {{count}}
            """
        ),
        (
            "1️⃣{{body}}{{=<% %>=}}2️⃣<%footer%>",
            """
            1️⃣ template-escaped-html: “body” is finished HTML; escaped it would show its tags; write {{{body}}}
              fix: {{{body}}}
            2️⃣ template-escaped-html: “footer” is finished HTML; escaped it would show its tags; write <%&footer%>
              fix: <%&footer%>
            """
        ),
        (
            "{{1️⃣isExample}}{{2️⃣lead}}{{3️⃣agencies}}{{#lead}}{{4️⃣.}}{{/lead}}",
            """
            1️⃣ template-no-text: “isExample” is a flag and has no text of its own; use it as a section, \
            {{#isExample}}…{{/isExample}}
            2️⃣ template-no-text: “lead” is the record Agency and has no text of its own; name one of its values, lead.…
            3️⃣ template-no-text: “agencies” is a list and has no text of its own; show its elements in a section, \
            {{#agencies}}…{{/agencies}}
            4️⃣ template-no-text: “.” is the record Agency and has no text of its own; name one of its values, …
            """
        ),
    ])
    func wrongShowing(template: String, expected: String) {
        check(template, expected)
    }

    @Test func fieldsDeclaredTwice() {
        struct Twice: TemplateRecord {
            static var fields: [Field<Twice>] { [.number("a") { _ in 1 }, .text("a") { _ in "" }] }
        }
        let theme = MarkedTheme(["page": "1️⃣{{a}}"])
        let (template, diagnostics) = Template<Twice>.compile("page", in: theme.library)
        #expect(template == nil)
        let expected = "1️⃣ template-duplicate-field: Twice declares “a” twice; only the first could be shown"
        #expect(theme.describe(diagnostics) == expected)
    }
}

/// Compiles `template` for a `ProgressPage` and compares what is found.
func check(_ template: String, _ expected: String, partials: [String: String] = [:]) {
    let theme = MarkedTheme(partials.merging(["page": template]) { $1 })
    let (compiled, diagnostics) = Template<ProgressPage>.compile("page", in: theme.library)
    #expect(theme.describe(diagnostics) == expected)
    #expect((compiled == nil) == diagnostics.contains { $0.severity == .error })
}
