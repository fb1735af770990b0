import DataFiles
import Diagnostics
import Testing

@Suite struct JSONReaderTests {
    @Test(arguments: [
        (#"[1, 2,]"#, 1, 6), (#"{"a": 1 "b": 2}"#, 1, 9), ("{\n  \"a\": tru\n}", 2, 8), (#"{"年": 01}"#, 1, 7),
        (#"{"a"： 1}"#, 1, 5), (#"["\q"]"#, 1, 3), ("[\"a\n\"]", 1, 2), ("[1", 1, 3), ("", 1, 1), (#"["\ud83d"]"#, 1, 3),
        ("1 2", 1, 3), (#"["\u+12a"]"#, 1, 3), ("{'a': 1}", 1, 2), ("[1.]", 1, 2), ("[-]", 1, 2),
    ])
    func findsTheFirstFault(text: String, line: Int, column: Int) throws {
        let result = JSONReader.read(SourceText(file: "x.json", text: text))
        guard case .failure(let finding) = result else {
            Issue.record("read without complaint: \(text)")
            return
        }
        #expect(finding.code.rawValue == "broken-json")
        #expect(finding.range.start == SourcePosition(line: line, column: column), "\(finding.message.english)")
    }

    @Test func readsEveryKindOfValue() throws {
        let source = SourceText(file: "x.json", text: #" {"a": [1.5, -2e3, true, null, "汉\u6c49\ud83d\ude00\n"]} "#)
        let node = try JSONReader.read(source).get()
        guard case .fields(let entries) = node.value, case .list(let items) = entries[0].node.value else {
            Issue.record("not an object with a list")
            return
        }
        #expect(entries[0].key == "a")
        let shown = items.map(\.shown)
        #expect(
            shown.map(\.english) == ["the number 1.5", "the number -2e3", "true", "nothing", "the text “汉汉😀\n”"])
        #expect(shown.map(\.chinese) == ["数字 1.5", "数字 -2e3", "“true”", "空值", "文字“汉汉😀\n”"])
        #expect(source.range(items[1].span).start == SourcePosition(line: 1, column: 14))
    }

    @Test func refusesBottomlessNesting() {
        let text = String(repeating: "[", count: 100_000)
        guard case .failure(let finding) = JSONReader.read(SourceText(file: "x.json", text: text)) else {
            Issue.record("read without complaint")
            return
        }
        #expect(finding.message.english.contains("128"))
    }
}
