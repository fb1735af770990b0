import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// Headings that state what the numbers say, in both languages.
@Suite struct FindingTests {
    struct Case: Sendable {
        let fields: String
        var unit = "%"
        let chinese: String
        let english: String
    }

    private static let base = #""baseline": {"year": 2020, "value": 20}"#

    private static let cases = [
        Case(
            fields:
                #""direction": "increase", \#(base), "observations": [{"year": 2024, "value": 31.3}], "targets": [{"year": 2030, "value": ">=38"}]"#,
            chinese: "2024年为31.3%，离2030年目标38%还差6.7个百分点",
            english: "31.3% in 2024, 6.7 percentage points below the 2030 target of 38%"),
        Case(
            fields:
                #""direction": "decrease", \#(base), "observations": [{"year": 2024, "value": 21}], "targets": [{"year": 2030, "value": "<=20"}]"#,
            chinese: "2024年为21%，离2030年目标≤20%还差1个百分点，比基期更远",
            english:
                "21% in 2024, 1 percentage point above the 2030 target of ≤20% and farther from it than the baseline"),
        Case(
            fields:
                #""direction": "decrease", \#(base), "observations": [{"year": 2024, "value": 21}], "targets": [{"year": 2030, "value": "<=15"}]"#,
            chinese: "2024年为21%，离2030年目标≤15%还差6个百分点，比基期更远",
            english:
                "21% in 2024, 6 percentage points above the 2030 target of ≤15% and farther from it than the baseline"),
        Case(
            fields: #"\#(base), "targets": [{"year": 2030, "value": ">=21"}]"#,
            chinese: "2020年（基期）为20%，离2030年目标21%还差1个百分点，此后尚无监测值",
            english: "20% in 2020 (baseline), 1 percentage point below the 2030 target of 21%; nothing observed since"),
        Case(
            fields: #"\#(base), "targets": [{"year": 2030, "value": "<30"}]"#,
            chinese: "2020年（基期）为20%，已达到2030年目标<30%，此后尚无监测值",
            english: "20% in 2020 (baseline), which meets the 2030 target of <30%; nothing observed since"),
        Case(
            fields:
                #"\#(base), "observations": [{"year": 2025, "value": 24}], "targets": [{"year": 2025, "value": ">=25"}]"#,
            chinese: "2025年为24%，没有达到2025年目标25%，差1个百分点",
            english: "24% in 2025, which misses the 2025 target of 25% by 1 percentage point"),
        Case(
            fields:
                #""direction": "decrease", \#(base), "observations": [{"year": 2024, "value": 18}], "targets": [{"year": 2020, "value": "<20"}]"#,
            chinese: "2020年（基期）为20%，没有达到2020年目标<20%",
            english: "20% in 2020 (baseline), which misses the 2020 target of <20%"),
        Case(
            fields:
                #""direction": "decrease", \#(base), "observations": [{"year": 2024, "value": 18}], "targets": [{"year": 2020, "value": "<=20"}]"#,
            chinese: "2020年（基期）为20%，已达到2020年目标≤20%",
            english: "20% in 2020 (baseline), which meets the 2020 target of ≤20%"),
        Case(
            fields: #""targets": [{"year": 2025, "value": ">=25"}]"#,
            chinese: "2025年目标25%已到期，没有报告当年的数值",
            english: "the 2025 target of 25% fell due, and no value of that year is reported"),
        Case(
            fields: #"\#(base), "targets": [{"year": 2025, "value": ">=25"}]"#,
            chinese: "2025年目标25%已到期，没有报告当年的数值；最近的数值：2020年（基期）为20%",
            english:
                "the 2025 target of 25% fell due, and no value of that year is reported; the newest is 20% in 2020 (baseline)"
        ),
        Case(
            fields: #""targets": [{"year": 2030, "value": 30}]"#, chinese: "尚无数据；2030年目标30%",
            english: "no data yet; 2030 target of 30%"),
        Case(fields: #""observations": []"#, chinese: "尚无数据", english: "no data yet"),
        Case(fields: base, chinese: "2020年（基期）为20%", english: "20% in 2020 (baseline)"),
        Case(
            fields: #""baseline": {"value": "否"}, "targets": [{"year": 2030, "value": "否"}]"#,
            chinese: "基期为“否”；2030年目标“否”，仅有基期", english: "“否” (baseline); 2030 target of “否”, baseline only"),
        Case(
            fields: #""baseline": {"year": 2020, "value": 40}, "targets": [{"year": 2030, "value": "下降30%"}]"#,
            unit: "1/10万",
            chinese: "2020年（基期）为40/10万，离2030年目标28/10万（下降30%）还差12/10万，此后尚无监测值",
            english: "40/10万 in 2020 (baseline), 12/10万 above the 2030 target of 28/10万 (下降30%); nothing observed since"
        ),
        Case(
            fields: #""baseline": {"year": 2020, "value": ">0.005"}, "targets": [{"year": 2030, "value": ">0.008"}]"#,
            unit: "万亿元",
            chinese: "2020年（基期）为>0.005万亿元；2030年目标>0.008万亿元，仅有基期",
            english: ">0.005万亿元 in 2020 (baseline); 2030 target of >0.008万亿元, baseline only"),
        Case(
            fields:
                #""nature": "倡导性", "observations": [{"year": 2024, "value": 9}], "targets": [{"year": 2030, "value": "≤5"}]"#,
            unit: "克",
            chinese: "2024年为9克；2030年目标≤5克，属倡导性指标，不评估进度",
            english: "9克 in 2024; 2030 target of ≤5克, an appeal to citizens, not assessed"),
        Case(
            fields:
                #""direction": "increase", \#(base), "observations": [{"year": 2024, "value": 22}], "targets": [{"year": 2030, "value": "稳步提高"}]"#,
            chinese: "2024年为22%；2030年目标“稳步提高”，进展顺利", english: "22% in 2024; 2030 target of “稳步提高”, on track"),
        Case(
            fields: #"\#(base), "targets": [{"year": 2030, "value": "比全国平均水平高5个百分点"}]"#,
            chinese: "2020年（基期）为20%；2030年目标“比全国平均水平高5个百分点”，无法评估",
            english: "20% in 2020 (baseline); 2030 target of “比全国平均水平高5个百分点”, not assessable"),
        Case(
            fields:
                #"\#(base), "observations": [{"year": 2025, "value": 27}], "targets": [{"year": 2030, "value": 40}, {"year": 2025, "value": 27}, {"year": 2035, "value": 50}]"#,
            chinese: "2025年为27%，离2030年目标40%还差13个百分点",
            english: "27% in 2025, 13 percentage points below the 2030 target of 40%"),
    ]

    @Test(arguments: cases)
    func theHeadingStatesTheFinding(sample: Case) throws {
        #expect(try ChartSample(sample.fields, unit: sample.unit).finding == sample.chinese)
        #expect(try ChartSample(sample.fields, unit: sample.unit, language: "en").finding == sample.english)
    }

    @Test func thePageShowsItInItsHeadingAndNamesTheChartWithIt() throws {
        let text = try ChartSample(Self.cases[0].fields).site.text(.indicator(Handle(0)))
        #expect(text.contains(#"<h1>甲&lt;率&gt;：<span class="finding">2024年为31.3%，离2030年目标38%还差6.7个百分点</span></h1>"#))
        #expect(text.contains(#"<title id="trajectory-title">甲&lt;率&gt;：2024年为31.3%"#))
    }
}
