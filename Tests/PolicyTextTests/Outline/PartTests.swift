import Diagnostics
import PolicyText
import Testing

@Suite struct PartTests {
    @Test(arguments: [
        ("（一）建设卫生院。正文。", "建设卫生院", "正文。"),
        ("（一）建设卫生院\n正文。", "建设卫生院", "正文。"),
        ("### （一）建设卫生院 ###\n\n正文。", "建设卫生院", "正文。"),
        ("（一）建设卫生院。", "建设卫生院", ""),
        ("（一）建设卫生院", "建设卫生院", ""),
        ("**（一）建设卫生院。**正文。", "建设卫生院", "正文。"),
        ("**（一）建设卫生院**\n正文。", "建设卫生院", "正文。"),
        ("（一）落实“先诊疗。后付费”政策。正文。", "落实“先诊疗。后付费”政策", "正文。"),
        ("（一）行动内容：\n正文。", "行动内容", "正文。"),
        ("（一）建设卫生院 {#clinics}\n正文。", "建设卫生院", "正文。"),
        ("（一）建设卫生院 {#clinics}。正文。", "建设卫生院", "正文。"),
        ("（一）建设卫生院。{#clinics}正文。", "建设卫生院", "正文。"),
    ])
    func titleAndBody(item: String, title: String, body: String) {
        let part = outline("一、任务\n" + item).measures.first
        #expect(part?.title == title)
        #expect(part?.body == body)
        if item.contains("{#") { #expect(part?.slug?.value == "clinics") }
    }

    @Test func positionsSurvive() {
        let marked = MarkedText("一、任务\n  （一）1️⃣建设卫生院2️⃣。3️⃣正文。（4️⃣市教委牵头，5️⃣市财政局配合）", firstLine: 11)
        let part = PolicyTextReader().read(marked.text, file: "p.md", firstLine: 11).measures.first
        #expect(part?.titleRange.start == marked["1️⃣"])
        #expect(part?.titleRange.end == marked["2️⃣"])
        #expect(part?.bodyRange.start == marked["3️⃣"])
        #expect(part?.clauseTexts.first?.range.start == marked["4️⃣"])
        #expect(part?.mentions.map { Optional($0.name.range.start) } == [marked["4️⃣"], marked["5️⃣"]])
    }

    @Test func pastedLinesBecomeParagraphs() {
        let part = outline("一、任务\n（一）标题。第一段。\n第二段。\n（二）标题。").measures.first
        #expect(part?.body == "第一段。\n\n第二段。")
    }

    @Test func markdownStaysAsItIs() {
        let body = "第一段，\n还是第一段。\n\n#### 小标题\n\n- 条目\n- 条目"
        #expect(outline("## 一、任务\n\n### （一）标题\n\n\(body)\n").measures.first?.body == body)
    }

    @Test func emptyTextsHaveNoParts() {
        #expect(outline("").parts.isEmpty)
        #expect(outline("\n\n").parts.isEmpty)
        #expect(outline("\u{FEFF}一、任务\r\n（一）标题。\r\n").measures.map(\.title) == ["标题"])
    }
}
