import ContentEditing
import DataExchange
import Diagnostics
import Pipeline
import PolicyModel
import Testing

@Suite struct TemplateTests {
    @Test func theSheetListsWhatIsDue() throws {
        let folder = try ExchangeFolder()
        let sheets = DataTemplate(try folder.assess().catalog, language: .chinese).sheets(of: ["plan"])
        let sheet = try #require(sheets.first)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self) == "\u{FEFF}"
                + """
                指标代码,序号,指标,计量单位,年份,责任单位,基期值,目标值,监测值,来源,备注
                plan-literacy,1,居民健康素养水平,%,2024,,21.5（2020年）,,,,
                plan-literacy,1,居民健康素养水平,%,2025,,21.5（2020年）,30,,,
                plan-mortality,2,婴儿死亡率,‰,2021,,5.2（2020年）,,,,
                plan-mortality,2,婴儿死亡率,‰,2022,,5.2（2020年）,,,,
                plan-mortality,2,婴儿死亡率,‰,2023,,5.2（2020年）,,,,
                plan-mortality,2,婴儿死亡率,‰,2024,,5.2（2020年）,,,,
                plan-mortality,2,婴儿死亡率,‰,2025,,5.2（2020年）,≤4.6,,,
                plan-clinics,,标准化卫生室比例,%,2024,,60（2022年）,,,,
                plan-clinics,,标准化卫生室比例,%,2025,,60（2022年）,,,,
                plan-committee,,建立协调机制,,2021,,,,,,
                plan-committee,,建立协调机制,,2022,,,,,,
                plan-committee,,建立协调机制,,2023,,,,,,
                plan-committee,,建立协调机制,,2024,,,是,,,
                plan-committee,,建立协调机制,,2025,,,,,,

                """.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        #expect(sheet.rowCount == 14)
        #expect(sheet.fileName == "plan.csv")
    }

    @Test(arguments: [
        ("2026-06-30", [2024, 2025]), ("2026-12-31", [2024, 2025, 2026]), ("2023-12-31", []), ("2025-01-01", [2024]),
    ])
    func aYearIsDueOnceItIsOver(asOf: String, years: [Int]) throws {
        let folder = try ExchangeFolder(["site.yaml": "title: 站\nasOf: \(asOf)\n"])
        let sheet = try #require(
            DataTemplate(try folder.assess().catalog, language: .english).sheets(of: ["plan"]).first)
        let rows = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\r\n").filter {
            $0.hasPrefix("plan-literacy")
        }
        #expect(rows.map { $0.split(separator: ",")[4] } == years.map { "\($0)" })
    }

    @Test func theOwnerOfAnIndicatorOwesItsValues() throws {
        let folder = try ExchangeFolder([
            "indicators/other.json": """
            [{"id": "1-2", "name": "=素养", "unit": "%", "baseline": {"year": 2024, "value": -1}, "agencies": ["县卫生健康局"]}]
            """
        ])
        let sheet = try #require(
            DataTemplate(try folder.assess().catalog, language: .english).sheets(of: ["other"]).first)
        #expect(
            String(decoding: sheet.bytes, as: UTF8.self)
                == "\u{FEFF}indicator id,number,indicator,unit,year,agency,baseline,target,value,source,note\r\n"
                + "[1-2],,'=素养,%,2025,某县卫生健康局,'-1 (2024),,,,\r\n")
    }

    /// Template → filled in → merged → nothing due and nothing wrong; merged again, nothing changes.
    @Test(arguments: Language.allCases) func theRoundTripIsWhole(language: Language) throws {
        let folder = try ExchangeFolder([
            "indicators/other.json": """
            [{"id": "1-2", "name": "=素养", "unit": "%", "baseline": {"year": 2024, "value": 10}}]
            """
        ])
        for sheet in DataTemplate(try folder.assess().catalog, language: language).sheets() {
            let lines = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\r\n")
            let filled = lines.enumerated().map { number, line in
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                let value = cells[3].isEmpty ? "是" : "2\(number)"
                return number == 0 ? String(line) : (cells[..<8] + [value[...], "年报", ""]).joined(separator: ",")
            }
            let csv = filled.joined(separator: "\r\n")
            let merge = try folder.merge(csv)
            #expect(merge.refused.isEmpty)
            #expect(merge.added == sheet.rowCount)
            let again = try folder.merge(csv)
            #expect(again.files.isEmpty)
            #expect(again.known == sheet.rowCount)
        }
        #expect(try folder.findings().isEmpty)
        #expect(DataTemplate(try folder.assess().catalog, language: language).sheets().allSatisfy { $0.rowCount == 0 })
    }
}
