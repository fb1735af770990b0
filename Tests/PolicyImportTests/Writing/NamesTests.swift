import Testing

@testable import PolicyImport

/// Ids and names made from Chinese words.
@Suite struct NamesTests {
    @Test(arguments: [
        ("示例县农村饮水安全巩固提升行动方案", "shili-nongcun-yinshui-anquan"), ("关于推进示例县控烟工作的意见", "shili-kongyan"),
        ("“健康示例2030”规划", "shili-jiankang-2030"), ("Plan 2030", "shili-plan-2030"),
    ])
    func slugs(title: String, expected: String) {
        #expect(PolicySlug.slug(title, in: Place(id: "shili", name: "示例县")) == expected)
    }

    @Test(
        arguments: [
            ("市卫生健康委", "例泽市卫生健康委"), ("市市场监管局", "例泽市市场监管局"), ("市政府", "例泽市政府"), ("市民政局", "例泽市民政局"), ("市场监管局", nil),
            ("例泽市卫生健康委", nil), ("县财政局", nil), ("市政管理处", nil),
        ] as [(String, String?)])
    func fullNames(name: String, expected: String?) { #expect(FullAgencyName.full(name, in: "例泽市") == expected) }

    @Test(arguments: [
        ("市中医药局", "市中医药管理局", true), ("市卫健委", "例泽市卫生健康委员会", true), ("市发改委", "市发展改革委", true),
        ("例泽市民政局", "例泽市人民政府", false), ("市水利局", "市水务局", false), ("市委", "市委宣传部", false), ("市财政局", "市财政局", false),
        ("市管局", "市市场监管局", false), ("省卫生健康委", "市卫健委", false), ("省卫生健康委", "例泽市卫健委", false),
    ])
    func variants(first: String, second: String, expected: Bool) {
        #expect(NameVariants(place: "例泽市").mayBeOne(first, second) == expected)
    }

    @Test(arguments: [
        ("江南省人民政府办公厅关于", ["江南省"]), ("江南省例泽市示例县饮水方案", ["江南省", "例泽市", "示例县"]), ("国务院办公厅关于", ["中国"]),
        ("例泽市加强社区卫生", ["例泽市"]), ("城市医疗集团建设", []), ("“健康示例2030”规划", []), ("例泽市县域医疗", ["例泽市"]),
        ("例州市人民政府关于", ["例州市"]), ("例州省卫生健康委", ["例州省"]), ("中共例泽市委办公室", ["例泽市"]), ("江南省例州市示例县方案", ["江南省", "例州市", "示例县"]),
        ("例城市人民政府关于", ["例城市"]), ("例都市方案", ["例都市"]), ("例泽市例城区方案", ["例泽市", "例城区"]), ("例泽市例山区方案", ["例泽市", "例山区"]),
        ("健康城市建设方案", []), ("大城市病防治", []), ("建设卫生强县方案", []), ("例泽市主城区交通方案", ["例泽市"]),
    ])
    func places(text: String, expected: [String]) { #expect(PlaceName.chain(text[...]) == expected) }
}
