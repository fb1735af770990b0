import ContentSchema
import DataFiles
import Diagnostics
import Foundation
import Testing

@Suite struct SnippetsTests {
    /// A snippet with its placeholders filled in as they stand, the first of several choices taken.
    private static func expanded(_ body: String) -> String {
        body.replacing(/\$\{\d+\|([^,|]*)[^|]*\|\}/) { $0.1 }
            .replacing("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", with: "2026-06-30")
            .replacing(/\$\{\d+:([^}]*)\}/) { $0.1 }.replacing("$0", with: "")
    }

    private static func snippets(_ language: Language) throws -> [(name: String, text: String)] {
        let source = SourceText(file: "", text: Snippets(language: language).text)
        guard case .fields(let entries) = try JSONReader.read(source).get().value else { return [] }
        return entries.compactMap { entry in
            guard case .fields(let fields) = entry.node.value,
                case .list(let lines)? = fields.first(where: { $0.key == "body" })?.node.value
            else { return nil }
            let texts = lines.compactMap { if case .text(let text) = $0.value { text } else { nil } }
            return (entry.key, expanded(texts.joined(separator: "\n")))
        }
    }

    @Test(arguments: Language.allCases) func whatTheyInsertIsWhole(language: Language) throws {
        let snippets = try Self.snippets(language)
        #expect(snippets.count == 6)
        #expect(snippets.allSatisfy { !$0.text.contains("$") && !$0.text.contains("|") })
    }

    static let files: [(index: Int, file: ContentFile)] = [
        (0, .policy), (2, .update), (3, .page), (4, .agency), (5, .indicator),
    ]

    @Test(arguments: files, Language.allCases)
    func theyUseOnlyKeysTheSchemaKnows(snippet: (index: Int, file: ContentFile), language: Language) throws {
        let file = snippet.file
        let text = try Self.snippets(language)[snippet.index].text
        let known = Set(Self.keys(file.schema))
        let keys =
            file.form == .json
            ? text.matches(of: /"(\w+)":/).map { String($0.1) }
            : text.split(separator: "---")[0].matches(of: /(?m)^(\w+):/).map { String($0.1) }
        #expect(keys.count >= 2)
        #expect(keys.allSatisfy { known.contains($0) || ["year", "value"].contains($0) })
    }

    private static func keys(_ schema: Schema) -> [String] {
        switch schema.shape {
        case .list(let item, _): keys(item)
        case .object(let object): object.properties.map(\.name)
        case .string, .text, .integer, .number, .flag, .choice, .either, .null: []
        }
    }
}
