import ContentEditing
import DataExchange
import Diagnostics
import Foundation
import Testing

/// What merging leaves in the files: the values where they belong, and every other byte as it was.
@Suite struct MergeTests {
    @Test func observationsAreAddedByYear() throws {
        let folder = try ExchangeFolder()
        try folder.merge(
            "id,year,value,source,note\nplan-literacy,2024,27.5,年度监测,\"抽样 \"\"A\"\"\"\nplan-literacy,2022,24.0,,\nplan-mortality,2021,5.0,,\n"
        )
        let expected = ExchangeFolder.indicators
            .replacing(
                "\"source\": \"年度监测\"},\n", with: "\"source\": \"年度监测\"},\n      {\"year\": 2022, \"value\": 24.0},\n"
            )
            .replacing(
                "{\"year\": 2023, \"value\": 26.1}\n",
                with: "{\"year\": 2023, \"value\": 26.1},\n"
                    + "      {\"year\": 2024, \"value\": 27.5, \"note\": \"抽样 \\\"A\\\"\", \"source\": \"年度监测\"}\n"
            )
            .replacing(
                "\"observations\": []", with: "\"observations\": [\n      {\"year\": 2021, \"value\": 5.0}\n    ]")
        #expect(try folder.text("indicators/plan.json") == expected)
        #expect(try folder.findings().isEmpty)
    }

    @Test func theKeyIsAddedWhereThereIsNone() throws {
        let folder = try ExchangeFolder()
        try folder.merge("id,year,value\nplan-committee,2024,是\n")
        let expected = ExchangeFolder.indicators.replacing(
            "\"targets\": [{\"year\": 2024, \"value\": \"是\"}]\n",
            with: "\"targets\": [{\"year\": 2024, \"value\": \"是\"}],\n"
                + "    \"observations\": [\n      {\"year\": 2024, \"value\": \"是\"}\n    ]\n")
        #expect(try folder.text("indicators/plan.json") == expected)
    }

    /// An editor's spacing, line ends and byte-order mark, before and after one value is merged.
    @Test(arguments: [
        (
            "[{\"id\":\"a\",\"name\":\"甲\",\"observations\":[{\"year\":2021,\"value\":1},{\"year\":2024,\"value\":2}]}]",
            "[{\"id\":\"a\",\"name\":\"甲\",\"observations\":[{\"year\":2021,\"value\":1},{\"year\":2023,\"value\":7},{\"year\":2024,\"value\":2}]}]"
        ),
        (
            "\u{FEFF}[\r\n\t{ \"id\": \"a\", \"name\": \"甲\",\r\n\t  \"observations\": [\r\n\t\t{ \"year\": 2021, \"value\": 1 }\r\n\t  ] }\r\n]\r\n",
            "\u{FEFF}[\r\n\t{ \"id\": \"a\", \"name\": \"甲\",\r\n\t  \"observations\": [\r\n\t\t{ \"year\": 2021, \"value\": 1 },\r\n\t\t{ \"year\": 2023, \"value\": 7 }\r\n\t  ] }\r\n]\r\n"
        ),
        (
            "[{\"id\": \"a\", \"name\": \"甲\", \"observations\": [{\n  \"year\": 2024,\n  \"value\": 1\n}]}]",
            "[{\"id\": \"a\", \"name\": \"甲\", \"observations\": [{\n  \"year\": 2023,\n  \"value\": 7\n}, {\n  \"year\": 2024,\n  \"value\": 1\n}]}]"
        ),
        (
            "[{\"id\": \"a\", \"name\": \"甲\", \"observations\": [{\"value\": \"1（2024年）\"}]}]",
            "[{\"id\": \"a\", \"name\": \"甲\", \"observations\": [{\"year\": 2023, \"value\": 7}, {\"value\": \"1（2024年）\"}]}]"
        ),
        (
            "[{\"id\": \"a\", \"name\": \"甲\"}]",
            "[{\"id\": \"a\", \"name\": \"甲\", \"observations\": [{\"year\": 2023, \"value\": 7}]}]"
        ),
    ])
    func everyOtherByteStays(before: String, after: String) throws {
        let folder = try ExchangeFolder(["indicators/other.json": before])
        let merge = try folder.merge("id,year,value\na,2023,7\n")
        #expect(merge.refused.isEmpty)
        #expect(try folder.text("indicators/other.json") == after)
        #expect(try folder.plan("id,year,value\na,2023,7\n").files.isEmpty)
    }

    @Test(arguments: [
        ("年份,数值,来源\r\n2023,66,年报\r\n", "年份,数值,来源\r\n2023,66,年报\r\n2024,70,\"县,局\"\r\n"),
        (
            "\u{FEFF}year;value;source\n2023;66;a\n2025;80;b",
            "\u{FEFF}year;value;source\n2023;66;a\n2024;70;县,局\n2025;80;b"
        ),
        ("value\tnote\tyear\tsource\n66\tx\t2023年\t", "value\tnote\tyear\tsource\n66\tx\t2023年\t\n70\t\t2024年\t县,局"),
        ("year,value\n", "year,value\n2024,70\n"),
        (
            "year,value,source\n2023,\"66\"\"\",\"a\nb\"\n\n",
            "year,value,source\n2023,\"66\"\"\",\"a\nb\"\n2024,70,\"县,局\"\n\n"
        ),
    ])
    func tablesKeepTheirForm(before: String, after: String) throws {
        let unit = before.contains("\"66") ? "" : ", \"unit\": \"%\""
        let folder = try ExchangeFolder([
            "indicators/other.json": "[{\"id\": \"a\", \"name\": \"甲\"\(unit), \"data\": \"a.csv\"}]\n",
            "indicators/a.csv": before,
        ])
        let merge = try folder.merge("id,year,value,source\na,2024,70,\"县,局\"\n")
        #expect(merge.refused.isEmpty)
        #expect(try folder.text("indicators/a.csv") == after)
        #expect(merge.warnings.isEmpty == after.contains("局"))
        #expect(try folder.findings().isEmpty)
    }

    /// 年份,数值,来源; 2023,66,年报; 2024,70,统计
    @Test func aTableInGB18030StaysOne() throws {
        let before: [UInt8] = [
            0xC4, 0xEA, 0xB7, 0xDD, 0x2C, 0xCA, 0xFD, 0xD6, 0xB5, 0x2C, 0xC0, 0xB4, 0xD4, 0xB4, 0x0A, 0x32, 0x30, 0x32,
            0x33, 0x2C, 0x36, 0x36, 0x2C, 0xC4, 0xEA, 0xB1, 0xA8, 0x0A,
        ]
        let added: [UInt8] = [0x32, 0x30, 0x32, 0x34, 0x2C, 0x37, 0x30, 0x2C, 0xCD, 0xB3, 0xBC, 0xC6, 0x0A]
        let folder = try ExchangeFolder()
        try folder.write(Data(before), to: "indicators/clinics.csv")
        try folder.merge("id,year,value,source\nplan-clinics,2024,70,统计\n")
        #expect(try folder.bytes("indicators/clinics.csv") == before + added)
        #expect(try folder.plan("id,year,value\nplan-clinics,2025,71\n").difference.contains("+2025,71,\n"))
    }

    @Test func differingValuesAreReplacedWhenAskedFor() throws {
        let folder = try ExchangeFolder()
        let merge = try folder.merge(
            "id,year,value,source\nplan-literacy,2021,23.5,核定\nplan-literacy,2023,26.2,核定\nplan-clinics,2023,67,核定\n",
            MergeOptions(allowsReplacing: true))
        #expect(merge.replaced == 3)
        let expected = ExchangeFolder.indicators
            .replacing("\"value\": 23.0, \"source\": \"年度监测\"", with: "\"value\": 23.5, \"source\": \"核定\"")
            .replacing("\"value\": 26.1}", with: "\"value\": 26.2, \"source\": \"核定\"}")
        #expect(try folder.text("indicators/plan.json") == expected)
        #expect(try folder.text("indicators/clinics.csv") == "年份,数值,来源\r\n2023,67,核定\r\n")
    }

    @Test func aTableOfSeveralIndicatorsIsNotTouched() throws {
        let folder = try ExchangeFolder([
            "indicators/other.json": """
            [{"id": "a", "name": "甲", "data": "s.csv"}, {"id": "b", "name": "乙", "data": "s.csv"}]
            """, "indicators/s.csv": "year,value\n2023,1\n",
        ])
        let merge = try folder.plan("id,year,value\na,2024,2\n")
        #expect(
            merge.refused.map(\.message.english) == [
                "the data file s.csv serves several indicators (a, b); give each its own"
            ])
        #expect(merge.files.isEmpty)
    }

    @Test func aFileWithErrorsIsMendedFirst() throws {
        let broken = ExchangeFolder.indicators.replacing("\"number\": 1,", with: "\"number\": \"eins\",")
        let folder = try ExchangeFolder(["indicators/plan.json": broken])
        let error = #expect(throws: DataExchangeError.self) {
            try folder.plan("id,year,value\nplan-literacy,2024,27\n")
        }
        #expect(error?.blame == .content)
        #expect(error?.message.english.hasPrefix("mend this file first (yardstick check): ") == true)
    }

    @Test func theDifferenceIsThatOfDiff() throws {
        let merge = try ExchangeFolder().plan("id,year,value\nplan-clinics,2024,70\n")
        #expect(merge.difference.hasSuffix("@@ -1,2 +1,3 @@\n 年份,数值,来源\r\n 2023,66,年报\r\n+2024,70,\r\n"))
    }

    /// The year in brackets behind a value wins over the one beside it, and goes with the value.
    @Test func aValueWithItsOwnYearIsReplacedWhole() throws {
        let folder = try ExchangeFolder([
            "indicators/other.json": """
            [{"id": "a", "name": "甲", "observations": [{"year": 2022, "value": "6（2021年）"}]},
             {"id": "b", "name": "乙", "data": "b.csv"}]
            """, "indicators/b.csv": "year,value\n2022,6（2021年）\n",
        ])
        try folder.merge("id,year,value\na,2021,7\nb,2021,7\n", MergeOptions(allowsReplacing: true))
        #expect(try folder.text("indicators/other.json").contains("[{\"year\": 2021, \"value\": 7}]"))
        #expect(try folder.text("indicators/b.csv") == "year,value\n2021,7\n")
    }
}
