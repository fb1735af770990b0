import Diagnostics
import Testing

@testable import Markdown

@Suite struct LinkTests {
    @Test func resolverGetsRelativeDestinationsOnly() {
        var asked: [String] = []
        let text =
            "[a](../policies/x.md#y) [b](http://x) [c](#d) [e](//host) ![f](图.png) [g](mailto:a@b) [h]() [i](a/b:c)"
        let html = MarkdownRenderer().render(text) {
            asked.append($0)
            return "out/" + $0
        }.html
        #expect(asked == ["../policies/x.md#y", "图.png", "a/b:c"])
        #expect(html.contains("href=\"out/../policies/x.md#y\""))
        #expect(html.contains("src=\"out/%E5%9B%BE.png\""))
    }

    /// Each link is named by its place, line:column.
    @Test(arguments: [
        "[1:1](1:1)", "\u{FEFF}[1:1](1:1)", "文字 [1:4](1:4) 文 [1:17](1:17)", "**文：**文 [1:9](1:9) **文：**文 [1:28](1:28)",
        "# 文 [1:5](1:5)", "文\n[2:1](2:1)\n  [3:3](3:3)", "- 文\n  [2:3](2:3)\n[3:1](3:1)\n     [4:6](4:6)",
        "> > 文\n> [2:3](2:3)\n>> [3:4](3:4)", "[1:1\n文](1:1) [2:9](2:9)", "[**“1:1”**](1:1)", "[](1:1)",
        "[![1:2](1:2)](1:1)", "文字\r\n\r\n<xx:3:1>",
        "|文|[1:4](1:4)|\n|-|-|\n|[3:2](3:2)|**文：**文[3:20](3:20)|\n\n[5:1](5:1)",
        "文\n|a|\n|-|\n|b|\n\n|a|\n|-|\n|[8:2](8:2)|\n文\n\n1. [11:4](11:4)",
        "> 文\n> |a|\n> |-|\n> |[4:4](4:4)|\n>\n> [6:3](6:3)", "`a\nb` [2:4](2:4)", "第一行\n    第二 [2:8](2:8)",
    ])
    func positions(markdown: String) {
        let rendered = MarkdownRenderer().render(markdown)
        let links = rendered.links.map { ($0.destination, "\($0.position.line):\($0.position.column)") }
        let images = rendered.images.map { ($0.source, "\($0.position.line):\($0.position.column)") }
        #expect(!links.isEmpty)
        for (expected, found) in links + images {
            #expect(found == (expected.hasPrefix("xx:") ? String(expected.dropFirst(3)) : expected))
        }
    }

    @Test func imagesHaveTheirWords() {
        let image = MarkdownRenderer().render("文 ![一 *二* `三`](a.png \"题\")").images.first
        #expect(image?.alt == "一 二 三")
        #expect(image?.source == "a.png")
        #expect(image?.position.column == 3)
    }
}
