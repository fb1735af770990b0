import Diagnostics
import PolicyModel
import SampleContent
import Testing

/// Values as written, one a year, oldest first.
@Suite struct IndicatorValueTests {
    private func sample(_ fields: String) throws -> SampleContent {
        try SampleContent([
            "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
            "indicators/plan.json": #"[{"id": "rate", "name": "达标率", "unit": "%", \#(fields)}]"#,
        ])
    }

    @Test func observationsAreOldestFirstAndTheYearInBracketsWins() throws {
        let fields =
            #""observations": [{"year": 2024, "value": 3}, {"value": "27.97（2021年）"}, {"year": 2022, "value": ">0.5"}]"#
        let sample = try sample(fields)
        #expect(sample.diagnostics.allSatisfy { $0.severity == .warning })
        let observations = sample.catalog.indicators[0].observations
        #expect(observations.map(\.year) == [2021, 2022, 2024])
        #expect(observations.map(\.value.text) == ["27.97", ">0.5", "3"])
    }

    @Test(arguments: [
        (#""observations": [{"year": 2024, "value": 3}, {"year": 2024, "value": 4}]"#, "duplicate-year"),
        (#""observations": [{"year": 2024, "value": "很高"}]"#, "not-a-number"),
        (#""observations": [{"value": 3}]"#, "value-without-year"),
        (#""baseline": {"value": 3}"#, "value-without-year"),
        (#""targets": [{"year": 2030, "value": 5}, {"year": 2030, "value": 6}]"#, "duplicate-year"),
        (#""targets": [{"year": 2030, "value": "稳步提高", "comparator": ">="}]"#, "bad-value"),
        (#""references": {"全国": [{"year": 2024, "value": 1}], "全国": [{"year": 2025, "value": 2}]}"#, "duplicate-key"),
        (#""targets": [{"year": true, "value": 5}]"#, "wrong-type"),
    ])
    func eachMistakeIsSaidOnce(fields: String, code: String) throws {
        #expect(try sample(fields).diagnostics.map(\.code.rawValue) == [code])
    }
}
