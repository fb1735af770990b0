import Foundation
import PolicyModel
import Testing

@testable import SiteGenerator

@Suite struct DueItemTests {
    /// What the timeline lists for one commitment in the text beside an indicator with the target stated.
    private func timeline(target: String) throws -> [DueItem] {
        let policy = """
            ---
            title: 健康行动方案
            jurisdiction: xian
            ---

            ## 一、重点任务

            #### 1.建设卫生院

            到2030年，乡镇卫生院达标率达到90%以上。

            指标：达标率
            """
        let indicators = #"[{"id": "rate", "name": "达标率", "unit": "%", "targets": [\#(target)]}]"#
        let site = try SampleSite(["policies/plan.md": policy, "indicators/plan.json": indicators])
        return TimelinePageMaker(pages: site.pages).page().years.flatMap(\.items)
    }

    @Test func aCommitmentAnIndicatorTracksStandsOnceWithItsStatus() throws {
        let items = try timeline(target: #"{"year": 2030, "value": ">=90"}"#)
        #expect(items.map(\.text) == ["达标率 >=90%"])
        #expect(items.first?.status?.key == "no-data")
    }

    @Test func aCommitmentOfAYearWithoutTargetStandsByItself() throws {
        let items = try timeline(target: #"{"year": 2029, "value": ">=85"}"#)
        #expect(items.count == 2)
        #expect(items.last?.text == "乡镇卫生院达标率 ≥ 90%")
    }
}
