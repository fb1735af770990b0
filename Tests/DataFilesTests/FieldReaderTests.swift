import DataFiles
import Diagnostics
import Testing

@Suite struct FieldReaderTests {
    private func reader(_ json: String) throws -> FieldReader {
        let source = SourceText(file: "x.json", text: json)
        return FieldReader(try JSONReader.read(source).get(), in: source, subject: .indicator)
    }

    @Test func reportsTypeAtTheValue() throws {
        var fields = try reader("{\n  \"id\": \"a\",\n  \"year\": \"two\"\n}")
        #expect(fields.requiredText("id")?.value == "a")
        #expect(fields.integer("year") == nil)
        let findings = fields.finish()
        #expect(findings.map(\.range.description) == ["x.json:3:11"])
        #expect(findings[0].message.english == "“year” must be a whole number, found the text “two”")
    }

    @Test func namesTheNearestKey() throws {
        var fields = try reader(#"{"titel": "a"}"#)
        #expect(fields.requiredText("title") == nil)
        let findings = fields.finish()
        #expect(findings.map(\.code.rawValue) == ["missing-field", "unknown-key"])
        #expect(findings[1].nearMisses == ["title"])
    }

    @Test(arguments: [
        (#"{"titel": "甲"}"#, #"{"title": "甲"}"#),
        (#"{"title": "甲", "kind": "goood"}"#, #"{"title": "甲", "kind": "good"}"#),
    ])
    func aFixLeavesTheQuotationMarksAlone(json: String, mended: String) throws {
        var fields = try reader(json)
        _ = fields.text("title")
        let kind = fields.text("kind")
        let finding = fields.finish().first
        let fix = try #require(
            finding?.fix ?? kind.map { Diagnostic.Fix($0.range, replacement: "good") })
        var scalars = Array(json.unicodeScalars)
        scalars.replaceSubrange(
            fix.range.start.column - 1..<fix.range.end.column - 1, with: fix.replacement.unicodeScalars)
        #expect(String(String.UnicodeScalarView(scalars)) == mended)
    }

    @Test func readsYAMLAlike() throws {
        let source = SourceText(file: "p.md", text: "title: 规划\nmeasures: [2.10, \"3.1\"]\nyear: x\n", firstLine: 2)
        var fields = FieldReader(try YAMLReader.read(source).get(), in: source, subject: .update)
        #expect(fields.text("title")?.value == "规划")
        #expect(fields.texts("measures").map(\.value) == ["2.10", "3.1"])
        #expect(fields.integer("year") == nil)
        #expect(fields.finish().map(\.range.description) == ["p.md:4:7"])
    }

    @Test func reportsBrokenYAMLWithItsPlace() {
        let source = SourceText(file: "p.md", text: "title: [a\nb: c\n", firstLine: 2)
        guard case .failure(let finding) = YAMLReader.read(source) else {
            Issue.record("read without complaint")
            return
        }
        #expect(finding.code.rawValue == "broken-yaml")
        #expect(finding.range.start.line >= 2)
    }
}
