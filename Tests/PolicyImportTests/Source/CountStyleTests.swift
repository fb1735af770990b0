import Testing

@testable import PolicyImport

@Suite struct CountStyleTests {
    @Test(arguments: [
        (CountStyle.chinese, [1: "一", 10: "十", 11: "十一", 20: "二十", 103: "一百零三", 110: "一百一十", 1003: "一千零三"]),
        (.legal, [1: "壹", 10: "壹拾", 21: "贰拾壹"]),
        (.digits, [10: "一〇", 23: "二三"]),
        (.decimal, [7: "7", 0: "0", -1: "-1"]),
        (.decimalZero, [7: "07", 12: "12"]),
        (.fullWidth, [12: "１２"]),
        (.circled, [3: "③", 21: "21"]),
        (.bracketed, [3: "⑶"]),
        (.stems, [2: "乙", 11: "11"]),
        (.lowerLetter, [1: "a", 27: "aa"]),
        (.upperLetter, [26: "Z"]),
        (.upperRoman, [4: "IV", 9: "IX", 2025: "MMXXV"]),
        (.none, [1: ""]),
    ])
    func writesNumbers(style: CountStyle, texts: [Int: String]) {
        for (number, text) in texts { #expect(style.text(number) == text) }
    }
}
