import Testing

@testable import PolicyImport

@Suite struct FootnoteMarksTests {
    @Test(arguments: [
        CleaningCase("达标率[1]提高\n[1] 指合格者的比例", becomes: "达标率提高\n[1] 指合格者的比例"),
        CleaningCase("覆盖[^2]全县\n[^2]: 不含园区", becomes: "覆盖全县\n[^2]: 不含园区"),
        CleaningCase("覆盖[^2]全县", becomes: "覆盖全县"),
        CleaningCase(stays: "示政发[2024]12号"),
        CleaningCase(stays: "达标率[1]提高，没有注"),
        CleaningCase(stays: "\t[1]\t甲"),
        CleaningCase("见[图1]与[1]\n[1] 指甲", becomes: "见[图1]与\n[1] 指甲"),
    ])
    func removesMarksAndKeepsNotes(text: CleaningCase) {
        #expect(text.cleaned(by: FootnoteMarks.remove) == text.after)
    }
}
