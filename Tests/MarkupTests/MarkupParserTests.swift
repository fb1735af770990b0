import Markup
import Testing

/// Whatever markup comes, its text survives in order.
@Suite struct MarkupParserTests {
    private func outline(_ tree: MarkupTree) -> String {
        var result = ""
        var ends: [Int] = []
        for (index, node) in tree.nodes.enumerated() {
            while let end = ends.last, end <= index {
                result += ")"
                ends.removeLast()
            }
            result += node.isText ? node.text : node.name + "("
            if !node.isText { ends.append(node.end) }
        }
        return result + String(repeating: ")", count: ends.count)
    }

    @Test(arguments: [
        ("<p>甲<p>乙", "html(body(p(甲)p(乙)))"),
        ("<p>甲<br>乙&nbsp;&amp;&#20013;", "html(body(p(甲br()乙\u{A0}&中)))"),
        (
            "<table><tr><td colspan=2>甲<td>乙<tr><td>丙</table>丁",
            "html(body(table(tr(td(甲)td(乙))tr(td(丙)))丁))"
        ),
        ("<meta charset=gb2312><p>示例", "html(head(meta())body(p(示例)))"),
        ("<script>if (a<b) {}</script><p>甲", "html(head(script(if (a<b) {}))body(p(甲)))"),
        ("<p>甲<b>乙<i>丙</b>丁", "html(body(p(甲b(乙i(丙))丁)))"),
    ])
    func readsTagSoup(html: String, expected: String) {
        #expect(MarkupParser.html(Array(html.utf8)).map(outline) == expected)
    }

    @Test func readsDeepElementsUpToALimit() {
        let html = { (depth: Int) in Array((String(repeating: "<div>", count: depth) + "底").utf8) }
        #expect(MarkupParser.html(html(MarkupParser.depth - 10))?.nodes.last?.text == "底")
        #expect(MarkupParser.html(html(100_000)) == nil)
    }

    @Test func keepsPrefixesOfXML() throws {
        let xml = #"<w:p xmlns:w="urn:w" w:val="1"><w:t xml:space="preserve"> 甲&lt;</w:t></w:p>"#
        let tree = try #require(MarkupParser.xml(Array(xml.utf8)))
        #expect(outline(tree) == "w:p(w:t( 甲<))")
        #expect(tree.attribute("val", of: 0) == "1")
        #expect(tree.nodes[0].attributes["xmlns:w"] == "urn:w")
        #expect(tree.child("t", of: 0) == 1)
    }

    @Test(arguments: ["", "<a><b></a>", "<a>", "甲", String(repeating: "<a>", count: 5000)])
    func refusesBadXML(xml: String) {
        #expect(MarkupParser.xml(Array(xml.utf8)) == nil)
    }

    @Test func expandsNoDeclaredEntities() {
        let xml = #"<!DOCTYPE a [<!ENTITY e "大">]><a>&e;</a>"#
        #expect(MarkupParser.xml(Array(xml.utf8)).map(outline)?.contains("大") != true)
    }
}
