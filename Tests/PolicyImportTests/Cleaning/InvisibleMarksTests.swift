import Testing

@testable import PolicyImport

@Suite struct InvisibleMarksTests {
    @Test(arguments: [
        CleaningCase("卫\u{200B}生健\u{AD}康\u{FEFF}局", becomes: "卫生健康局"),
        CleaningCase("到\u{A0}2030\u{A0}年", becomes: "到 2030 年"),
        CleaningCase("\u{F06C}重点任务", becomes: "重点任务"),
        CleaningCase("\u{202A}（一）\u{202C}服务", becomes: "（一）服务"),
        CleaningCase("指标\u{7}31.3\u{7}", becomes: "指标\t31.3\t"),
        CleaningCase("2025\u{1E}2030年", becomes: "2025-2030年"),
        CleaningCase("葛\u{E0100}城", becomes: "葛城"),
        CleaningCase("①\u{FE0F}甲", becomes: "①甲"),
        CleaningCase(stays: "\t甲\t\t3\t"),
        CleaningCase(stays: "　　“健康”—— 5‰ ≥90％ ① ℃"),
    ])
    func removesOnlyWhatShowsNothing(text: CleaningCase) {
        #expect(text.cleaned(by: InvisibleMarks.remove) == text.after)
    }
}
