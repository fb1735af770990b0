import Diagnostics
import Templates
import Testing

/// Mistakes between templates; what a partial does wrong is told in the partial, with the way that led there.
@Suite struct IncludeDiagnosticsTests {
    @Test func mistakesInPartialsNameTheWay() {
        check(
            "{{title}}\n 1️⃣{{>list}}",
            """
            3️⃣ template-unknown-name: “nmae” is not declared by Agency or ProgressPage
              note: included here 2️⃣
              note: included here 1️⃣
              near: name
              fix: name
            """,
            partials: ["list": "{{#agencies}}\n2️⃣{{>row}}\n{{/agencies}}", "row": "<td>\n{{3️⃣nmae}}</td>"])
    }

    @Test func oneMistakeReachedTwiceIsOne() {
        check(
            "1️⃣{{>row}}{{#lead}}2️⃣{{>row}}{{/lead}}",
            """
            3️⃣ template-unknown-name: “nmae” is not declared by ProgressPage
              note: included here 1️⃣
              note: included here 2️⃣
            """,
            partials: ["row": "{{3️⃣nmae}}"])
    }

    @Test func unknownPartials() {
        check(
            "{{>1️⃣haeder}}{{#isExample}}{{>2️⃣x/y}}{{/isExample}}",
            """
            1️⃣ template-unknown-partial: the theme has no template “haeder”
              near: header
              fix: header
            2️⃣ template-unknown-partial: the theme has no template “x/y”
            """,
            partials: ["header": ""])
    }

    @Test func parents() {
        check(
            """
            {{<layout}}
              1️⃣lost {{title}}
              {{$2️⃣mian}}x{{/mian}}
              3️⃣{{$title}}{{/title}}
              4️⃣{{$title}}{{/title}}
            {{/layout}}
            """,
            """
            1️⃣ template-ignored-content: this is never shown: inside “{{<layout}}” only blocks count; put it into one
            2️⃣ template-unknown-block: “layout” has no block “mian”, so this would never be shown
              near: main
            4️⃣ template-duplicate-block: block “title” is overridden twice; only the first would be shown
              note: first here 3️⃣
            """,
            partials: ["layout": "{{$title}}{{/title}}{{>body}}", "body": "{{$main}}{{/main}}"])
    }

    @Test func overridesAreCheckedWhereTheyAreShown() {
        check(
            "1️⃣{{<layout}}{{$main}}{{name}}{{2️⃣titel}}{{/main}}{{/layout}}",
            """
            2️⃣ template-unknown-name: “titel” is not declared by Agency or ProgressPage
              note: shown in this block 3️⃣
              note: included here 1️⃣
              near: title
              fix: title
            """,
            partials: ["layout": "{{#agencies}}3️⃣{{$main}}{{/main}}{{/agencies}}"])
    }

    @Test func missingTemplates() {
        let theme = MarkedTheme(["measure": ""])
        let (template, diagnostics) = Template<ProgressPage>.compile("measures", in: theme.library)
        #expect(template == nil)
        #expect(diagnostics.map(\.code.rawValue) == ["template-missing"])
        #expect(diagnostics.first?.nearMisses == ["measure"])
    }

    @Test func partialsThatMultiplyAreRefused() {
        var texts = (0..<20).map { ("p\($0)", " {{>p\($0 + 1)}}\n\t{{>p\($0 + 1)}}\n") }
        texts.append(("p20", "x"))
        let theme = MarkedTheme(Dictionary(uniqueKeysWithValues: texts))
        let (template, diagnostics) = Template<ProgressPage>.compile("p0", in: theme.library)
        #expect(template == nil)
        #expect(diagnostics.map(\.code.rawValue) == ["template-too-large"])
    }
}
