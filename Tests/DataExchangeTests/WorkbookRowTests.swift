import DataExchange
import Diagnostics
import Testing

/// Rows of workbooks: what only their cells can say.
@Suite struct WorkbookRowTests {
    private static let formats = ["0", "10", "14"]

    /// Merges a workbook with one row below a title and the headings.
    private func merge(_ cells: [String]) throws -> DataMerge {
        let rows =
            WorkbookMaker.row(1, ["某县监测数据"]) + WorkbookMaker.row(3, ["指标代码", "指标", "年份", "监测值"])
            + WorkbookMaker.row(4, cells)
        let tail = "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>"
        let maker = WorkbookMaker(sheets: [("Sheet1", rows, tail), ("说明", "", "")], formats: Self.formats)
        return try ExchangeFolder().plan(maker.bytes(), name: "表.xlsx")
    }

    @Test(arguments: [
        ("<c s=\"1\"><v>0.2753</v></c>", "27.53"), ("<c><v>27.5</v></c>", "27.5"), ("27.5%", "27.5"), ("２７．５", "27.5"),
        ("<c><f>SUM(A1)</f><v>27</v></c>", "27"), ("&gt;27", "\">27\""), ("1,027", "1027"),
    ])
    func valuesAreWrittenAsNumbersWhereTheyAre(cell: String, written: String) throws {
        let merge = try merge(["plan-literacy", "", "<c><v>2024</v></c>", cell])
        #expect(merge.refused.isEmpty)
        #expect(merge.difference.contains("+      {\"year\": 2024, \"value\": \(written)}\n"))
    }

    @Test(arguments: [
        (
            "plan-mortality", "<c><v>2024</v></c>", "<c s=\"1\"><v>0.005</v></c>", "D4",
            "the cell shows 0.5%, but the indicator is kept in “‰”", "单元格显示为 0.5%，但这个指标的单位是“‰”"
        ),
        (
            "plan-literacy", "<c><v>2024</v></c>", "<c s=\"2\"><v>45658</v></c>", "D4",
            "the cell holds the date 2025-01-01, probably made by the spreadsheet; format it as text and type the value again",
            "单元格里是日期 2025-01-01，多半是表格软件自动转换的；请把格式改为文本后重新填写"
        ),
        (
            "plan-literacy", "<c><v>2024</v></c>", "<c t=\"e\"><v>#REF!</v></c>", "D4",
            "the formula in the cell failed: #REF!", "单元格里的公式出错：#REF!"
        ),
        (
            "plan-literacy", "<c><v>2024</v></c>", "<c><f>A1</f></c>", "D4",
            "the formula has no stored result; open the file in Excel or WPS and save it again",
            "公式没有保存计算结果；请在 Excel 或 WPS 中打开并重新保存"
        ),
        (
            "plan-literacy", "<c s=\"2\"><v>2024</v></c>", "27", "C4",
            "“1905-07-16” is no year; write it as a number, such as 2025", "“1905-07-16”不是年份；请写成数字，如 2025"
        ),
        (
            "plan-literacy", "<c><v>2024</v></c>", "<c t=\"b\"><v>1</v></c>", "D4",
            "“TRUE” is no number in the unit of the indicator (%); write 31.3 or >0.005",
            "“TRUE”不是以“%”为单位的数字；请写成 31.3 或 >0.005"
        ),
    ])
    func refusedCellsAreNamed(
        id: String, year: String, value: String, cell: String, english: String, chinese: String
    ) throws {
        let merge = try merge([id, "", year, value])
        #expect(merge.refused.map(\.message.english) == [english])
        #expect(merge.refused.map(\.message.chinese) == [chinese])
        #expect(merge.refused.map(\.place.message.english) == ["表.xlsx, sheet “Sheet1”, cell \(cell)"])
    }

    @Test func aDayStandsForItsYearAndTrueForYes() throws {
        let day = try merge(["plan-literacy", "", "<c s=\"2\"><v>45657</v></c>", "27"])
        #expect(day.difference.contains("{\"year\": 2024, \"value\": 27}"))
        let yes = try merge(["plan-committee", "", "<c><v>2024</v></c>", "<c t=\"b\"><v>1</v></c>"])
        #expect(yes.difference.contains("{\"year\": 2024, \"value\": \"是\"}"))
    }
}
