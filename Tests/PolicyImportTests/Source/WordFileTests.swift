import Foundation
import Testing

@testable import PolicyImport

/// Word documents become the lines Word shows. `make test` installs pandoc, which these tests need.
@Suite(.enabled(if: WordFixture.hasPandoc, "pandoc is not installed: apt-get install pandoc"))
struct WordFileTests {
    private typealias Word = WordFixture

    @Test func restoresAutomaticNumbers() throws {
        let body = [
            Word.paragraph("示例县方案", style: "Title"), Word.paragraph("总体要求", level: 0),
            Word.paragraph("坚持预防为主。"), Word.paragraph("重点任务", style: "Chapter"),
            Word.paragraph("服务", level: 1), Word.paragraph("建设。", level: 2), Word.paragraph("说明"),
            Word.paragraph("", level: 2), Word.paragraph("巡诊。", level: 2), Word.paragraph("细则", level: 3),
            Word.paragraph("圆点", level: 4), Word.paragraph("保障", level: 1), Word.paragraph("经费。", level: 2),
            Word.paragraph("不编号", style: "Chapter").replacingOccurrences(
                of: "</w:pPr>", with: #"<w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>"#),
            Word.paragraph("重新开始", level: 0).replacingOccurrences(of: #"numId w:val="1""#, with: #"numId w:val="2""#),
        ]
        let styles = """
            <w:style w:styleId="Chapter"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:styleId="Title"/>
            """
        let text = try Word(body: body.joined(), numbering: Word.numbering, styles: styles).text()
        #expect(
            text == """
                示例县方案
                一、总体要求
                坚持预防为主。
                二、重点任务
                （一）服务
                1.建设。
                说明

                3.巡诊。
                2.1 细则
                圆点
                （二）保障
                1.经费。
                不编号
                一、重新开始
                """)
    }

    @Test func acceptsTrackedChanges() throws {
        let body = """
            <w:p>\(Word.run("甲"))<w:ins>\(Word.run("乙"))</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>\
            <w:moveFrom>\(Word.run("丁"))</w:moveFrom></w:p>\
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(Word.run("前"))</w:p>\(Word.paragraph("后", level: 0))
            """
        #expect(try Word(body: body, numbering: Word.numbering).text() == "甲乙\n一、前后")
    }

    @Test func keepsTextBoxesOnceAndWhatIsWrapped() throws {
        let box = "<w:txbxContent>\(Word.paragraph("框内"))</w:txbxContent>"
        let body = """
            <w:p>\(Word.run("段首"))<w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>\
            <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\(Word.run("段尾"))</w:p>\
            <w:sdt><w:sdtContent>\(Word.paragraph("控件"))</w:sdtContent></w:sdt>\
            <w:p><w:smartTag>\(Word.run("标"))</w:smartTag><w:hyperlink>\(Word.run("链"))</w:hyperlink>\
            <w:fldSimple w:instr="REF a">\(Word.run("域"))</w:fldSimple><w:r><w:ruby><w:rt>\(Word.run("zi"))</w:rt>\
            <w:rubyBase>\(Word.run("字"))</w:rubyBase></w:ruby><w:br/><w:t>行</w:t></w:r></w:p>
            """
        #expect(try Word(body: body).text() == "段首段尾\n框内\n控件\n标链域字\n行")
    }

    @Test func leavesOutContentsAndFieldCodes() throws {
        let field = { (type: String) in #"<w:r><w:fldChar w:fldCharType="\#(type)"/></w:r>"# }
        let code = { (text: String) in "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
        let contents =
            "<w:p>\(field("begin"))\(code("TOC \\o"))\(field("separate"))\(Word.run("一、任务 1"))</w:p>"
            + "<w:p>\(Word.run("二、保障 2"))\(field("end"))</w:p>"
        let body =
            contents
            + "<w:p>\(field("begin"))\(code("REF x"))\(field("separate"))\(Word.run("表1"))\(field("end"))</w:p>"
        #expect(try Word(body: body).text() == "\n\n表1")
        let cut = body.replacingOccurrences(of: field("end"), with: "")
        #expect(try Word(body: cut).text().hasSuffix("表1"))
        #expect(try Word(body: cut).text().contains("一、任务 1"))
    }

    @Test func laysMergedCellsOutOnAGrid() throws {
        let restart = #"<w:vMerge w:val="restart"/>"#
        let body =
            "<w:tbl>" + Word.row(Word.cell("领域", restart), Word.cell("目标", #"<w:gridSpan w:val="2"/>"#))
            + Word.row(Word.cell("", "<w:vMerge/>"), Word.cell("2025年"), Word.cell("2030年"))
            + Word.row(Word.cell("甲"), Word.cell("31.3"), Word.cell("")) + "</w:tbl>" + Word.paragraph("后")
        let text = try Word(body: body).text()
        #expect(
            text == """
                | 领域 | 目标 |  |
                | --- | --- | --- |
                |  | 2025年 | 2030年 |
                | 甲 | 31.3 |  |

                后
                """)
    }

    @Test func keepsFootnotesWithoutTheirMarks() throws {
        let body = "<w:p>\(Word.run("达标率"))<w:r><w:footnoteReference w:id=\"2\"/></w:r>\(Word.run("提高"))</w:p>"
        let notes = #"<w:footnote w:id="2">\#(Word.paragraph("指合格的比例"))</w:footnote>"#
        #expect(try Word(body: body, footnotes: notes).text() == "达标率提高\n[1] 指合格的比例")
    }

    @Test func saysThatAScanHoldsNoText() {
        let fixture = Word(body: "<w:p><w:r><w:drawing/></w:r></w:p>")
        #expect(throws: ImportError.self) { try fixture.text() }
    }
}
