import Testing

@testable import PolicyImport

@Suite struct LeadingSpacesTests {
    @Test(arguments: [
        CleaningCase("　　一、总体要求 ", becomes: "一、总体要求"),
        CleaningCase("  甲 乙  ", becomes: "甲 乙"),
        CleaningCase("　\u{A0}　", becomes: ""),
        CleaningCase("\t　指标　", becomes: "\t指标"),
        CleaningCase("重点任务\t", becomes: "重点任务"),
        CleaningCase("1\t甲\t2\n合计\t", becomes: "1\t甲\t2\n合计\t"),
        CleaningCase(" 1\t指标\t31.3 ", becomes: "1\t指标\t31.3"),
        CleaningCase(stays: "\t甲\t\t3\t"),
        CleaningCase(stays: "\t\t甲\t3"),
        CleaningCase(stays: "\t"),
        CleaningCase(stays: "\t1\n\t设施达标率\n\t31.3\n\n\n\t预期性"),
    ])
    func trimsTextAndKeepsCells(text: CleaningCase) {
        #expect(text.cleaned(by: LeadingSpaces.remove) == text.after)
    }
}
