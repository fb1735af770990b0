import Assessment
import PolicyModel
import Testing

@testable import SiteGenerator

/// Charts of odd series: few points, zero, negative and equal values.
@Suite struct ChartTests {
    private func chart(_ fields: String) throws -> String? {
        let site = try SampleSite([
            "policies/plan.md": "---\ntitle: 方案\njurisdiction: xian\n---\n\n正文。\n",
            "indicators/plan.json": #"[{"id": "rate", "name": "甲<率>", "unit": "%", \#(fields)}]"#,
        ])
        return TrajectoryChart(
            site.facts.catalog.indicators[0], assessed: site.facts.assessments[0], site: site.facts)?.svg
    }

    @Test(arguments: [
        #""observations": []"#, #""observations": [{"year": 2024, "value": 3}]"#,
        #""targets": [{"year": 2030, "value": 3}]"#, #""targets": [{"year": 2030, "value": "稳步提高"}]"#,
        #""baseline": {"value": "否"}, "targets": [{"year": 2030, "value": 3}]"#,
    ])
    func oneNumberIsNoChart(fields: String) throws {
        #expect(try chart(fields) == nil)
    }

    @Test(arguments: [
        #""observations": [{"year": 2023, "value": 0}, {"year": 2024, "value": 0}]"#,
        #""observations": [{"year": 2023, "value": -5}, {"year": 2024, "value": -0.001}]"#,
        #""observations": [{"year": 2023, "value": 1000000000000}, {"year": 2024, "value": 0.000001}]"#,
        #""baseline": {"year": 2024, "value": 5}, "observations": [{"year": 2024, "value": 5}]"#,
        #""observations": [{"year": 1900, "value": 1}, {"year": 2025, "value": 2}]"#,
    ])
    func everyMarkLiesOnTheSheet(fields: String) throws {
        let svg = try #require(try chart(fields))
        #expect(!svg.contains("nan") && !svg.contains("inf"))
        for (attribute, limit) in [("cx", 640.0), ("cy", 300.0), ("x1", 640), ("y1", 300), ("x2", 640), ("y2", 300)] {
            for piece in svg.split(separator: " \(attribute)=\"").dropFirst() {
                let number = try #require(Double(piece.prefix { $0 != "\"" }))
                #expect((0...limit).contains(number))
            }
        }
    }

    @Test func aNameIsEscaped() throws {
        let svg = try chart(#""observations": [{"year": 2023, "value": 1}, {"year": 2024, "value": 2}]"#)
        #expect(svg?.contains(#"aria-label="甲&lt;率&gt;（%）""#) == true)
    }

    @Test(arguments: [([0.0, 0], 3), ([-5, 5], 4), ([3], 3), ([0.1, 0.100001], 3), ([99, 100], 4)])
    func ticksAreRoundFewAndAroundTheValues(values: [Double], least: Int) {
        let scale = LinearScale(fitting: values, from: 250, to: 20)
        #expect((least...9).contains(scale.ticks.count))
        for value in values { #expect((20.0...250).contains(scale.place(value))) }
        #expect(scale.place(scale.ticks[0]) == 250)
    }
}
