import Testing

@testable import PolicyImport

@Suite struct WrappedLinesTests {
    @Test(arguments: [
        CleaningCase(
            String(repeating: "这是一行从纸的左边排到右边为止的文字没有句号在\n末尾。\n", count: 8),
            becomes: String(repeating: "这是一行从纸的左边排到右边为止的文字没有句号在末尾。\n", count: 8)),
        CleaningCase(stays: String(repeating: "1\t这是一行从纸的左边排到右边为止的文字没有句号\t3\n\t末尾\n", count: 8)),
        CleaningCase(stays: "甲\n乙\n丙"),
        CleaningCase(stays: String(repeating: "这是一行从纸的左边排到右边为止的文字没有句号在\n一、总体要求\n", count: 8)),
    ])
    func joinsBrokenLinesOnly(text: CleaningCase) {
        #expect(text.cleaned(by: WrappedLines.join) == text.after)
    }
}
