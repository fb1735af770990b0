import Diagnostics
import Foundation
import Testing

/// `RECORD=1 swift test --filter DocumentationTests` rewrites the page; read the difference before committing it.
@Suite struct DocumentationTests {
    private static let page = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Diagnostics.md")

    @Test func thePageIsWhatTheCatalogueSays() throws {
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(DiagnosticsPage.text.utf8).write(to: Self.page)
        }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == DiagnosticsPage.text)
    }

    @Test(arguments: Diagnostic.Code.allCases)
    func entriesAreCompleteInBothLanguages(code: Diagnostic.Code) {
        let explanation = code.explanation
        #expect(!explanation.severities.isEmpty)
        for message in [explanation.cause, explanation.cure] {
            #expect(message.english.hasSuffix("."))
            #expect(message.chinese.hasSuffix("。"))
        }
    }

    @Test func changesReadLikeAPatch() {
        let example = Explanation.Example.text("a.md", wrong: "甲\n乙\n\n丙\n", mended: "甲\n丁\n\n丙\n戊\n")
        #expect(example.changes == ["  甲", "- 乙", "+ 丁", "", "  丙", "+ 戊"])
        #expect(Explanation.Example.text("a.md", wrong: "甲\n", mended: "").changes == ["- 甲"])
    }
}
