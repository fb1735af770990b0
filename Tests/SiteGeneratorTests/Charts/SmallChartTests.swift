import PolicyModel
import Testing

@testable import SiteGenerator

/// Charts that stand in tables: bullet bars and sparklines.
@Suite struct SmallChartTests {
    private func bullet(_ fields: String) throws -> String? {
        let assessed = try #require(try ChartSample(fields).site.facts.assessments[0].first)
        return BulletBar(assessed)?.svg
    }

    @Test(
        arguments: [
            // Half the way, and less than half the way where less is better.
            ("increase", 20, 30, "40", "60", "113"), ("decrease", 40, 34, "20", "38.8", "113"),
            // Past the target, and away from it.
            ("increase", 20, 50, "40", "113", "77.7"), ("decrease", 40, 45, "20", "7", "113"),
        ] as [(String, Int, Int, String, String, String)])
    func theWayToTheTargetRunsToTheRight(
        direction: String, start: Int, now: Int, target: String, dot: String, goal: String
    ) throws {
        let svg = try #require(
            try bullet(
                #""direction": "\#(direction)", "baseline": {"year": 2020, "value": \#(start)}, "observations": [{"year": 2024, "value": \#(now)}], "targets": [{"year": 2030, "value": \#(target)}]"#
            ))
        #expect(svg.contains(#"<circle cx="\#(dot)" cy="7" r="4"/>"#))
        #expect(svg.contains(#"<path class="goal" d="M\#(goal) 1V13"/>"#))
    }

    @Test func aBaselineAloneHasARingAndNoDot() throws {
        let svg = try #require(
            try bullet(#""baseline": {"year": 2024, "value": 31.3}, "targets": [{"year": 2030, "value": ">=38"}]"#))
        #expect(svg.contains(#"<circle class="from" cx="7""#))
        #expect(!svg.contains("done") && !svg.contains("<circle cx"))
    }

    @Test(arguments: [
        #""targets": [{"year": 2030, "value": 40}]"#,
        #""baseline": {"year": 2024, "value": 3}, "targets": [{"year": 2030, "value": "稳步提高"}]"#,
        #""baseline": {"year": 2024, "value": "尚未建立"}, "targets": [{"year": 2030, "value": 3}]"#,
    ])
    func whereANumberIsMissingThereIsNoBar(fields: String) throws {
        #expect(try bullet(fields) == nil)
    }

    @Test(arguments: [
        #""direction": "decrease", "baseline": {"year": 2022, "value": 0}, "targets": [{"year": 2030, "value": "<8"}]"#,
        #""direction": "decrease", "baseline": {"year": 2022, "value": 0}, "targets": [{"year": 2025, "value": "<8"}]"#,
        #""direction": "increase", "baseline": {"year": 2022, "value": 5}, "targets": [{"year": 2030, "value": 5}]"#,
    ])
    func aLimitKeptFromTheStartIsNoWayToGo(fields: String) throws {
        #expect(try bullet(fields) == nil)
    }

    @Test func equalNumbersMeetInTheMiddle() throws {
        let svg = try bullet(#""observations": [{"year": 2024, "value": 0}], "targets": [{"year": 2030, "value": 0}]"#)
        #expect(svg?.contains(#"<path class="goal" d="M60 1V13"/>"#) == true)
    }

    private func spark(_ values: [String]) throws -> String? {
        let observations = values.enumerated().map { #"{"year": \#(1980 + $0), "value": \#($1)}"# }
        return Sparkline(try ChartSample(#""observations": [\#(observations.joined(separator: ", "))]"#).indicator)?.svg
    }

    @Test func aSparklineRunsThroughItsValues() throws {
        let svg = try #require(try spark(["1", "3", "2"]))
        #expect(svg.contains(#"<path d="M2 17L39 3L76 10"/><circle cx="76" cy="10" r="3"/>"#))
    }

    @Test(arguments: [["1"], [], [#""否""#, "1"]])
    func oneNumberIsNoSparkline(values: [String]) throws {
        #expect(try spark(values) == nil)
    }

    @Test(arguments: [["0", "0"], ["-5", "-0.001"], ["1000000", "0.005"], (0..<46).map { "\($0 * 7 % 11)" }])
    func aSparklineIsSmallAndStaysInItsBox(values: [String]) throws {
        let svg = try #require(try spark(values))
        #expect(svg.utf8.count <= 400)
        let path = svg.split(separator: "d=\"M")[1].prefix { $0 != "\"" }
        for place in path.split(separator: "L") {
            let numbers = place.split(separator: " ").compactMap { Int($0) }
            #expect(numbers.count == 2 && (2...76).contains(numbers[0]) && (3...17).contains(numbers[1]))
        }
    }
}
