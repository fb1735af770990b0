import ContentEditing
import DataExchange
import Diagnostics
import Testing

/// Rows that are refused, with the cell and the reason in both languages.
@Suite struct RowCheckTests {
    static let refusals: [(row: String, place: String, english: String, chinese: String)] = [
        (
            "plan-literasy,居民健康素养水平,%,2024,28", "2:1",
            "there is no indicator with the id “plan-literasy”; did you mean: plan-literacy?",
            "没有代码为“plan-literasy”的指标；是不是：plan-literacy？"
        ),
        (
            ",居民健康素质水平,%,2024,28", "2:2", "there is no indicator called “居民健康素质水平”; did you mean: 居民健康素养水平?",
            "没有名称为“居民健康素质水平”的指标；是不是：居民健康素养水平？"
        ),
        (",,%,2024,28", "2:1", "the row has a value but names no indicator", "这一行有数值，却没有写是哪个指标"),
        (
            "plan-literacy,婴儿死亡率,%,2024,28", "2:15",
            "“plan-literacy” is the indicator “居民健康素养水平”, but the row is called “婴儿死亡率”",
            "“plan-literacy”是指标“居民健康素养水平”，这一行却写着“婴儿死亡率”"
        ),
        ("plan-literacy,,%,,28", "2:18", "the row has a value but no year", "这一行有数值，却没有年份"),
        (
            "plan-literacy,,%,二四年,28", "2:18", "“二四年” is no year; write it as a number, such as 2025",
            "“二四年”不是年份；请写成数字，如 2025"
        ),
        (
            "plan-literacy,,%,2027,28", "2:18", "2027 lies after the day the site speaks of (asOf 2026-06-30)",
            "2027 年晚于网站的数据截止日（asOf 2026-06-30）"
        ),
        (
            "plan-literacy,,‰,2024,28", "2:16", "the row is in “‰”, the indicator in “%”", "这一行的单位是“‰”，指标的单位是“%”"
        ),
        (
            "plan-literacy,,%,2024,约三成", "2:23",
            "“约三成” is no number in the unit of the indicator (%); write 31.3 or >0.005",
            "“约三成”不是以“%”为单位的数字；请写成 31.3 或 >0.005"
        ),
        (
            "plan-mortality,,‰,2024,45%", "2:24",
            "“45%” is no number in the unit of the indicator (‰); write 31.3 or >0.005",
            "“45%”不是以“‰”为单位的数字；请写成 31.3 或 >0.005"
        ),
        (
            "plan-literacy,,%,2024,28（2023年）", "2:23", "“28（2023年）” is of 2023, but the row is for 2024",
            "“28（2023年）”是 2023 年的，这一行却是 2024 年"
        ),
        (
            "plan-literacy,,%,2024,#DIV/0!", "2:23", "the formula in the cell failed: #DIV/0!", "单元格里的公式出错：#DIV/0!"
        ),
        (
            "plan-literacy,,%,2023,27", "2:23",
            "the content has “26.1” for 2023, the row “27”; --replace takes the new value",
            "2023 年已有数值“26.1”，这一行是“27”；要用新值请加 --replace"
        ),
        (
            "plan-literacy,,%,2024,27\r\nplan-literacy,,%,2024,28", "3:23",
            "another row gives “27” for the same indicator and 2024: 返回.csv:2:23",
            "同一指标 2024 年在另一行写的是“27”：返回.csv:2:23"
        ),
    ]

    @Test(arguments: refusals.indices) func everyRefusalSaysWhereAndWhy(index: Int) throws {
        let expected = Self.refusals[index]
        let folder = try ExchangeFolder()
        let merge = try folder.plan("指标代码,指标,计量单位,年份,监测值\r\n\(expected.row)\r\nplan-mortality,,,2021,5\r\n")
        #expect(merge.refused.map(\.message.english) == [expected.english])
        #expect(merge.refused.map(\.message.chinese) == [expected.chinese])
        #expect(merge.refused.map(\.place.message.english) == ["返回.csv:\(expected.place)"])
        #expect(merge.files.isEmpty)
        #expect(merge.added == 0)
    }

    @Test func aNameWithSeveralOwnersNeedsTheID() throws {
        let folder = try ExchangeFolder([
            "indicators/other.json": "[{\"id\": \"other-rate\", \"name\": \"卫生室比例\", \"unit\": \"%\"}]\n"
        ])
        let csv = "name,year,value\n卫生室比例,2024,70\n"
        #expect(
            try folder.plan(csv).refused.map(\.message.english) == [
                "several indicators are called “卫生室比例”; write the id of the one you mean: other-rate, plan-clinics"
            ])
        #expect(try folder.plan(csv, MergeOptions(policy: "plan")).added == 1)
    }

    @Test func aSheetNamedAfterAPolicyIsForThatPolicy() throws {
        let folder = try ExchangeFolder()
        let csv = "id,year,value\nplan-literacy,2024,27\n"
        let merge = try folder.plan(csv, name: "other.csv")
        #expect(
            merge.refused.map(\.message.english) == [
                "“plan-literacy” is an indicator of the policy “plan”; this sheet is for “other”"
            ])
        #expect(merge.refused.map(\.message.chinese) == ["“plan-literacy”是政策文件“plan”的指标，而这张表是“other”的"])
        #expect(try folder.plan(csv, name: "other(1).csv").added == 1)
        let error = #expect(throws: DataExchangeError.self) { try folder.plan(csv, MergeOptions(policy: "plam")) }
        #expect(error?.message.english == "there is no policy with this id; did you mean: plan?")
    }

    @Test func goodRowsAreMergedIfOthersMayBeLeft() throws {
        let folder = try ExchangeFolder()
        let csv = "id,year,value\nplan-literacy,2024,27\nplan-none,2024,1\nplan-literacy,2022,\nplan-mortality,2021,—\n"
        let merge = try folder.plan(csv, MergeOptions(isPartial: true))
        #expect(merge.added == 1)
        #expect(merge.refused.count == 1)
        #expect(merge.empty == 2)
        #expect(merge.files.map(\.path) == ["indicators/plan.json"])
    }

    @Test func aJumpByTenIsAWarning() throws {
        let folder = try ExchangeFolder()
        let merge = try folder.plan(
            "id,year,value\nplan-literacy,2024,271\nplan-mortality,2021,0.5\nplan-mortality,2022,0.6\n")
        #expect(
            merge.warnings.map(\.message.english) == [
                "271 for 2024 is about ten times off the 26.1 of 2023; is the decimal point right?",
                "0.5 for 2021 is about ten times off the 5.2 of 2020; is the decimal point right?",
            ])
        #expect(merge.warnings.first?.message.chinese == "2024 年的 271 与 2023 年的 26.1 相差约十倍；小数点是否有误？")
        #expect(merge.added == 3)
    }

    @Test func aNoteSaysThatAJumpIsMeant() throws {
        let merge = try ExchangeFolder().plan("id,year,value,note\nplan-literacy,2024,271,口径调整\n")
        #expect(merge.added == 1)
        #expect(merge.warnings.isEmpty)
    }

    @Test(arguments: [
        "id;year;value\nplan-literacy;2024;27,5\n", "id\tyear\tvalue\nplan-literacy\t2024年\t27.5\n",
        "\u{FEFF}监测表,,\n指标代码,年份,监测值（请填写）\nplan-literacy,2024,27.5%\n指标代码,年份,监测值\n",
        "指标,年度,数值\n居民健康素养水平,2024-12-31,\"27.5\"\n",
    ])
    func sheetsComeInManyForms(csv: String) throws {
        let merge = try ExchangeFolder().plan(csv)
        if csv.contains("27,5") {
            #expect(merge.refused.count + merge.added == 1)
        } else {
            #expect(merge.refused.isEmpty)
            #expect(merge.difference.contains("+      {\"year\": 2024, \"value\": 27.5}\n"))
        }
    }

    /// 指标,年份,监测值; 居民健康素养水平,2024,27.5
    @Test func sheetsMayBeInGB18030() throws {
        let bytes: [UInt8] = [
            0xD6, 0xB8, 0xB1, 0xEA, 0x2C, 0xC4, 0xEA, 0xB7, 0xDD, 0x2C, 0xBC, 0xE0, 0xB2, 0xE2, 0xD6, 0xB5, 0x0A, 0xBE,
            0xD3, 0xC3, 0xF1, 0xBD, 0xA1, 0xBF, 0xB5, 0xCB, 0xD8, 0xD1, 0xF8, 0xCB, 0xAE, 0xC6, 0xBD, 0x2C, 0x32, 0x30,
            0x32, 0x34, 0x2C, 0x32, 0x37, 0x2E, 0x35, 0x0A,
        ]
        let merge = try ExchangeFolder().plan(bytes)
        #expect(merge.added == 1)
        #expect(merge.difference.contains("+      {\"year\": 2024, \"value\": 27.5}\n"))
    }

    @Test func aSheetWithoutHeadingsSaysWhichAreMissing() throws {
        let error = #expect(throws: DataExchangeError.self) { try ExchangeFolder().plan("a,b\n1,2\n") }
        #expect(
            error?.message.english
                == "no row names the columns; expected at least “indicator id”, “year”, “value”, as `yardstick data template` writes them"
        )
        #expect(error?.message.chinese == "找不到表头；至少要有“指标代码”、“年份”、“监测值”几列，写法同 yardstick data template 生成的表")
    }
}
