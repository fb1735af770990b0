import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// The table of one indicator as spreadsheets read it.
@Suite struct ObservationsCSVTests {
    private func row(value: String, note: String? = nil, source: String? = nil) throws -> String {
        let indicator = Indicator(
            id: "rate", policy: Handle(0), number: nil, name: "达标率", aliases: [], unit: "%", kind: nil, nature: nil,
            domain: nil, direction: nil, concept: nil, definition: nil, formula: nil, baseline: nil, targets: [],
            benchmarks: [],
            observations: [
                DatedValue(year: 2024, value: MeasuredValue(text: value, number: nil), note: note, source: source)
            ],
            references: [:], judgements: [], measures: [], agencies: [], method: nil, limit: nil)
        let bytes = ObservationsCSV.bytes(of: indicator, words: Words(language: .chinese))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.first == "年份,类型,数值,单位,说明")
        return String(try #require(lines.last))
    }

    @Test(
        arguments: [
            ("31.3", nil, nil, "2024,监测值,31.3,%,"),
            ("-1.5", nil, nil, "2024,监测值,-1.5,%,"),
            ("31.3", "抽样", "年报", "2024,监测值,31.3,%,抽样；年报"),
            ("31.3", nil, "年报", "2024,监测值,31.3,%,年报"),
            ("31.3", "甲,乙", nil, "2024,监测值,31.3,%,\"甲,乙\""),
            ("31.3", "称“好”的\"好\"", nil, "2024,监测值,31.3,%,\"称“好”的\"\"好\"\"\""),
            ("31.3", "上\n下", nil, "2024,监测值,31.3,%,\"上\n下\""),
            ("=1+1", nil, nil, "2024,监测值,'=1+1,%,"),
            ("31.3", "@SUM(A1)", nil, "2024,监测值,31.3,%,'@SUM(A1)"),
            ("31.3", "-1+cmd|' /C calc'!A0", nil, "2024,监测值,31.3,%,'-1+cmd|' /C calc'!A0"),
            ("31.3", "+86 10", nil, "2024,监测值,31.3,%,'+86 10"),
        ] as [(String, String?, String?, String)])
    func escapes(value: String, note: String?, source: String?, expected: String) throws {
        #expect(try row(value: value, note: note, source: source) == expected)
    }
}
