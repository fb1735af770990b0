import Testing

@testable import PolicyImport

@Suite struct PageNumbersTests {
    @Test(arguments: [
        CleaningCase("甲。\n- 3 -\n乙", becomes: "甲。\n乙"),
        CleaningCase("甲。\n　　— 12 —　\n乙", becomes: "甲。\n乙"),
        CleaningCase("甲。\n第 3 页 共 10 页\n乙", becomes: "甲。\n乙"),
        CleaningCase("Page 3 of 10\n乙", becomes: "乙"),
        CleaningCase("完善健康治理体系和治\n\n－3－\n\n理能力", becomes: "完善健康治理体系和治\n理能力"),
        CleaningCase("甲。\n\n- 3 -\n\n乙", becomes: "甲。\n\n\n乙"),
        CleaningCase("甲\n1/9\n乙\n2/9\n丙", becomes: "甲\n乙\n丙"),
        CleaningCase(stays: "甲\n1/9\n乙"),
        CleaningCase(stays: "温度为 - 3 - 度"),
        CleaningCase(stays: "\t—3—"),
        CleaningCase(stays: "1\t指标\t31.3"),
        CleaningCase(stays: "3"),
        CleaningCase(stays: "\t3"),
        CleaningCase(stays: "共建3页"),
    ])
    func removesLinesThatOnlyNumberPages(text: CleaningCase) {
        #expect(text.cleaned(by: PageNumbers.remove) == text.after)
    }

    /// Twelve lines for each number, which stand between the lines given.
    private func pages(_ line: String) -> [ImportedLine] {
        let page = { (number: Int) in [String](repeating: line, count: 12) + ["\(number)"] }
        return ((1...4).flatMap(page) + [line]).enumerated().map { ImportedLine($1, number: $0 + 1) }
    }

    @Test func bareNumbersCountPagesOnlyBetweenLongLines() {
        let text = pages("这一行文字很长，因为它是从一页纸的左边排到右边的正文")
        #expect(PageNumbers.remove(text).count == 49)
        let table = pages("达标率")
        #expect(PageNumbers.remove(table) == table)
    }
}
