import Foundation
import OrderedConcurrency

/// Writes a content folder of a chosen size: counties with 50 measures each, every measure with 15 agencies, 14 indicators
/// and 6.6 kB of varied text.
struct GeneratedContent {
    let folder: URL
    let measures: Int

    private static let measuresPerPolicy = 50
    private static let agencyNames = [
        "县卫生健康局", "县教育局", "县财政局", "县民政局", "县农业农村局", "县医保局", "县住建局", "县生态环境局", "县市场监管局", "县疾控中心",
        "县体育局", "县水利局", "县公安局", "县人社局", "县发展改革局",
    ]

    func write() throws {
        let files = FileManager.default
        for name in ["agencies", "policies", "indicators", "pages", "updates/2026"] {
            try files.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        let counties = (measures + Self.measuresPerPolicy - 1) / Self.measuresPerPolicy
        try write("title: 压力测试\nasOf: 2026-06-30\n", to: "site.yaml")
        let places = (0..<counties).map { #"{"id": "c\#($0)", "name": "第\#($0)县"}"# }
        try write("[\n" + places.joined(separator: ",\n") + "\n]\n", to: "jurisdictions.json")
        let text = GeneratedText()
        let written = (0..<counties).concurrentMap { county in
            Swift.Result {
                try write(agencies(of: county), to: "agencies/c\(county).json")
                try write(policy(of: county, text), to: "policies/p\(county).md")
                try write(indicators(of: county), to: "indicators/p\(county).json")
            }
        }
        for result in written { try result.get() }
    }

    private func agencies(of county: Int) -> String {
        let rows = Self.agencyNames.enumerated().map { number, name in
            #"{"id": "c\#(county)-a\#(number)", "name": "第\#(county)县\#(name.dropFirst())", "short": "\#(name)"}"#
        }
        return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
    }

    private func indicators(of county: Int) -> String {
        let rows = (0..<14).map { number in
            let years = (2021...2025).map { #"{"year": \#($0), "value": \#(50 + number + ($0 - 2020) * 2)}"# }
            return #"{"id": "p\#(county)-i\#(number)", "name": "第\#(number)类服务覆盖率", "unit": "%", "#
                + #""baseline": {"year": 2020, "value": \#(50 + number)}, "#
                + #""targets": [{"year": 2025, "value": ">=60"}, {"year": 2030, "value": "80"}], "#
                + #""observations": [\#(years.joined(separator: ", "))]}"#
        }
        return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
    }

    private func policy(of county: Int, _ generated: GeneratedText) -> [UInt8] {
        let first = county * Self.measuresPerPolicy
        let clause = "（责任单位：" + Self.agencyNames.joined(separator: "、") + "按职责分工负责）"
        let metrics = "指标：" + (0..<14).map { "第\($0)类服务覆盖率" }.joined(separator: "、")
        var numbers = SplitMix64(seed: UInt64(county))
        var text = Array(
            "---\ntitle: 第\(county)县健康行动方案\njurisdiction: c\(county)\nperiod: 2021-2030\n---\n\n## 一、重点任务\n".utf8)
        for number in first..<min(first + Self.measuresPerPolicy, measures) {
            let place = number - first + 1
            text += "\n### （\(Self.chinese(place))）\(generated.title(number))\n\n".utf8
            text += "到2025年，第\(place)项达标率达到\(60 + place % 40)%以上。".utf8
            // A third of the texts is about what their titles do not say.
            let subject = number % 3 == 2 ? numbers.below(2000) : generated.subject(of: number)
            generated.write(
                bytes: 6600, subject: subject, places: county * 12..<(county + 1) * 12, &numbers, to: &text)
            text += "\(clause)\n\n\(metrics)\n".utf8
        }
        return text
    }

    private func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    private func write(_ text: [UInt8], to path: String) throws {
        try Data(text).write(to: folder.appending(path: path))
    }

    /// 1 to 99 in Chinese numerals.
    private static func chinese(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
    }
}
