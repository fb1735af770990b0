import Foundation
import SearchIndex
import Testing

/// `Tests/Browser/search-terms.json` says what the terms of varied texts are; a test in the browser holds the page's script to the same.
///
/// `RECORD=1 swift test --filter TokenVectorTests` rewrites the file; read the difference before committing it.
@Suite("Terms that program and page agree on")
struct TokenVectorTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Browser/search-terms.json")

    private struct Vector: Codable, Equatable {
        let text: String
        let folded: String
        let grams: [String]
        let words: [String]

        init(_ text: String) {
            let terms = SearchTerms(text)
            self.text = text
            folded = FoldedText(text).string
            grams = terms.grams.map(\.string)
            words = terms.words
        }
    }

    /// Compared by code point, as a browser compares: for Swift, é is é however it is composed.
    @Test func theFileHoldsWhatTheProgramSays() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try Self.texts.map { String(decoding: try encoder.encode(Vector($0)), as: UTF8.self) }
        let made = "[\n" + lines.joined(separator: ",\n") + "\n]\n"
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(made.utf8).write(to: Self.file) }
        #expect(try Array(Data(contentsOf: Self.file)) == Array(made.utf8))
    }

    private static let texts =
        [
            "", " ", "县", "阶段简报", "近视、学生", "村医　养老", "《示例县健康行动方案》", "“示例”——计划", "65岁及以上", "到2030年下降30%以上", "３０％",
            "3.5%", "3.5‰", "‰", "%", "100% 。", "12,000人,3人", "1.2.3", ".5", "5.", "2.a", "PM2.5和PM10", "ＰＭ２．５",
            "HPV疫苗",
            "h7n9 H7N9", "HIV/AIDS", "DRG/DIP付费", "Wi-Fi", "snake_case", "ＡＢＣ　ａｂｃ", "ﾊﾟﾝﾀﾞ", "パンダ", "ひらがな", "ゞ々〇", "ㄅㄆㄇ",
            "보건소",
            "\u{1112}\u{1161}\u{11AB}글", "e\u{301}t\u{e9}", "o\u{308}\u{304}", "\u{301}", "a\u{301}\u{323}",
            "か\u{3099}", "ﬁnance ﬂow",
            "①㎡㏒", "㈱示例", "Ⅻ", "x²", "½杯", "İstanbul ISTANBUL ı", "Straße STRASSE ẞ", "ΣΑΣ σας", "Å Å Å", "Ǆ ǅ ǆ",
            "Здоровье", "مرحبا", "हिन्दी",
            "𠮷野家", "𠀀𠀁", "葛\u{E0100}城", "豈更", "👩‍⚕️医生", "🏥", "𝐀𝟏", "a\u{200B}b", "县\u{FEFF}城", "第1\n第2\t第3",
            "<script>alert(1)</script>",
            "a.*(b|c)[d]+$", "\"引号\" '单引号'", "C:\\路径\\文件", "\u{FFFD}", "\u{0}县", "A\u{30A}", "ẛ\u{323}",
            "\u{1E9B}\u{307}", "ﾞ", "ー",
        ] + [String(repeating: "乡镇卫生院2030年，", count: 30)]
}
