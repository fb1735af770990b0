import DataExchange
import Diagnostics
import PackedFiles
import PolicyModel
import Testing

/// What the cells of a workbook are read as.
@Suite struct WorkbookTests {
    private static let formats = ["0", "10", "14", "0.0%", "yyyy\"年\"m\"月\"", "\"y\"0.0", "G/通用格式", "[Red]0.0;\\d0"]

    private func table(_ rows: String, tail: String = "", strings: [String] = [], properties: String = "") throws
        -> ReturnedTable
    {
        let maker = WorkbookMaker(
            sheets: [("表", rows, tail)], strings: strings, formats: Self.formats, workbookProperties: properties)
        return try #require(try ReturnedFile(name: "a.xlsx", path: "a.xlsx", bytes: maker.bytes()).tables.first)
    }

    @Test(arguments: [
        ("<c><v>31.299999999999997</v></c>", CellContent.number("31.3")),
        ("<c><v>2025</v></c>", .number("2025")),
        ("<c s=\"1\"><v>0.313</v></c>", .percent("31.3")),
        ("<c s=\"3\"><v>1</v></c>", .percent("100")),
        ("<c s=\"2\"><v>45658</v></c>", .date(CalendarDate(year: 2025, month: 1, day: 1))),
        ("<c s=\"4\"><v>45291</v></c>", .date(CalendarDate(year: 2023, month: 12, day: 31))),
        ("<c s=\"2\"><v>61</v></c>", .date(CalendarDate(year: 1900, month: 3, day: 1))),
        ("<c s=\"5\"><v>3</v></c>", .number("3")),
        ("<c s=\"6\"><v>3</v></c>", .number("3")),
        ("<c s=\"7\"><v>3</v></c>", .number("3")),
        ("<c s=\"99\"><v>3</v></c>", .number("3")),
        ("<c t=\"b\"><v>1</v></c>", .flag(true)),
        ("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", .error("#DIV/0!")),
        ("<c><f>1+1</f><v>2</v></c>", .number("2")),
        ("<c><f>1+1</f></c>", .unsolved),
        ("<c t=\"str\"><f>A1</f><v>约30</v></c>", .text("约30")),
        ("<c t=\"d\"><v>2025-03-01T00:00:00</v></c>", .date(CalendarDate(year: 2025, month: 3, day: 1))),
        ("<c t=\"s\"><v>0</v></c>", .text("共享")),
        ("<c t=\"s\"><v>1</v></c>", .text("富文本")),
        ("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> 行内 </t></is></c>", .text("行内")),
        ("<c t=\"inlineStr\"><is><t>一_x000A_二</t></is></c>", .text("一\n二")),
        ("<c t=\"inlineStr\"><is><t>#N/A</t></is></c>", .error("#N/A")),
    ])
    func readsCells(xml: String, content: CellContent) throws {
        let strings = ["<t>共享</t>", "<r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r><rPh><t>fù</t></rPh>"]
        let table = try table("<row r=\"3\">\(xml)</row>", strings: strings)
        #expect(table.rows.first?.cells[0]?.content == content)
    }

    @Test(arguments: ["<c/>", "<c><v></v></c>", "<c t=\"s\"><v>9</v></c>", "<c t=\"inlineStr\"><is><t>  </t></is></c>"])
    func emptyCellsAreNone(xml: String) throws {
        #expect(try table("<row r=\"3\">\(xml)</row>").rows.isEmpty)
    }

    @Test func aWorkbookMayCountDaysFrom1904() throws {
        let table = try table(
            "<row><c s=\"2\"><v>44196</v></c></row>", properties: "<workbookPr date1904=\"1\"/>")
        #expect(table.rows.first?.cells[0]?.content == .date(CalendarDate(year: 2025, month: 1, day: 1)))
    }

    @Test func placesAreThoseOfTheSheet() throws {
        let table = try table("<row r=\"12\"><c r=\"F12\"><v>1</v></c><c r=\"AB12\"><v>2</v></c></row>")
        let row = try #require(table.rows.first)
        #expect(row.cells[5]?.place.message.english == "a.xlsx, sheet “表”, cell F12")
        #expect(row.cells[27]?.place.message.chinese == "a.xlsx，工作表“表”，单元格 AB12")
    }

    @Test func mergedCellsHoldForAllTheirRows() throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
        let table = try table(rows, tail: "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>")
        #expect(table.rows.map { $0.cells[0]?.content } == [.number("7"), .number("7")])
        #expect(table.rows.map { $0.cells[0]?.isSpread } == [false, true])
    }

    @Test func hiddenSheetsAreLeftOut() throws {
        let row = "<row><c><v>1</v></c></row>"
        var maker = WorkbookMaker(sheets: [("藏", row, ""), ("显", row, "")])
        maker.states = ["藏": "hidden"]
        #expect(try ReturnedFile(name: "a.xlsx", path: "a.xlsx", bytes: maker.bytes()).tables.count == 1)
    }

    /// Files that are no workbook, or a trap: each is refused with words of its own, and none takes long.
    @Test func whatIsNoWorkbookIsRefused() throws {
        var empty = ZipWriter()
        empty.add("content.xml", [])
        var broken = ZipWriter()
        broken.add("xl/workbook.xml", Array("<workbook><sheets>".utf8))
        var large = ZipWriter()
        large.add("xl/workbook.xml", [UInt8](repeating: 0x20, count: 33 << 20))
        let files: [(bytes: [UInt8], word: String)] = [
            (empty.finish(), "soffice --headless --convert-to xlsx '数据 表.bin'"), (broken.finish(), "damaged"),
            (large.finish(), "more than 32 MB"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "soffice --headless --convert-to xlsx"),
            (Array(empty.finish().prefix(30)), "damaged"), (Array("<html><table>".utf8), "web page"),
            ([0xFF, 0xFE, 0x31, 0x00], "CSV UTF-8"), ([0x31, 0x00, 0x32], "neither a workbook nor text"),
        ]
        for file in files {
            let error = #expect(throws: DataExchangeError.self) {
                try ReturnedFile(name: "数据 表.bin", path: "数据 表.bin", bytes: file.bytes)
            }
            #expect(error?.message.english.contains(file.word) == true)
            #expect(error?.message.chinese.contains("soffice") == error?.message.english.contains("soffice"))
        }
    }

    @Test func hugeMergedAreasAndFarCellsCostNothing() throws {
        let table = try table(
            "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row><row r=\"99999999\"><c r=\"ZZZZ1\"><v>2</v></c></row>",
            tail: "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2\"/></mergeCells>")
        #expect(table.rows.count <= 2)
    }

    /// A few bytes name one long text very often.
    @Test(.timeLimit(.minutes(1))) func repeatedTextsAreCounted() throws {
        let text = "<t>\(String(repeating: "指", count: 100_000))</t>"
        let cells = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 1000)
        let error = #expect(throws: DataExchangeError.self) { try table(cells, strings: [text]) }
        #expect(error?.message.english.contains("more than 32 MB") == true)
    }

    @Test func entitiesAreNotExpanded() throws {
        let entities = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
        var writer = ZipWriter()
        writer.add(
            "xl/workbook.xml", Array("\(entities)<workbook><sheets><sheet name=\"&b;\"/></sheets></workbook>".utf8))
        let file = try? ReturnedFile(name: "a.xlsx", path: "a.xlsx", bytes: writer.finish())
        #expect(file?.tables.isEmpty ?? true)
    }
}
