import Diagnostics
import Templates
import Testing

@Suite struct TemplateLibraryTests {
    private struct OtherPage: TemplateRecord {
        static let fields: [Field<OtherPage>] = [.text("title") { _ in "" }]
    }

    @Test func checksAllPagesAtOnce() {
        let theme = MarkedTheme([
            "one": "1️⃣{{>shared}}{{2️⃣cuont}}",
            "other": "3️⃣{{>shared}}",
            "shared": "{{title}}{{4️⃣titel}}",
            "unused": "{{anything}}{{>nowhere}}",
            "broken": "5️⃣{{#a}}",
        ])
        let found = theme.library.check([("one", ProgressPage.self), ("other", OtherPage.self)])
        #expect(
            theme.describe(found) == """
                2️⃣ template-unknown-name: “cuont” is not declared by ProgressPage
                  near: count
                  fix: count
                4️⃣ template-unknown-name: “titel” is not declared by ProgressPage
                  note: included here 1️⃣
                  note: included here 3️⃣
                  near: title
                  fix: title
                5️⃣ template-unclosed-section: “{{#a}}” is never closed; expected {{/a}}
                """)
        #expect(found == found.sorted())
    }

    @Test func soundThemesAreSilent() {
        let theme = MarkedTheme(["one": "{{count}}{{>shared}}", "other": "{{>shared}}", "shared": "{{title}}"])
        #expect(theme.library.check([("one", ProgressPage.self), ("other", OtherPage.self)]).isEmpty)
    }

    @Test func namesAreUnique() {
        let library = TemplateLibrary([
            TemplateSource(name: "a", file: "a.html", text: ""), TemplateSource(name: "a", file: "x/a.html", text: ""),
        ])
        #expect(library.diagnostics.map(\.code.rawValue) == ["template-duplicate-template"])
        #expect(library.diagnostics.first?.range == .beginning(of: "x/a.html"))
    }
}
