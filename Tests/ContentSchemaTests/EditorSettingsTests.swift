import ContentSchema
import DataFiles
import Testing

@Suite struct EditorSettingsTests {
    private let settings = EditorSettings(schemas: ".vscode", content: "Content")

    private func merged(_ former: String?) -> String? {
        settings.merged(into: former.map { Array($0.utf8) }).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func aNewFileHoldsBothSettings() throws {
        let text = try #require(merged(nil))
        #expect(text.hasPrefix("{\n    \"json.schemas\": [\n"))
        #expect(
            text.contains(
                #"{"fileMatch": ["Content/indicators/*.json"], "url": "./.vscode/indicator.schema.json"}"#))
        #expect(text.contains(#""./.vscode/site.schema.json": "Content/site.yaml""#))
        #expect(text.hasSuffix("\n}\n"))
    }

    static let files = [
        "{}", "{\n}\n", "", "\n",
        "{\n  \"editor.tabSize\": 2\n}\n",
        "{\n  \"editor.tabSize\": 2, // why\n}\n",
        "{\n  // only a remark\n}\n",
        "{\n\t\"a\": \"// no remark, } ]\", /* one\n two */\n\t\"b\": [1, 2,],\n}\n",
        "{\"json.schemas\": []}",
        "{\n  \"json.schemas\": [\n    {\"fileMatch\": [\"x.json\"], \"url\": \"./x\"} // mine\n  ]\n}\n",
        "{\n  \"yaml.schemas\": {\"./.vscode/site.schema.json\": \"other.yaml\", \"./y\": [\"b.yaml\"]}\n}\n",
        "{\n  \"yaml.schemas\": {\"./.vscode/site.schema.json\": [\"other.yaml\"]}\n}\n",
        "{\r\n  \"a\": 1\r\n}\r\n",
        "\u{FEFF}{\"a\": \"\\\"\"}",
    ]

    @Test(arguments: files) func whatIsThereStays(former: String) throws {
        let text = try #require(merged(former))
        let once = try #require(JSONValue(text))
        for (key, value) in JSONValue(former)?.fields ?? [] {
            let now = try #require(once.fields.first { $0.key == key }?.value)
            #expect(now.covers(value) || ["json.schemas", "yaml.schemas"].contains(key))
        }
        for remark in ["// why", "// only a remark", "/* one\n two */", "// mine", "x.json", "other.yaml", "b.yaml"]
        where former.contains(remark) {
            #expect(text.contains(remark))
        }
        #expect(text.contains("indicator.schema.json"))
        #expect(text.contains("Content/site.yaml"))
    }

    @Test(arguments: files) func aSecondRunChangesNothing(former: String) throws {
        let once = try #require(merged(former))
        #expect(merged(once) == once)
    }

    @Test(arguments: [
        "{", "[]", "{\"json.schemas\": 1}", "{\"yaml.schemas\": []}", "{\"a\": 1} x", "{'a': 1}", "/* open",
    ])
    func whatCannotBeUnderstoodIsLeftAlone(former: String) { #expect(merged(former) == nil) }

    @Test func aRemarkStaysWithWhatItIsAbout() throws {
        let text = try #require(merged("{\n  \"editor.tabSize\": 2 // two\n}\n"))
        #expect(text.hasPrefix("{\n  \"editor.tabSize\": 2, // two\n  \"json.schemas\": ["))
    }
}

/// Settings as an editor reads them: remarks and closing commas taken out in another way than the program's.
private struct JSONValue {
    let fields: [(key: String, value: JSONText)]

    init?(_ text: String) {
        var strict = ""
        var rest = Substring(text.replacing("\u{FEFF}", with: ""))
        while let next = rest.first {
            if let string = rest.prefixMatch(of: /"(\\.|[^"\\])*"/) {
                strict += string.output.0
                rest = rest[string.range.upperBound...]
            } else if let remark = rest.prefixMatch(
                of: /\/\/[^\r\n]*|\/\*(.|\r?\n)*?\*\/|,(?=(\s|\/\/[^\n]*|\/\*(.|\n)*?\*\/)*[\]}])/)
            {
                rest = rest[remark.range.upperBound...]
            } else {
                strict.append(next)
                rest = rest.dropFirst()
            }
        }
        guard case .success(let node) = JSONReader.read(SourceText(file: "", text: strict)),
            case .fields(let entries) = node.value
        else { return nil }
        fields = entries.map { ($0.key, JSONText($0.node)) }
    }
}
