import Foundation
import Testing

@Suite struct SchemaCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test func oneSchemaIsPrintedInTheLanguageAskedFor() throws {
        let english = try office.run(["schema", "indicator", "--language", "en"])
        #expect(english.code == 0)
        #expect(english.output.hasPrefix("{\n  \"$schema\": "))
        #expect(english.output.contains("\"title\": \"An indicator\""))
        #expect(try office.run(["schema", "indicator", "--language", "zh"]).output.contains("\"title\": \"指标\""))
    }

    @Test func anEditorsFolderGetsSettingsAndSnippetsToo() throws {
        try office.write("{\n  // mine\n  \"editor.tabSize\": 2,\n}\n", to: ".vscode/settings.json")
        let first = try office.run(["schema", "--out", ".vscode"])
        #expect(first.code == 0)
        #expect(first.output.contains("wrote 8 schemas, settings.json and yardstick.code-snippets to .vscode"))
        let settings = try office.text(".vscode/settings.json")
        #expect(settings.hasPrefix("{\n  // mine\n  \"editor.tabSize\": 2,\n  \"json.schemas\": ["))
        #expect(try office.text(".vscode/yardstick.code-snippets").contains("jurisdiction: ${3:shili}"))
        #expect(try office.text(".vscode/policy.schema.json").contains("documentNumber"))
        #expect(try office.run(["schema", "--out", ".vscode"]).code == 0)
        #expect(try office.text(".vscode/settings.json") == settings)
    }

    @Test func settingsThatCannotBeUnderstoodAreLeftAlone() throws {
        try office.write("{ oh", to: ".vscode/settings.json")
        let run = try office.run(["schema", "--out", ".vscode", "--language", "zh"])
        #expect(run.code == 0)
        #expect(run.output.contains(".vscode/settings.json 的内容无法识别，没有改动"))
        #expect(try office.text(".vscode/settings.json") == "{ oh")
        #expect(try office.text(".vscode/settings.yardstick.json").contains("json.schemas"))
    }

    @Test func anyOtherFolderGetsTheSchemasAlone() throws {
        #expect(try office.run(["schema", "--out", "schemas"]).output == "wrote 13 schemas to schemas\n")
        #expect(try office.text("schemas/data-policies.schema.json").contains("statedAs") == false)
        #expect(!FileManager.default.fileExists(atPath: office.folder.appending(path: "schemas/settings.json").path))
    }

    @Test(arguments: [["schema", "measure"], ["schema", "policy", "--out", ".vscode"], ["schema", "--out", ""]])
    func wrongUseEndsWithTwo(arguments: [String]) throws {
        #expect(try office.run(arguments).code == 2)
    }

    @Test func aFolderThatCannotBeMadeEndsWithThree() throws {
        try office.write("", to: "file")
        #expect(try office.run(["schema", "--out", "file/.vscode"]).code == 3)
    }
}
