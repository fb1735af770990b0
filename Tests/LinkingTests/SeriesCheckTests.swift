import Diagnostics
import SampleContent
import Testing

/// What is odd about a row of values.
@Suite struct SeriesCheckTests {
    private func codes(_ values: String) throws -> [String] {
        let sample = try SampleContent([
            "policies/plan.md": SampleContent.policy("xian", [("甲任务", "内容。")]),
            "indicators/plan.json": #"[{"id": "rate", "name": "达标率", "unit": "%", "observations": [\#(values)]}]"#,
        ])
        return sample.diagnostics.filter { $0.severity == .warning }.map(\.code.rawValue)
    }

    private func series(_ values: [String]) -> String {
        values.enumerated().map { #"{"year": \#(2020 + $0), "value": \#($1)}"# }.joined(separator: ", ")
    }

    @Test(arguments: [
        (["31.3", "32.5", "33"], 0), (["31.3", "325", "33"], 2), (["31.3", "3.3"], 1), (["0.5", "0.049"], 1),
        // Seven times is no lost decimal point; small counts double, and nothing is a factor of nought.
        (["10.5", "73.5"], 0), (["2", "17"], 0), (["1", "20"], 1), (["0", "500"], 0), (["100", "101", "1010"], 1),
    ])
    func jumpsByAFactorOfTenAreFound(values: [String], count: Int) throws {
        #expect(try codes(series(values)) == Array(repeating: "value-jump", count: count))
    }

    @Test func aNoteSaysThatAJumpIsMeant() throws {
        let values = #"{"year": 2020, "value": 3}, {"year": 2021, "value": 300, "note": "统计口径调整"}"#
        #expect(try codes(values).isEmpty)
    }

    @Test func yearsOutOfOrderAreSaidOnce() throws {
        let values = [2023, 2021, 2022, 2019].map { #"{"year": \#($0), "value": 50}"# }.joined(separator: ", ")
        #expect(try codes(values) == ["observations-out-of-order"])
    }
}
