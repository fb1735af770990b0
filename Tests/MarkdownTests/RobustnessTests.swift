import Testing

@testable import Markdown

/// No input may crash, hang or unbalance the output.
@Suite struct RobustnessTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String

        init(_ name: String, _ text: String) {
            testDescription = name
            self.text = text
        }

        init(_ name: String, _ part: String, _ count: Int, _ rest: String = "") {
            self.init(name, String(repeating: part, count: count) + rest)
        }
    }

    @Test(arguments: [
        Case("deep quotes", "> ", 10_000, "*重*，*重"),
        Case(
            "table in deep quotes",
            String(repeating: "> ", count: 500) + "|a|\n" + String(repeating: "> ", count: 500) + "|-|"),
        Case("deep lists", "- ", 3_000, "重"),
        Case("open brackets", "[", 10_000),
        Case("nested images", "![", 10_000, String(repeating: "](a)", count: 10_000)),
        Case("deep emphasis", "*重 ", 10_000, String(repeating: "，*", count: 10_000)),
        Case("one line of emphasis, 1 MB", "**重，**重", 65_000),
        Case("one line of words, 1 MB", "重", 350_000),
        Case("one line of links", "[重](a)", 50_000),
        Case("pipes", "|", 200_000),
        Case("delimiter rows", "|-\n", 50_000),
        Case("many tables", "|a|\n|-|\n\n", 5_000),
        Case("long table", "|重|*点*|\n|-|-|\n", 1, String(repeating: "|重|*点*|\n", count: 20_000)),
        Case("dashes before a star", "—", 100_000, "*重*"),
        Case("marks and stars", "“*", 100_000),
        Case("backslashes", "\\", 100_000, "*重*"),
        Case("braces", "{#", 50_000, "\n==="),
        Case("NULs", "\u{0}*\u{0}重", 10_000),
    ])
    func survives(_ hard: Case) {
        let html = MarkdownRenderer().render(hard.text).html
        #expect(Self.isBalanced(html))
    }

    @Test(arguments: [
        "", "\u{FEFF}", "\u{0}", "\n", "*", "|", "|-|", "|\n|-|", "||\n|-|", "\\", "**", "*重", "重*", "\u{FEFF}*重*", "[",
        "![", "# ",
        "|a|\n|-|\n", "|a|\n|-|\n|\\", "|a|\n|-|\n\\|", "重\n*", "*\n重", "- |\n  |-|", ">|a|\n>|-|", "|a|\n>|-|",
        "# {#x}", "# {#}",
    ])
    func survivesTheSmallest(text: String) {
        #expect(Self.isBalanced(MarkdownRenderer().render(text).html))
    }

    @Test func randomTextsGiveBalancedHTML() {
        var random = RandomText(
            [
                "*", "**", "***", "_", "重", "，", "“", "”", "a", "|", "|", "|-|\n", "|重|\n", ":-|", "\n", "\n\n", "> ",
                ">", "- ", "1. ", " ", "    ",
                "\t", "[", "]", "](", ")", "![", "`", "\\", "<b>", "<!--", "-->", "<div>\n", "&#5868;", "\u{16EC}",
                "\u{0}", "\u{7F}",
                "\u{1F600}", "\u{FE0F}", "\u{E0100}", "\u{301}", "\r", "\r\n", "# ", "\n---\n", "\n===\n", "```\n",
                "[重]: 重\n", "{#x}", "한", "<br>",
                "\u{10FFFF}", "\u{FFFE}", "javascript:",
            ], seed: 3)
        let renderer = MarkdownRenderer()
        for _ in 0..<5_000 {
            let text = random.next(upTo: 40)
            let rendered = renderer.render(text) { $0 + "?" }
            #expect(Self.isBalanced(rendered.html), "\(text.debugDescription)")
            #expect(rendered.html.utf8.count < 100_000)
            _ = rendered.plainText
        }
    }

    /// Author's characters that are neither markup nor white space all appear, in their order, whatever tables and emphasis are made.
    @Test func nothingIsLost() {
        var random = RandomText(
            [
                "*", "**", "重", "点", "，", "a", "|", "|", "|-|-|\n", "|重|甲|\n", "\n", "\n\n", "> ", "- ", " ", "1. ",
                "\n---\n", "乙\n",
            ], seed: 4)
        var plainOptions = MarkdownOptions.commonMark
        plainOptions.cjkEmphasis = true
        let plain = MarkdownRenderer(options: plainOptions)
        for _ in 0..<5_000 {
            let text = random.next(upTo: 40)
            let expected = plain.render(text).plainText.filter(\.isLetter)
            let rendered = MarkdownRenderer().render(text)
            // Cells without a column are left out by the rules of tables, and said to be.
            if rendered.rejections.contains(where: { $0.kind == .surplusCells }) { continue }
            let found = rendered.plainText.filter(\.isLetter)
            #expect(found == expected, "\(text.debugDescription)")
        }
    }

    /// Whether every tag is closed in its turn.
    private static func isBalanced(_ html: String) -> Bool {
        var open: [Substring.UTF8View] = []
        for piece in html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(
            html.utf8.first == UInt8(ascii: "<") ? 0 : 1)
        {
            let name = piece.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
            if name.first == UInt8(ascii: "/") {
                guard let last = open.popLast(), last.elementsEqual(name.dropFirst()) else { return false }
            } else if !["br", "hr", "img"].contains(where: { name.elementsEqual($0.utf8) }) {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
