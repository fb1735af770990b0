import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Agencies and indicators in the order of pinyin.
@Suite struct AlphabetPageTests {
    private static let files = [
        "agencies/xian.json": """
        [{"id": "wj", "name": "某县卫生健康局", "short": "县卫健局", "aliases": ["疾控主管部门"]},
         {"id": "ab", "name": "某县安全委", "short": "县安全委"}]
        """,
        "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
        "indicators/plan.json": """
        [{"id": "rate", "name": "婴儿死亡率", "aliases": ["IMR"], "unit": "‰", "targets": [{"year": 2030, "value": "<5"}]},
         {"id": "old", "name": "65岁以上管理率", "unit": "%", "targets": [{"year": 2030, "value": 90}]}]
        """,
    ]

    @Test func everyNameStandsUnderItsLetterWithoutItsPlace() throws {
        let page = AlphabetPageMaker(pages: try SampleSite(Self.files).pages).page()
        let lines = page.letters.map { letter in "\(letter.letter): " + letter.names.map(\.name).joined(separator: " ")
        }
        #expect(
            lines == [
                "A: 某县安全委 县安全委", "I: IMR", "J: 疾控主管部门", "W: 县卫健局 某县卫生健康局", "Y: 婴儿死亡率", "#: 65岁以上管理率",
            ])
        #expect(page.letters.map(\.anchor) == ["a", "i", "j", "w", "y", "other"])
    }

    @Test func anotherNameSaysWhoseItIs() throws {
        let page = AlphabetPageMaker(pages: try SampleSite(Self.files).pages).page()
        let name = try #require(page.letters.flatMap(\.names).first { $0.name == "疾控主管部门" })
        #expect(name.url == "agencies/wj.html")
        #expect(name.context == "某县卫生健康局")
        #expect(name.kind == "责任单位")
    }

    @Test func namesOfFictionalPlacesAreMarked() throws {
        let places = #"[{"id": "xian", "name": "某县", "example": true}]"#
        let files = Self.files.merging(["jurisdictions.json": places]) { _, other in other }
        let names = AlphabetPageMaker(pages: try SampleSite(files).pages).page().letters.flatMap(\.names)
        #expect(names.count == 8 && names.allSatisfy(\.isExample))
        let real = AlphabetPageMaker(pages: try SampleSite(Self.files).pages).page().letters.flatMap(\.names)
        #expect(real.count == 8 && !real.contains(where: \.isExample))
    }

    @Test func thePageLinksEveryName() throws {
        let site = try SampleSite(Self.files)
        let text = try site.text(.alphabet)
        #expect(text.contains(##"<a href="#w">W</a>"##))
        #expect(text.contains(#"<a href="indicators/rate.html">IMR</a>"#))
    }
}
