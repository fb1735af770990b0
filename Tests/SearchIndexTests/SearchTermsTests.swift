import SearchIndex
import Testing

@Suite("Terms of a text")
struct SearchTermsTests {
    @Test(
        "every character and every pair of neighbours",
        arguments: [
            ("阶段简报", ["阶", "阶段", "段", "段简", "简", "简报", "报"]),
            ("近视、学生", ["近", "近视", "视", "学", "学生", "生"]),
            ("65岁", ["65", "5岁", "岁"]),
            ("下降30%以上", ["下", "下降", "降", "降3", "30", "0%", "%以", "以", "以上", "上"]),
            ("ＰＭ2.5", ["pm", "m2", "2.", ".5"]),
            ("サービス", ["サ", "サー", "ー", "ービ", "ビ", "ビス", "ス"]),
            ("보건", ["보", "보건", "건"]),
            ("𠮷野", ["𠮷", "𠮷野", "野"]),
            ("100% 。", ["10", "00", "0%"]),
            ("——《》", []),
        ])
    func grams(text: String, expected: [String]) {
        #expect(SearchTerms(text).grams.map(\.string) == expected)
    }

    @Test(
        "words and numbers as a whole",
        arguments: [
            ("下降30%以上", ["30", "30%"]),
            ("１２.５‰", ["12.5", "12.5‰"]),
            ("1,000人, 2人", ["1,000", "2"]),
            ("PM2.5 and HIV/AIDS", ["pm2.5", "and", "hiv", "aids"]),
            ("2021-2030年", ["2021", "2030"]),
            ("健康县.", []),
            ("第3.", ["3"]),
        ])
    func words(text: String, expected: [String]) {
        #expect(SearchTerms(text).words == expected)
    }

    @Test(
        "folding joins spellings of one thing",
        arguments: [
            ("ＡＢＣ　％", "abc %"), ("①㎡", "1m2"), ("ﾊﾟ", "パ"), ("é", "é"), ("İ", "i̇"), ("ΣΑΣ", "σασ"),
            ("“县”——≥90‰", "“县”——≥90‰"),
        ])
    func folding(text: String, expected: String) {
        #expect(Array(FoldedText(text).string.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("the short way over everyday characters gives what NFKC gives")
    func shortWay() {
        for value in UInt32(1)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // A letter that NFKC changes, put far away, makes the whole text take the long way.
            let long = FoldedText(String(scalar) + " ①").scalars.dropLast(2)
            #expect(FoldedText(String(scalar)).scalars == Array(long), "U+\(String(value, radix: 16))")
        }
    }

    @Test("a gram sorts as its UTF-8 does")
    func order() {
        let grams = SearchTerms("65岁的PM2.5、𠮷野 ﾊ 보건 éa 县级").grams
        let texts = grams.map(\.string)
        #expect(grams.sorted().map(\.string) == texts.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
}
