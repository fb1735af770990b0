import Testing

@testable import PolicyImport

/// All rules after one another: tables come through as they were.
@Suite struct TextCleaningTests {
    @Test(arguments: [
        CleaningCase(stays: "\t1\n\t设施达标率（%）\n\t31.3\n\n\n\t38\n\t预期性\n\n\t说明：指合格的比例\n续上一行"),
        CleaningCase(stays: "\t健康水平\n\t人均预期寿命\n\t80\n\n\t\n\t死亡率\n\t3"),
        CleaningCase(stays: "\t甲\t\t3\t\n1\t指标\t31.3\n\t\t乙"),
        CleaningCase(stays: "| 序号 | 指标 |\n| --- | --- |\n| 1 |  |"),
        CleaningCase("\u{FEFF}[bookmark: _Toc1]　　一、总体要求\u{C}\r\n— 1 —\r\n甲", becomes: "一、总体要求\n甲"),
    ])
    func cleans(text: CleaningCase) {
        #expect(text.cleaned(by: TextCleaning.clean) == text.after)
    }

    @Test func keepsTheNumbersOfLines() {
        let lines = TextCleaning.clean(SourceLines.of("甲。\n- 1 -\n　乙"))
        #expect(lines == [ImportedLine("甲。", number: 1), ImportedLine("乙", number: 3)])
    }
}
