import DataFiles
import Diagnostics
import Testing

@testable import ContentSource

/// Front matter taken off a text, and the line the text starts on.
@Suite struct FrontMatterTests {
    private func split(_ text: String) -> Result<FrontMatter, Diagnostic> {
        FrontMatter.split(Array(text.utf8), file: "a.md")
    }

    @Test(arguments: [
        ("---\ntitle: 甲\n---\n正文", "正文", 4), ("--- \r\ntitle: 甲\r\n---\t\r\n\r\n正文", "\n正文", 4), ("---\n---\n", "", 3),
        ("---\ntitle: 甲\n---", "", 4), ("---\na: |\n  --- b\n---\n---\n", "---\n", 5),
        ("---\rtitle: 甲\r---\r正文", "正文", 4),
    ])
    func textAndItsFirstLine(file: String, text: String, line: Int) throws {
        let matter = try split(file).get()
        #expect(matter.text == text)
        #expect(matter.firstTextLine == line)
    }

    @Test(arguments: [
        ("", "empty-file", 1), (" \n\t\n", "empty-file", 1), ("正文", "no-front-matter", 1),
        (" ---\n---\n", "no-front-matter", 1), ("---\ntitle: 甲\n", "unclosed-front-matter", 1),
        ("---", "unclosed-front-matter", 1), ("---\ntitle: 甲\nx: [1\n---\n", "broken-yaml", 4),
    ])
    func whatIsMissingIsNamed(file: String, code: String, line: Int) throws {
        guard case .failure(let finding) = split(file) else {
            Issue.record("no finding")
            return
        }
        #expect(finding.code.rawValue == code)
        #expect(finding.range.start.line == line)
    }

    @Test func fieldsKnowTheirLineInTheFile() throws {
        var fields = try split("---\ntitle: 甲\ndate: 2026-02-30\n---\n").get().fields(subject: .update)
        #expect(fields.date("date") == nil)
        _ = fields.text("title")
        let findings = fields.finish()
        #expect(findings.map { "\($0.code.rawValue) \($0.range)" } == ["impossible-date a.md:3:7"])
    }
}
