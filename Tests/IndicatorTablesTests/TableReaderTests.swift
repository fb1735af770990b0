import IndicatorTables
import Testing

@Suite struct TableReaderTests {
    private func read(_ text: String, endYear: Int? = nil) -> [IndicatorTable] {
        TableReader(endYear: endYear).read(
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    @Test func readsPipeTables() throws {
        let tables = read(
            """
            主要指标

            | 序号 | 指标 | 单位 | 2024年 | 2030年目标 | 属性 |
            |---|---|---|---|---|---|
            | 1 | 村医签约率 | % | 61.5 | ≥75 | 预期性 |
            | 2 | 每千人口床位数 | 张 | 5.2 | 6 | 约束性 |

            正文。
            """)
        let table = try #require(tables.first)
        #expect(tables.count == 1)
        #expect(table.title == "主要指标")
        #expect(table.lines == 2..<6)
        #expect(table.indicators.map(\.name) == ["村医签约率", "每千人口床位数"])
        #expect(table.indicators.map(\.unit) == ["%", "张"])
        #expect(table.indicators.map(\.baseline) == [.init(year: 2024, text: "61.5"), .init(year: 2024, text: "5.2")])
        #expect(table.indicators.map(\.targets) == [[.init(year: 2030, text: "≥75")], [.init(year: 2030, text: "6")]])
        #expect(table.indicators.map(\.nature) == ["预期性", "约束性"])
    }

    @Test func readsCellsWithALineEach() throws {
        let text = [
            "主要指标", "\t序号", "\t指标", "\t基期水平", "\t2030年", "目标值", "\t指标", "性质", "", "\t结果性指标", "", "\t1", "\t示例素养水平（％）",
            "\t20.5", "", "（2023年）", "\t28", "\t预期性", "", "\t说明：反映素养.", "计算方法：甲／乙x100％。", "", "\t个人和社会倡导性指标", "", "\t2",
            "\t主动学习急救知识", "\t倡导性", "", "\t政府工作指标", "", "\t3", "\t是否发生示例事件", "\t否", "\t否", "\t约束性", "", "后文。",
        ].joined(separator: "\n")
        let table = try #require(read(text).first)
        #expect(table.indicators.map(\.name) == ["示例素养水平", "主动学习急救知识", "是否发生示例事件"])
        #expect(table.indicators.map(\.kind) == ["结果性指标", "个人和社会倡导性指标", "政府工作指标"])
        #expect(table.indicators.map(\.nature) == ["预期性", "倡导性", "约束性"])
        #expect(table.indicators[0].baseline == .init(year: 2023, text: "20.5"))
        #expect(table.indicators[0].targets == [.init(year: 2030, text: "28")])
        #expect(table.indicators[0].definition == "反映素养.")
        #expect(table.indicators[0].formula == "甲／乙x100％。")
        #expect(table.indicators[1].baseline == nil && table.indicators[1].targets.isEmpty)
        #expect(table.indicators[2].baseline == .init(year: nil, text: "否"))
        #expect(table.indicators[2].targets == [.init(year: 2030, text: "否")])
        #expect(table.grid.allSatisfy { $0.count == 5 })
    }

    @Test func carriesDomainsOnAndTellsBenchmarks() throws {
        let text = [
            "\t领域", "\t指标", "\t2022年", "\t2025年", "\t2030年", "\t2030年市指标值", "\t2030年省指标值", "", "\t水平", "\t寿命（岁）",
            "\t80.1", "\t81",
            "\t>82", "\t80", "\t79", "", "", "\t事故死亡率（1/万）", "\t2.5", "\t下降10%", "\t下降30%", "\t下降30%", "\t下降20%", "",
            "\t产业",
            "\t总规模(万亿元)", "\t>0.005", "\t>0.007", "\t>0.008", "\t>0.02", "\t>2",
        ].joined(separator: "\n")
        let indicators = try #require(read(text).first).indicators
        #expect(indicators.map(\.domain) == ["水平", "水平", "产业"])
        #expect(indicators.map(\.unit) == ["岁", "1/万", "万亿元"])
        #expect(indicators[1].targets == [.init(year: 2025, text: "下降10%"), .init(year: 2030, text: "下降30%")])
        #expect(
            indicators[0].benchmarks == [
                .init(level: "市", year: 2030, text: "80"), .init(level: "省", year: 2030, text: "79"),
            ])
        #expect(indicators[2].baseline?.number == 0.005)
    }

    @Test func readsRowsDividedByTabs() throws {
        let table = try #require(
            read(
                """
                序号\t指标\t2020年\t2025年\t指标性质
                一、健康水平\t一、健康水平\t一、健康水平\t一、健康水平\t一、健康水平
                1\t人均预期寿命（岁）\t77.9\t提高1岁\t预期性
                2\t孕产妇死亡率
                （1/10万）\t16.9\t＜14.5\t预期性
                二、健康服务\t\t\t\t
                3\t千人口医师数（人）\t2.9\t3.2\t约束性
                """
            ).first)
        #expect(table.indicators.map(\.name) == ["人均预期寿命", "孕产妇死亡率", "千人口医师数"])
        #expect(table.indicators.map(\.domain) == ["健康水平", "健康水平", "健康服务"])
        #expect(table.indicators[1].unit == "1/10万")
        #expect(table.indicators[1].targets == [.init(year: 2025, text: "＜14.5")])
    }

    @Test func readsNumberedCellsThatNothingMarks() throws {
        let table = try #require(
            read(
                """
                序号
                指标
                基期水平
                2030年
                目标值
                指标
                性质
                结果性指标
                1
                示例合格率（%）
                90.1
                （2024年）
                95
                预期性
                说明：抽检合格的比例。
                政府工作指标
                2
                建成示范县（个）
                3
                10
                约束性
                以上指标每年监测一次，结果在次年六月以前公布。
                """
            ).first)
        #expect(table.indicators.map(\.name) == ["示例合格率", "建成示范县"])
        #expect(table.indicators.map(\.kind) == ["结果性指标", "政府工作指标"])
        #expect(table.indicators[0].baseline == .init(year: 2024, text: "90.1"))
        #expect(table.indicators.flatMap(\.targets) == [.init(year: 2030, text: "95"), .init(year: 2030, text: "10")])
        #expect(table.indicators[0].definition == "抽检合格的比例。")
    }

    @Test func readsBareCellsOfSeveralDomains() throws {
        let lines = [
            "领域", "序号", "指标", "基期水平", "2022年目标值", "2030年目标值", "指标性质", "(一)", "甲类行动", "结果性指标", "1", "示例素养（%）", "14.1",
            "≥22",
            "≥30", "预期性", "说明：素养是指示例。", "计算方法：甲/乙×100%。", "个人和社会倡导性指标", "2", "个人定期记录示例", "倡导性", "政府工作指标", "3",
            "建立示例专家库", "实现", "约束性", "4", "设置示例科室比例(%)", "90", "100", "预期性", "（二）", "乙类行动", "结果性指标", "5", "示例增长率（%）",
            "2002—2012年平均每年增长约5.3%", "持续减缓", "预期性", "说明：示例增长。",
        ]
        let table = try #require(read(lines.joined(separator: "\n\n")).first)
        #expect(
            table.indicators.map(\.name) == ["示例素养", "个人定期记录示例", "建立示例专家库", "设置示例科室比例", "示例增长率"])
        #expect(table.indicators.map(\.domain) == ["甲类行动", "甲类行动", "甲类行动", "甲类行动", "乙类行动"])
        #expect(table.indicators.map(\.kind?.count) == [5, 10, 6, 6, 5])
        #expect(table.indicators[0].formula == "甲/乙×100%。")
        #expect(table.indicators[3].targets == [.init(year: 2022, text: "90"), .init(year: 2030, text: "100")])
        #expect(table.indicators[4].baseline?.number == nil)
        #expect(table.indicators[4].targets.map(\.text) == ["持续减缓"])
    }

    /// Some converters write the text of a merged cell into each of the cells it spans.
    @Test func forgetsRepeatedTextsOfMergedCells() throws {
        let table = try #require(
            read(
                """
                领域\t序号\t指标\t基期水平（2024年）\t2030年目标值\t指标性质
                甲类行动\t结果性指标\t结果性指标\t结果性指标\t结果性指标\t结果性指标
                甲类行动\t1\t示例率（%）\t20\t30\t预期性
                甲类行动\t说明：示例。\t说明：示例。\t说明：示例。\t说明：示例。\t说明：示例。
                甲类行动\t2\t主动参加示例\t主动参加示例\t主动参加示例\t倡导性
                乙类行动\t政府工作指标\t政府工作指标\t政府工作指标\t政府工作指标\t政府工作指标
                乙类行动\t3\t示例全覆盖\t—\t实现\t约束性
                """
            ).first)
        #expect(table.indicators.map(\.name) == ["示例率", "主动参加示例", "示例全覆盖"])
        #expect(table.indicators.map(\.domain) == ["甲类行动", "甲类行动", "乙类行动"])
        #expect(table.indicators.map(\.kind) == ["结果性指标", "结果性指标", "政府工作指标"])
        #expect(table.indicators.map(\.baseline?.year) == [2024, nil, nil])
        #expect(table.indicators.map(\.targets.count) == [1, 0, 1])
        #expect(table.indicators[0].definition == "示例。")
    }

    @Test func takesHeadingsInTwoRows() throws {
        let table = try #require(
            read(
                """
                | 指标 | 单位 | 2020年 | 目标值 | | 属性 |
                |---|---|---|---|---|---|
                | | | | 2025年 | 2030年 | |
                | 示例覆盖率 | % | 80 | 90 | 95 | 预期性 |
                """
            ).first)
        #expect(table.indicators.first?.baseline == .init(year: 2020, text: "80"))
        #expect(table.indicators.first?.targets == [.init(year: 2025, text: "90"), .init(year: 2030, text: "95")])
    }

    @Test(arguments: [
        ("2020年\t2025年", [2025]), ("2015年\t2020年\t2025年目标", [2025]), ("基期值（2020年）\t2023年\t2025年", [2023, 2025]),
        ("现状值\t目标值", [2027]), ("2019年实际\t“十四五”末目标", [2025]), ("2020年基数\t2025年\t年均增长", [2025]),
    ])
    func tellsBaselinesFromTargets(headings: String, years: [Int]) throws {
        let columns = headings.split(separator: "\t").count
        let cells = (1...columns).map { "\($0)0" }.joined(separator: "\t")
        let table = try #require(read("指标\t\(headings)\n示例数（个）\t\(cells)\n另一数（个）\t\(cells)", endYear: 2027).first)
        #expect(table.indicators.first?.targets.map(\.year) == years)
        #expect(table.indicators.first?.baseline != nil)
    }

    @Test(arguments: [
        "1.\t第一项。\n2.\t第二项。", "\t一个段落。\n\t又一个段落。", "正文\n| 竖线 |\n正文", "序号\n目录\n正文", "甲\t2020年1月1日",
    ])
    func findsNoIndicatorsInProse(text: String) {
        #expect(read(text).flatMap(\.indicators).isEmpty)
    }

    @Test func keepsTablesOfOtherKindsAsCells() throws {
        let table = try #require(read("序号\t任务\t责任单位\n1\t建站\t县卫生健康局\n2\t培训\t县教育局").first)
        #expect(table.indicators.isEmpty)
        #expect(table.grid == [["序号", "任务", "责任单位"], ["1", "建站", "县卫生健康局"], ["2", "培训", "县教育局"]])
    }

    @Test(
        arguments: [
            ("示例素养水平（％）", "示例素养水平", "%"), ("具备执业（助理）医师资格的人数", "具备执业（助理）医师资格的人数", nil),
            ("每千人口执业（助理）医师数（人）", "每千人口执业（助理）医师数", "人"), ("孕产妇死亡率(1/10万)", "孕产妇死亡率", "1/10万"),
            ("总规模(万亿元)", "总规模", "万亿元"), ("护理床位数（张/千人）", "护理床位数", "张/千人"), ("个人支出占总费用的比重", "个人支出占总费用的比重", "%"),
            ("婴儿死亡率", "婴儿死亡率", nil), ("签约人数（单位：万人）", "签约人数", "万人"), ("示例指数*", "示例指数", nil),
            ("鼓励居民主动了解和获取示例信息，知晓并理解能够免费获取的示例服务项目，并根据自身情况参与示例活动和示例教育", "鼓励居民主动了解和获取示例信息", nil),
        ] as [(String, String, String?)])
    func takesUnitsOffNames(cell: String, name: String, unit: String?) throws {
        let table = try #require(read("| 指标 | 2024年 | 2030年 |\n|---|---|---|\n| \(cell) | 10 | 20 |").first)
        #expect(table.indicators.map(\.name) == [name])
        #expect(table.indicators.map(\.unit) == [unit])
    }

    @Test(
        arguments: [
            ("31.3（2024年）", 2024, "31.3", 31.3), ("27.97 (2021年)", 2021, "27.97", 27.97),
            (">0.005", 2022, ">0.005", 0.005),
            ("1,234.5", 2022, "1,234.5", 1234.5), ("动态全覆盖（2023年）", 2023, "动态全覆盖", nil), ("25～30", 2022, "25～30", nil),
        ] as [(String, Int, String, Double?)])
    func datesBaselines(cell: String, year: Int, text: String, number: Double?) throws {
        let table = try #require(read("| 指标 | 2022年 | 2030年 |\n|---|---|---|\n| 示例数 | \(cell) | 20 |").first)
        let baseline = try #require(table.indicators.first?.baseline)
        #expect(baseline == .init(year: year, text: text))
        #expect(baseline.number == number)
    }

    @Test(arguments: ["—", "/", "－", "-", "无", ""])
    func takesDashesForNothing(cell: String) throws {
        let table = try #require(read("| 指标 | 2022年 | 2030年 |\n|---|---|---|\n| 示例数 | \(cell) | 20 |").first)
        #expect(table.indicators.first?.baseline == nil)
    }

    @Test func takesALevelForTheDocumentsOwnWhereThereIsNoOther() throws {
        let own = try #require(read("| 指标 | 全市2025年目标 |\n|---|---|\n| 示例数 | 3 |").first?.indicators.first)
        #expect(own.targets == [.init(year: 2025, text: "3")] && own.benchmarks.isEmpty)
        let both = try #require(
            read("| 指标 | 国家2025年目标 | 全省2025年目标 |\n|---|---|---|\n| 示例数 | 3 | 4 |").first?.indicators.first)
        #expect(both.targets == [.init(year: 2025, text: "4")])
        #expect(both.benchmarks == [.init(level: "国家", year: 2025, text: "3")])
    }

    @Test func readsWhoAnswers() throws {
        let table = try #require(read("序号\t指标\t2025年目标值\t责任部门\n1\t示例率（%）\t90\t甲局、乙局\n2\t示例数（个）\t5\t/").first)
        #expect(table.indicators.map(\.agencies) == [["甲局", "乙局"], []])
    }

    @Test func survivesEveryCut() {
        let text =
            "序号\t指标\t基期（2020年）\t2025年\n1\t甲率（%）\t3（2019年）\t4\n\t说明：乙\n\n\t领域\n\t指标\n\n\t甲\n| 指标 | 目标 |\n|---|---|"
        for end in text.indices { _ = read(String(text[..<end])) }
        for start in text.indices { _ = read(String(text[start...])) }
    }
}
