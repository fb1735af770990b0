import DataFiles
import Diagnostics
import Testing

/// Texts as front matter takes them: in quotation marks only where YAML would read something else.
@Suite struct YAMLTextTests {
    @Test(arguments: [
        "示例县饮水方案", "Water plan", "2.1.1", "12所村卫生室", "no: yes", "note #1", "a: b", "- x", "yes", "null", "2026", "1.5",
        "",
        " x", "x ", "\u{3000}x", "[x", "“健康”", "x:", "0x1F", "1_000", "say \"no\"", "a\nb", "10:30",
    ])
    func areReadBackUnchanged(text: String) throws {
        let source = SourceText(
            file: "x.yaml", text: "key: \(YAMLText.scalar(text))\nkeys: \(YAMLText.list([text, text]))\n")
        guard case .fields(let entries) = try YAMLReader.read(source).get().value,
            case .text(let scalar) = entries.first?.node.value, case .list(let items) = entries.last?.node.value
        else {
            Issue.record("not a text and a list")
            return
        }
        #expect(scalar == text)
        for item in items {
            guard case .text(text) = item.value else {
                Issue.record("found \(item.shown.english)")
                continue
            }
        }
        #expect(items.count == 2)
    }

    @Test(arguments: ["示例县饮水方案", "Water plan", "12所村卫生室"])
    func plainTextsStayPlain(text: String) { #expect(YAMLText.scalar(text) == text) }
}
