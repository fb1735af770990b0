import Testing

@testable import Markdown

@Suite struct EmphasisTests {
    @Test(arguments: [
        ("**“重点”**内容", "<strong>“重点”</strong>内容"),
        ("内容**“重点”**", "内容<strong>“重点”</strong>"),
        ("内容**（重点）**内容", "内容<strong>（重点）</strong>内容"),
        ("**重点：**内容**另一：**内容", "<strong>重点：</strong>内容<strong>另一：</strong>内容"),
        ("*《办法》*规定", "<em>《办法》</em>规定"),
        ("规定*“办法”*。", "规定<em>“办法”</em>。"),
        ("***（重点）***内容", "<em><strong>（重点）</strong></em>内容"),
        ("**重点*（其中）*重点**内容", "<strong>重点<em>（其中）</em>重点</strong>内容"),
        ("达到**90%**以上", "达到<strong>90%</strong>以上"),
        ("见**`代码`**处", "见<strong><code>代码</code></strong>处"),
        ("见**[链接](a*“b.html)**处", "见<strong><a href=\"a*%E2%80%9Cb.html\">链接</a></strong>处"),
        ("**“重点”**ABC", "<strong>“重点”</strong>ABC"),
        ("**重点——**ABC", "<strong>重点——</strong>ABC"),
        ("**_“重点”_**内容", "<strong><em>“重点”</em></strong>内容"),
        ("내용**“중점”**은", "내용<strong>“중점”</strong>은"),
        ("葛\u{E0100}**(注)**城", "葛\u{E0100}<strong>(注)</strong>城"),
        // No emphasis: escaped, in code, with a space inside, or between letters of other scripts.
        ("\\*\\*“重点”\\*\\*内容", "**“重点”**内容"),
        ("\\**“重点”*内容", "*<em>“重点”</em>内容"),
        ("\\\\*“重点”*内容", "\\<em>“重点”</em>内容"),
        ("`**“重点”**内容`", "<code>**“重点”**内容</code>"),
        ("** “重点” **内容", "** “重点” **内容"),
        ("a**“b”**c", "a**“b”**c"),
        ("**“重点”内容", "**“重点”内容"),
    ])
    func emphasis(markdown: String, html: String) {
        #expect(MarkdownRenderer().render(markdown).html == "<p>\(html)</p>\n")
    }

    @Test func markersReachNoOutput() {
        let text = """
            [见*“甲”*文]: /甲*“乙 "题*“名”*目"

            # 见*“甲”*文

            [见*“甲”*文] ![图*“甲”*文](/图*“乙”*) <http://例*“甲”*文>

            ```swift文*“甲
            码*“甲”*文
            ```
            <div title="文*“甲">文*“甲”*文</div>
            """
        let rendered = MarkdownRenderer(options: MarkdownOptions(unsafeHTML: true)).render(text)
        #expect(!rendered.html.contains { $0.unicodeScalars.contains { 0x16EB...0x16ED ~= $0.value } })
        #expect(!rendered.html.contains("%E1%9B"))
        #expect(rendered.links.map(\.destination) == ["/甲*“乙", "http://例*“甲”*文"])
        #expect(rendered.images.map(\.source) == ["/图*“乙”*"])
        #expect(rendered.headings.map(\.text) == ["见“甲”文"])
    }

    @Test(arguments: ["\u{16EC}", "&#5868;", "&#x16ec;", "&#x16EC;", "\u{16EC}\u{16EB}\u{16ED}\u{1735}\u{1736}"])
    func keepsTheMarkersAnAuthorWrites(mark: String) {
        let html = MarkdownRenderer().render("\(mark)**“重点”**内容").html
        #expect(html.unicodeScalars.contains("\u{16EC}"))
    }

    @Test func labelsMatchWhateverTheirSpacesAndNeighbours() {
        let html = MarkdownRenderer().render("[ *文 ] [*文]文 “[*文][]”\n\n[*文]: /a").html
        #expect(html.split(separator: "href=\"/a\"").count == 4)
    }

    static let cases = "specs/cjk-emphasis/strong.md"

    @Test(.enabled(if: SharedFiles.exists(cases), "needs the CJK emphasis cases beside the checkout"))
    func everyPublishedCaseIsBold() throws {
        for line in try SharedFiles.text(Self.cases).split(separator: "\n") {
            let pairs = line.split(separator: "**", omittingEmptySubsequences: false).count / 2
            let html = MarkdownRenderer().render(String(line)).html
            #expect(html.split(separator: "<strong>", omittingEmptySubsequences: false).count - 1 == pairs, "\(line)")
            #expect(!html.contains("*"), "\(line)")
        }
    }
}
