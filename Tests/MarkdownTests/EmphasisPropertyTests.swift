import Testing

@testable import Markdown

/// What the amendments say of all texts, not only of chosen ones.
@Suite struct EmphasisPropertyTests {
    private let full = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: true, headingBase: 1, headingIDs: false))

    /// Without East Asian characters nothing differs from libcmark.
    @Test func textsOfOtherScriptsAreAsInLibcmark() {
        var random = RandomText(
            [
                "*", "**", "***", "_", "__", "a", "b", "é", "“", "”", "—", "(", ")", "[", "]", "!", "\\", "`", "``",
                " ", "  ",
                "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "&amp;", "&", "<b>", "</b>", "<http://x.y>", "# ",
                "\n---\n",
                "\n===\n", "```\n", "[a]: /b\n", "<!-- c -->", "\u{0}", "\r\n", "\u{A0}", ":",
            ], seed: 1)
        for _ in 0..<5_000 {
            let text = random.next(upTo: 24)
            #expect(full.render(text).html == Libcmark.html(text), "\(text.debugDescription)")
        }
    }

    /// A run beside an East Asian character and no space is as one between punctuation marks. So where the other neighbours are
    /// punctuation or spaces too, CommonMark does right once each such character is replaced by a mark of no script.
    @Test func eastAsianCharactersCountAsPunctuation() {
        let replaced = ["重": "\u{2020}", "，": "\u{2021}", "「": "\u{203B}", "한": "\u{2042}"]
        var random = RandomText(
            replaced.keys.sorted() + [
                "*", "*", "**", "**", "***", "(", ")", "[", "]", "](", "!", "\\", "`", "``", " ", "\n", "\n\n", "> ",
                ">", "- ", "    ",
                "&", ";", "#", "# ", "<", "\n---\n", "```\n", "[重*]: 重\n", "[*，", "+", "\t", "\u{A0}", "\u{3000}",
            ], seed: 2)
        var options = full.options
        options.joinsHanLines = false
        let renderer = MarkdownRenderer(options: options)
        for _ in 0..<10_000 {
            let text = random.next(upTo: 24)
            let expected = Self.replace(Libcmark.html(Self.replace(text, replaced)), Self.inverse(of: replaced))
            #expect(renderer.render(text).html == expected, "\(text.debugDescription)")
        }
    }

    /// Replaces scalars, in running text and in percent-encoded addresses.
    private static func replace(_ text: String, _ replacements: [String: String]) -> String {
        replacements.reduce(text) { text, replacement in
            let parts = text.split(separator: replacement.key, omittingEmptySubsequences: false)
            let encoded = parts.joined(separator: replacement.value).split(
                separator: encoded(replacement.key), omittingEmptySubsequences: false)
            return encoded.joined(separator: Self.encoded(replacement.value))
        }
    }

    private static func inverse(of replacements: [String: String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: replacements.map { ($1, $0) })
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    }
}
