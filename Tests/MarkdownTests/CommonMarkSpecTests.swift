import FoundationEssentials
import Testing

@testable import Markdown

/// The examples of the CommonMark specification, against what libcmark makes of them.
@Suite struct CommonMarkSpecTests {
    struct Example: Decodable {
        let example: Int
        let markdown: String
    }

    static let path = "specs/commonmark/spec-0.31.2.json"

    /// Examples an addition means to change, with the reason; there are none, the specification has no tables and no Chinese emphasis.
    static let changedOnPurpose: [Int: String] = [:]

    @Test(.enabled(if: SharedFiles.exists(path), "needs the CommonMark examples beside the checkout"))
    func everyExampleIsAsInLibcmark() throws {
        let examples = try JSONDecoder().decode([Example].self, from: Data(SharedFiles.text(Self.path).utf8))
        #expect(examples.count == 655)
        let plain = MarkdownRenderer(options: .commonMark)
        let full = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: true, headingBase: 1, headingIDs: false))
        for example in examples {
            let expected = Libcmark.html(example.markdown)
            #expect(plain.render(example.markdown).html == expected, "example \(example.example), nothing added")
            if Self.changedOnPurpose[example.example] == nil {
                #expect(full.render(example.markdown).html == expected, "example \(example.example), everything added")
            }
        }
    }
}
