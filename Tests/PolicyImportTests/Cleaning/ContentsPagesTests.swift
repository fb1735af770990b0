import Testing

@testable import PolicyImport

@Suite struct ContentsPagesTests {
    @Test(arguments: [
        CleaningCase("目　录\n一、总体要求 1\n二、重点任务 3\n示例县方案\n一、总体要求\n二、重点任务", becomes: "示例县方案\n一、总体要求\n二、重点任务"),
        CleaningCase("# 目录\n\n一、总体要求\t1\n（一）思想\t2\n\n一、总体要求\n（一）思想", becomes: "\n一、总体要求\n（一）思想"),
        CleaningCase("一、总体要求……1\n二、任务.........12\n正文", becomes: "正文"),
        CleaningCase(stays: "目录\n一、总体要求\n二、重点任务"),
        CleaningCase(stays: "目录\n药品甲\n每年更新一次，由卫生健康局公布。\n药品甲的使用"),
        CleaningCase(stays: "达到3.5\n增长…12"),
        CleaningCase(stays: "1\t指标\t31.3"),
    ])
    func removesTheContentsOnly(text: CleaningCase) {
        #expect(text.cleaned(by: ContentsPages.remove) == text.after)
    }
}
