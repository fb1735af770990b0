import ContentEditing
import Diagnostics
import Foundation
import Testing

@Suite struct CorrectionsTests {
    private let root = FileManager.default.temporaryDirectory.appending(
        path: "yardstick-corrections-\(UUID().uuidString)")

    /// What fixes make of a file with these bytes.
    private func corrected(_ text: String, _ fixes: [Diagnostic.Fix]) throws -> String {
        try corrected(Array(text.utf8), fixes).map { String(decoding: $0.bytes, as: UTF8.self) } ?? text
    }

    private func corrected(_ bytes: [UInt8], _ fixes: [Diagnostic.Fix]) throws -> CorrectedFile? {
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try Data(bytes).write(to: root.appending(path: "a.md"))
        let findings = fixes.map { Diagnostic(.error, .badValue, at: $0.range, Message("x", zh: "甲"), fix: $0) }
        return Corrections(findings, root: root.path).files.first
    }

    private static func fix(_ line: Int, _ column: Int, _ length: Int, _ text: String) -> Diagnostic.Fix {
        Diagnostic.Fix(SourceRange(file: "a.md", line: line, column: column, length: length), replacement: text)
    }

    @Test(arguments: [
        ("县卫生建康局负责\n", [fix(1, 4, 2, "健康")], "县卫生健康局负责\n"),
        ("\u{FEFF}甲乙\r\n丙丁\r\n", [fix(1, 2, 1, "二"), fix(2, 1, 1, "三")], "\u{FEFF}甲二\r\n三丁\r\n"),
        ("一二三", [fix(1, 1, 1, "A"), fix(1, 3, 1, "C"), fix(1, 2, 1, "B")], "ABC"),
        ("一二三", [fix(1, 1, 2, "A"), fix(1, 2, 2, "B")], "A三"),
        ("一二三", [fix(1, 2, 0, "，"), fix(1, 2, 0, "，")], "一，二三"),
        ("一,]", [fix(1, 2, 1, "")], "一]"),
        ("一", [fix(1, 2, 0, "！")], "一！"),
        // What leaves its line or the file is left alone.
        ("一\n二", [fix(1, 1, 3, "A")], "一\n二"), ("一\n二", [fix(7, 1, 1, "A")], "一\n二"),
        ("一\n二", [fix(1, 1, 1, "A\nB")], "一\n二"), ("一\r二\n", [fix(1, 1, 1, "A")], "一\r二\n"),
    ])
    func changesOnlyWhatAFixNames(before: String, fixes: [Diagnostic.Fix], after: String) throws {
        #expect(try corrected(before, fixes) == after)
    }

    @Test func bytesThatAreNoUTF8StayAsTheyAre() throws {
        #expect(try corrected([0x41, 0xC4, 0xEA], [Self.fix(1, 1, 1, "B")]) == nil)
    }

    @Test func theDifferenceShowsTheLinesThatChange() throws {
        let file = try #require(try corrected(Array("一\n二\n三\n".utf8), [Self.fix(2, 1, 1, "贰")]))
        #expect(file.count == 1)
        #expect(
            file.difference(below: "Content") == "--- Content/a.md\n+++ Content/a.md\n@@ -1,3 +1,3 @@\n 一\n-二\n+贰\n 三\n"
        )
    }

    @Test func filesOutsideTheContentAreLeftAlone() {
        let place = SourceRange(file: "../a.md", line: 1, column: 1, length: 1)
        let finding = Diagnostic(
            .error, .badValue, at: place, Message("x", zh: "甲"), fix: Diagnostic.Fix(place, replacement: "b"))
        #expect(Corrections([finding], root: root.path).files.isEmpty)
    }
}
