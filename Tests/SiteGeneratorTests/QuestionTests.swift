import PolicyModel
import SampleContent
import Testing

@testable import SiteGenerator

/// Questions a citizen asks: each is answered on one page, three clicks from the home page at most.
@Suite struct QuestionTests {
    private static let files = [
        "jurisdictions.json": """
        [{"id": "shi", "name": "某市"}, {"id": "dong", "name": "东县", "parent": "shi"},
         {"id": "xi", "name": "西县", "parent": "shi"}]
        """,
        "concepts.json": #"[{"id": "clinics", "name": "公有村卫生室比例"}]"#,
        "agencies/dong.json": """
        [{"id": "wj", "name": "东县卫生健康局", "short": "卫健局"}, {"id": "ny", "name": "东县农业农村局", "short": "农业农村局"}]
        """,
        "policies/dong.md": SampleContent.policy(
            "dong", [("改水改厕", "内容。（农业农村局牵头，卫健局配合）"), ("建卫生室", "内容。\n\n责任单位：卫健局\n完成时限：2026年9月底")]),
        "policies/xi.md": SampleContent.policy("xi", [("建卫生室", "内容。")]),
        "indicators/dong.json": """
        [{"id": "infants", "name": "婴儿死亡率", "unit": "‰", "direction": "decrease",
          "formula": "死亡人数 ÷ 活产数", "measures": ["1.1.1"], "baseline": {"year": 2022, "value": 4.2},
          "targets": [{"year": 2024, "value": "<5"}, {"year": 2030, "value": "<3"}]},
         {"id": "d-clinics", "name": "公有村卫生室比例", "unit": "%", "concept": "clinics",
          "baseline": {"year": 2021, "value": 61}, "targets": [{"year": 2025, "value": 90}]}]
        """,
        "indicators/xi.json": """
        [{"id": "x-clinics", "name": "公有村卫生室比例", "unit": "%", "concept": "clinics",
          "baseline": {"year": 2021, "value": 72}, "targets": [{"year": 2025, "value": 95}]}]
        """,
        "updates/2026/a.md":
            "---\ndate: 2026-03-01\npolicy: dong\nmeasures: [1.1.2]\nstatus: in-progress\ntitle: 首批开工\n---\n\n已开工。\n",
    ]

    /// The way from the home page to a page, and what stands there.
    private struct Walk {
        var clicks: [String: Int] = [SiteAddress.home: 0]
        let texts: [String: String]

        init(_ site: SampleSite) throws {
            let pages = site.requests.filter { site.path(of: $0).hasSuffix(".html") }
            texts = Dictionary(
                uniqueKeysWithValues: try pages.map { (site.path(of: $0), try site.text($0)) })
            var open = [SiteAddress.home]
            while !open.isEmpty {
                let page = open.removeFirst()
                for link in links(on: page) where texts[link] != nil && clicks[link] == nil {
                    clicks[link] = (clicks[page] ?? 0) + 1
                    open.append(link)
                }
            }
        }

        private func links(on page: String) -> [String] {
            let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
            return (texts[page] ?? "").matches(of: /<a [^>]*?href="([^"#]+)/).map { match in
                let link = match.1
                return link.hasPrefix("../") ? String(link.dropFirst(3)) : folder + link
            }
        }
    }

    @Test(arguments: [
        ("哪些任务由农业农村局负责？", "agencies/ny.html", ["任务分解表", "改水改厕", "牵头"]),
        ("东县2030年婴儿死亡率目标是多少，现在是多少？", "indicators/infants.html", ["4.2", "2030年", "&lt;3‰"]),
        ("哪些目标已到期但没有报告？", "targets.html", ["到期未报告", "婴儿死亡率 &lt;5‰", "公有村卫生室比例 95%"]),
        ("东县今年要完成什么？", "places/dong.html", ["2026年要完成", "1.1.2 建卫生室"]),
        ("两个地方的公有村卫生室比例各是多少？", "compare/clinics.html", ["东县", "61（2021年）", "西县", "72（2021年）"]),
        ("谁负责某项措施？", "measures/dong-1-1-1.html", ["谁负责", "农业农村局", "卫健局"]),
        ("最近有什么进展？", "index.html", ["最新动态", "首批开工"]),
        ("某指标怎么算？", "indicators/infants.html", ["计算方法", "死亡人数 ÷ 活产数"]),
        ("数据在哪里下载？", "data.html", ["indicators.json", "data/indicators/infants.csv"]),
        ("某机构有哪些逾期？", "agencies/ny.html", ["到期未达到、未报告", "婴儿死亡率 &lt;5‰"]),
    ])
    func isAnsweredInThreeClicks(question: String, page: String, answer: [String]) throws {
        let walk = try Walk(try SampleSite(Self.files))
        let clicks = try #require(walk.clicks[page], "\(question): no way to \(page)")
        #expect(clicks <= 3, "\(question)")
        for text in answer { #expect(walk.texts[page]?.contains(text) == true, "\(question): \(text)") }
    }

    @Test func everyPageButTheOnesNobodyLooksForIsReached() throws {
        let walk = try Walk(try SampleSite(Self.files))
        let unreached = walk.texts.keys.filter { walk.clicks[$0] == nil }.sorted()
        #expect(unreached == [SiteAddress.notFound, SiteAddress.search, SiteAddress.styleguide])
    }
}
