import Testing

@testable import PolicyImport

@Suite struct FieldCodesTests {
    @Test(arguments: [
        CleaningCase(#"HYPERLINK \l "_Toc1" 一、总体要求 PAGEREF _Toc1 \h 3"#, becomes: "一、总体要求 "),
        CleaningCase(#"HYPERLINK \l "_Toc1" 3.建设卫生院"#, becomes: "3.建设卫生院"),
        CleaningCase(#"见 HYPERLINK "https://example.org/a b" 附件2"#, becomes: "见 附件2"),
        CleaningCase(#"TOC \o "1-3" \h \z \u"#, becomes: ""),
        CleaningCase(#"如 REF _Ref12 \h \* MERGEFORMAT 表1所示"#, becomes: "如 MERGEFORMAT 表1所示"),
        CleaningCase("\u{13} REF _Ref1 \\h \u{14}表1\u{15}所示", becomes: "表1所示"),
        CleaningCase("\u{13} PAGE \u{15}甲", becomes: "甲"),
        CleaningCase(stays: "\u{13}没有结尾"),
        CleaningCase(stays: "推广 TOC 理念，HYPERLINK 与 REF 指标不变"),
        CleaningCase(stays: "\t甲\t\t3\t"),
    ])
    func keepsWhatFieldsShow(text: CleaningCase) {
        #expect(text.cleaned(by: FieldCodes.remove) == text.after)
    }
}
