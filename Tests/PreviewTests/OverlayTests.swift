import Diagnostics
import Foundation
import Preview
import Testing

/// The list of problems and the tag that brings it into a page.
@Suite struct OverlayTests {
    private static let hostile = #"</pre><script>alert("1")</script><img src=x onerror='alert(2)'>&amp;"#

    private func overlay(
        _ diagnostics: [Diagnostic], failure: Message? = nil, root: String = "none", language: Language = .english
    ) -> String {
        var markup = OverlayMarkup(root: root, language: language)
        return markup.overlay(Problems(diagnostics: diagnostics, failure: failure), hasSite: true)
    }

    /// Whatever comes from files or names of files stays text.
    @Test func everythingFromFilesIsEscaped() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-overlay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(Self.hostile.utf8).write(to: folder.appending(path: "a.md"))
        let finding = Diagnostic(
            .error, .badValue, at: SourceRange(file: "a.md", line: 1, column: 3, length: 20),
            Message(Self.hostile, zh: Self.hostile),
            notes: [Diagnostic.Note(Message(Self.hostile, zh: Self.hostile), at: .beginning(of: "<b>.md"))],
            nearMisses: [Self.hostile])
        let html = overlay([finding], failure: .verbatim(Self.hostile), root: folder.path)
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"))
        #expect(html.contains("&lt;/pre&gt;&lt;script&gt;alert(&quot;1&quot;)"))
        #expect(html.contains("onerror=&#39;"))
        #expect(html.components(separatedBy: "&amp;amp;").count == 5)
    }

    @Test func aProblemShowsPlaceExcerptAndSuggestion() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-overlay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("---\ntitel: 关于\n---\n".utf8).write(to: folder.appending(path: "a.md"))
        let finding = Diagnostic(
            .error, .unknownKey, at: SourceRange(file: "a.md", line: 2, column: 1, length: 5),
            Message("unknown", zh: "未知"), nearMisses: ["title"])
        let english = overlay([finding], root: folder.path)
        #expect(english.contains("\(folder.path)/a.md:2:1"))
        #expect(english.contains("<pre><mark>titel</mark>: 关于</pre>"))
        #expect(english.contains("Did you mean “title”?") && english.contains(">Error<"))
        #expect(english.contains("1 mistake to mend"))
        let chinese = overlay([finding], root: folder.path, language: .chinese)
        #expect(chinese.contains("是否应为“title”？") && chinese.contains(">错误<") && chinese.contains("有 1 处需要改正"))
    }

    @Test func aWallOfProblemsIsCutShort() {
        let findings = (1...80).map {
            Diagnostic(
                .error, .badValue, at: SourceRange(file: "a.md", line: $0, column: 1), Message("wrong", zh: "不对"))
        }
        let html = overlay(findings)
        #expect(html.components(separatedBy: "class=\"problem\"").count == 51)
        #expect(html.contains("80 mistakes") && html.contains("and 30 more"))
    }

    @Test(arguments: [
        ("<body>a</body></html>", "<body>a|</body></html>"), ("a</body>b</body>", "a</body>b|</body>"), ("a", "a|"),
        ("", "|"), ("</body>", "|</body>"),
    ])
    func theTagComesLastInTheBody(page: String, expected: String) {
        let tag = ScriptTag(site: "7", origin: "http://localhost:8080")
        let bare = String(decoding: tag.inserted(into: []), as: UTF8.self)
        #expect(bare.contains("data-site=\"7\""))
        let marked = String(decoding: tag.inserted(into: Array(page.utf8)), as: UTF8.self)
        #expect(marked == expected.replacingOccurrences(of: "|", with: bare))
    }
}
