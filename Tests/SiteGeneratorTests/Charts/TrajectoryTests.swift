import Foundation
import PolicyModel
import Testing

@testable import SiteGenerator

/// What is drawn of an indicator, and where.
@Suite struct TrajectoryTests {
    private static let usual = """
        "direction": "increase", "baseline": {"year": 2020, "value": 20},
        "observations": [{"year": 2022, "value": 24}, {"year": 2025, "value": 27}],
        "targets": [{"year": 2025, "value": 27}, {"year": 2030, "value": 40}],
        "benchmarks": [{"level": "市", "year": 2030, "value": ">=42"}, {"level": "省", "year": 2030, "value": ">=42"}]
        """

    private func drawn(_ fields: String, unit: String = "%", language: String = "zh") throws -> DrawnChart {
        DrawnChart(markup: try #require(try ChartSample(fields, unit: unit, language: language).svg))
    }

    @Test(arguments: [
        #""observations": []"#, #""observations": [{"year": 2024, "value": 3}]"#,
        #""targets": [{"year": 2030, "value": 3}]"#, #""targets": [{"year": 2030, "value": "稳步提高"}]"#,
        #""baseline": {"value": "否"}, "targets": [{"year": 2030, "value": 3}]"#,
        #""baseline": {"year": 2024, "value": 3}, "targets": [{"year": 2030, "value": "持续巩固"}]"#,
    ])
    func oneNumberIsNoChart(fields: String) throws {
        #expect(try ChartSample(fields).svg == nil)
    }

    @Test func marksStandAtTheirYearsAndValues() throws {
        let chart = try drawn(Self.usual)
        // Years from 15 % to 90.5 % of the width, values from 262 pixels (10) up to 46 (50).
        #expect(chart.circles("baseline").map(\.x) == [150])
        #expect(chart.circles("point").map(\.x) == [301, 527.5])
        #expect(chart.circles("baseline").map(\.y) == [208])
        #expect(chart.circles("point").map(\.y) == [186.4, 170.2])
        #expect(chart.markup.contains(#"<svg x="90.5%" y="100"><path class="target status-"#))
    }

    @Test func labelsAreWrittenAtTheMarks() throws {
        let chart = try drawn(Self.usual)
        #expect(chart.texts("now") == ["27"])
        #expect(chart.texts("label") == ["27", "目标 27 ✓", "目标 40 →", "基期 20", "市、省 ≥42"])
        #expect(chart.texts("axis").first == "单位：%")
        #expect(chart.texts("axis").contains("截至2026年6月30日"))
    }

    @Test func theBandEndsWhereTheAssessmentCallsAValueOnTrack() throws {
        let chart = try drawn(Self.usual)
        // 90 % of the way from 20 to 40 is 38.
        #expect(chart.markup.contains(#"<path class="band" d="M150 208L905 100L905 110.8Z"/>"#))
        #expect(chart.count("band") == 1)
        #expect(chart.count("path") == 2)
        #expect(chart.count("benchmark") == 1)
    }

    @Test(arguments: ["comparator", "statcan-cagr", "healthy-people"])
    func otherMethodsHaveNoBand(method: String) throws {
        let chart = try drawn(Self.usual + #", "method": "\#(method)""#)
        #expect(chart.count("band") == 0)
        #expect(chart.count("path") == 2)
    }

    @Test func aBaselineWithoutObservationsSaysSo() throws {
        let chart = try drawn(
            #""baseline": {"year": 2024, "value": 31.3}, "targets": [{"year": 2030, "value": ">=38"}]"#)
        #expect(chart.texts("soft") == ["尚无监测值"])
        #expect(chart.count("path") == 1)
        #expect(chart.count("series") == 0)
        #expect(chart.circles("point").isEmpty)
    }

    @Test func aLimitTheBaselineKeepsIsNoWayToGo() throws {
        let chart = try drawn(
            #""direction": "decrease", "baseline": {"year": 2022, "value": 1.4}, "targets": [{"year": 2030, "value": "<3"}]"#
        )
        #expect(chart.count("limit") == 1)
        #expect(chart.count("path") == 0)
    }

    @Test func wordsAreNotDrawnButTheSeriesIs() throws {
        let chart = try drawn(
            #""observations": [{"year": 2023, "value": 1}, {"year": 2024, "value": 2}], "targets": [{"year": 2030, "value": "稳步提高"}]"#
        )
        #expect(chart.circles("point").count == 2)
        #expect(chart.count("target") == 0)
    }

    @Test func aTargetBeforeTheBaselineHasNoWay() throws {
        let chart = try drawn(
            #""baseline": {"year": 2024, "value": 5}, "targets": [{"year": 2022, "value": 4}, {"year": 2030, "value": 9}]"#
        )
        #expect(chart.count("target") == 2)
        #expect(chart.count("path") == 1)
    }

    @Test func aRangeShowsBothEnds() throws {
        let chart = try drawn(
            #""baseline": {"year": 2024, "value": 5}, "targets": [{"year": 2030, "value": "7～8"}]"#)
        #expect(chart.count("range") == 1)
        #expect(chart.texts("label").contains("目标 7–8 ○"))
    }

    @Test func aBenchmarkFarOffIsLeftOutAndNamed() throws {
        let sample = try ChartSample(
            #""baseline": {"year": 2022, "value": 34.7}, "targets": [{"year": 2030, "value": 37}], "benchmarks": [{"level": "省", "year": 2030, "value": 5000}]"#,
            unit: "万人")
        let trajectory = try #require(sample.trajectory)
        #expect(trajectory.benchmarks.isEmpty)
        #expect(trajectory.distantBenchmarks.map(\.point.value) == [5000])
        let page = IndicatorPageMaker(pages: sample.site.pages).page(Handle(0))
        #expect(page.chartNotes == ["横轴上的年份指该年年末。", "未画入图中，因为相差太远：2030年省目标：5000万人。"])
    }

    @Test func levelsShareALabelOnlyWhereTheyDemandTheSame() throws {
        let benchmarks = ["<12", "12", "<12"].enumerated().map {
            #"{"level": "\#($0)", "year": 2030, "value": "\#($1)"}"#
        }
        let chart = try drawn(
            #""baseline": {"year": 2022, "value": 9}, "targets": [{"year": 2030, "value": "<8"}],"#
                + #""benchmarks": [\#(benchmarks.joined(separator: ", "))]"#)
        #expect(chart.texts("soft") == ["0、2 &lt;12", "1 12", "尚无监测值"])
    }

    static let oddSeries = [
        #""observations": [{"year": 2023, "value": 0}, {"year": 2024, "value": 0}]"#,
        #""observations": [{"year": 2023, "value": -5}, {"year": 2024, "value": -0.001}]"#,
        #""observations": [{"year": 2023, "value": 1000000000000}, {"year": 2024, "value": 0.000001}]"#,
        #""baseline": {"year": 2024, "value": 5}, "observations": [{"year": 2024, "value": 5}]"#,
        #""baseline": {"year": 2024, "value": ">0.005"}, "targets": [{"year": 2030, "value": ">0.008"}]"#,
        #""baseline": {"year": 2024, "value": 4999}, "targets": [{"year": 2030, "value": 5000}]"#,
        #""observations": [{"year": 1900, "value": 1}, {"year": 2025, "value": 2}]"#,
        #""observations": [{"year": 2001, "value": 1}, {"year": 2005, "value": 2}]"#,
        #""baseline": {"year": 2025, "value": 3}, "targets": [{"year": 2025, "value": 3}, {"year": 2025, "value": 3.1}]"#,
        #""observations": [\#((1996...2025).map { #"{"year": \#($0), "value": \#(abs($0 - 2010))}"# }.joined(separator: ", "))]"#,
        usual,
    ]

    @Test(arguments: oddSeries)
    func everythingLiesOnTheSheet(fields: String) throws {
        let chart = try drawn(fields, unit: "次")
        #expect(!chart.markup.contains("nan") && !chart.markup.contains("inf"))
        for mark in chart.circles("point") + chart.circles("baseline") {
            #expect((0...1000).contains(mark.x) && (46...262).contains(mark.y))
        }
    }

    @Test(arguments: oddSeries, [288.0, 326, 480, 760])
    func noTwoLabelsMeetAtAnyWidth(fields: String, width: Double) throws {
        let boxes = try drawn(fields, unit: "次").labelBoxes(width: width)
        #expect(boxes.count > 4)
        for (index, box) in boxes.enumerated() {
            #expect(box.left >= -0.5 && box.right <= width + 0.5, "\(box.text)")
            for other in boxes[(index + 1)...] {
                let isApart =
                    box.right <= other.left + 0.5 || other.right <= box.left + 0.5
                    || abs(box.baseline - other.baseline) >= 13
                #expect(isApart, "\(box.text) and \(other.text)")
            }
        }
    }

    @Test func thirtyObservationsKeepTheirOrder() throws {
        let chart = try drawn(Self.oddSeries[9])
        let points = chart.circles("point")
        #expect(points.count == 30)
        #expect(zip(points, points.dropFirst()).allSatisfy { $0.x < $1.x })
        #expect(chart.texts("label").count <= 2)
    }

    @Test func theNameAndTheDescriptionAreReadOut() throws {
        let chart = try drawn(Self.usual, language: "en")
        #expect(
            chart.markup.contains(
                #"role="img" aria-labelledby="c-title c-desc"><title id="c-title">甲&lt;率&gt;</title>"#))
        #expect(
            chart.markup.contains(
                "2020 baseline: 20%; 2022 observation: 24%; 2025 observation: 27%; 2025 target: 27%, Met;"))
        #expect(chart.texts("axis").contains("as of 2026-06-30"))
    }

    @Test func noStyleStandsInTheMarkup() throws {
        #expect(!(try drawn(Self.usual).markup.contains("style=")))
    }

    @Test func theReadOutIsSmall() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/default/assets/site.js")
        let script = try String(contentsOf: file, encoding: .utf8)
        let start = try #require(script.range(of: "const readOut"))
        #expect(script[start.lowerBound...].utf8.count <= 2048)
    }
}
