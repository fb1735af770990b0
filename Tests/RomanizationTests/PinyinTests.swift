import Romanization
import Testing

/// Chinese words in Latin letters.
@Suite struct PinyinTests {
    @Test(arguments: [("市卫生健康委", "swsjkw"), ("县12345热线办", "x12345rxb"), ("ＡＢ中心", "azx"), ("（一）〇三", "yls")])
    func initials(name: String, expected: String) { #expect(Pinyin.initials(name) == expected) }
}
