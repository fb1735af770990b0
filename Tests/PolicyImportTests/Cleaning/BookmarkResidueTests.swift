import Testing

@testable import PolicyImport

@Suite struct BookmarkResidueTests {
    @Test(arguments: [
        CleaningCase("[bookmark: _Toc23093]一、总体要求", becomes: "一、总体要求"),
        CleaningCase("[bookmark: _Toc1][bookmark: _Toc2]（一）甲[bookmark: OLE_LINK1]乙", becomes: "（一）甲乙"),
        CleaningCase("[]{#_Toc23093 .anchor}一、总体要求", becomes: "一、总体要求"),
        CleaningCase("甲\n[bookmark: _GoBack]\n乙", becomes: "甲\n乙"),
        CleaningCase(stays: "[bookmark: 没有结尾"),
        CleaningCase(stays: "见附件[1]和{#编号}"),
    ])
    func removesAnchors(text: CleaningCase) {
        #expect(text.cleaned(by: BookmarkResidue.remove) == text.after)
    }
}
