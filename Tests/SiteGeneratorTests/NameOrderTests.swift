import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// The order people look names up in.
@Suite struct NameOrderTests {
    @Test(
        arguments: [
            // ān, cái, jiào, wèi
            (Language.chinese, ["卫生局", "财政局", "教育局", "安监局"], ["安监局", "财政局", "教育局", "卫生局"]),
            // xíng in 行政, not háng
            (.chinese, ["行政局", "环保局", "信访局"], ["环保局", "信访局", "行政局"]),
            (.chinese, ["第10中心", "第9中心", "第1中心"], ["第1中心", "第9中心", "第10中心"]),
            (
                .english, ["water Board", "Health Board", "Zoo", "audit"],
                ["audit", "Health Board", "water Board", "Zoo"]
            ),
            (.english, ["b", "B", "a"], ["a", "B", "b"]),
        ])
    func sortsAsPeopleLook(language: Language, names: [String], expected: [String]) {
        let order = NameOrder(language)
        #expect(names.sorted(by: order.precedes) == expected)
        #expect(names.reversed().sorted(by: order.precedes) == expected)
    }
}
