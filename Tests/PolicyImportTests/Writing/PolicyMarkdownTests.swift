import Foundation
import PolicyText
import Testing

@testable import PolicyImport

/// Writing a text as Markdown changes nothing that it says.
@Suite struct PolicyMarkdownTests {
    private func facts(_ markdown: String) -> ReadFacts {
        ReadFacts(PolicyTextReader().read(markdown, file: "plan.md"))
    }

    @Test(arguments: InventedTexts.all)
    func saysWhatTheSourceSays(text: String) throws {
        let policy = try ReadPolicy(SourceLines.of(text), file: "plan.txt")
        let markdown = PolicyMarkdown(policy).text()
        let (old, new) = (ReadFacts(policy.outline), facts(markdown))
        #expect(old == new, "\(ReadFacts.difference(old, new))\n\(markdown)")
    }

    @Test(.enabled(if: SharedTexts.isPresent, "../shared is absent"), arguments: SharedTexts.files)
    func saysWhatOfficialTextsSay(file: URL) throws {
        let policy = try ReadPolicy(SourceLines.of(String(contentsOf: file, encoding: .utf8)), file: file.path)
        let markdown = PolicyMarkdown(policy).text()
        let (old, new) = (ReadFacts(policy.outline), facts(markdown))
        #expect(old == new, "\(ReadFacts.difference(old, new))")
    }
}
