import ContentEditing
import Testing

/// Ids nobody has yet, made from Chinese words.
@Suite struct NamesTests {
    @Test(arguments: [("市卫生健康委", "swsjkw"), ("县12345热线办", "x12345rxb"), ("ＡＢ中心", "azx"), ("（一）〇三", "yls")])
    func initials(name: String, expected: String) { #expect(Pinyin.initials(name) == expected) }

    @Test(arguments: [([], "shili"), (["shili"], "shili-2"), (["shili", "shili-2", "shili-4"], "shili-3")])
    func freeNames(taken: [String], expected: String) {
        #expect(FreeName.free("shili", among: Set(taken)) == expected)
    }
}
