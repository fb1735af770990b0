import IndicatorTables
import Testing

/// Tables whose columns are told by spaces.
@Suite struct SpacedTablesTests {
    private func read(_ text: String) -> [IndicatorTable] {
        TableReader(endYear: nil).read(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    private func facts(_ table: IndicatorTable?) -> [String] {
        (table?.indicators ?? []).map { indicator in
            let targets = indicator.targets.map { "\($0.year) \($0.text)" }
            return ([indicator.name, indicator.unit ?? "", indicator.baseline?.text ?? ""] + targets).joined(
                separator: "|")
        }
    }

    @Test(arguments: ["", "   "])
    func cellsStandApart(indentation: String) {
        let tables = read(
            """
            主要指标

            \(indentation)序号    指标                       2023年    2027年
            \(indentation) 1      示例人群吸烟率（%）        24.1      ≤20

            \(indentation) 2      无烟示例机关建成率（%）    80        100
            正文另起一段，到此结束。
            """)
        #expect(tables.count == 1)
        #expect(facts(tables.first) == ["示例人群吸烟率|%|24.1|2027 ≤20", "无烟示例机关建成率|%|80|2027 100"])
        #expect(tables.first?.title == "主要指标")
        #expect(tables.first?.lines == 2..<6)
    }

    @Test func brokenNamesAreJoined() {
        let tables = read(
            """
            序号   指标                   2023年      2027年    属性
            健康水平
            1      每千人口执业示例       2.5         3.1       预期性
                   医师数（人）
            2      示例率（%）            60.5        70        约束性
                                          （2022年）
                   居民示例素养
            3                             20          30        预期性
                   水平（%）
            健康服务
            4      乙示例率（%）          1           2         约束性
            """)
        #expect(
            facts(tables.first) == [
                "每千人口执业示例医师数|人|2.5|2027 3.1", "示例率|%|60.5|2027 70", "居民示例素养水平|%|20|2027 30",
                "乙示例率|%|1|2027 2",
            ])
        #expect(tables.first?.indicators.map(\.domain) == ["健康水平", "健康水平", "健康水平", "健康服务"])
        #expect(tables.first?.indicators[1].baseline?.year == 2022)
    }

    @Test func yearsStandBelowTheirHeading() {
        let tables = read(
            """
            序号   指标                   2023年          目标值          属性
                                                     2025年   2027年
            1      甲示例率（%）          60         65       70        约束性
            2      乙示例率（%）          50         55       60        约束性
            3      丙示例率（%）          40                  60        约束性
            """)
        #expect(
            facts(tables.first) == ["甲示例率|%|60|2025 65|2027 70", "乙示例率|%|50|2025 55|2027 60", "丙示例率|%|40"])
    }

    @Test func anEmptyCellIsToldByItsHeading() {
        let tables = read(
            """
            序号   指标                   2023年      2027年    属性
            1      甲示例率（%）                      70        约束性
            2      乙示例率（%）          60          70        约束性
            """)
        #expect(facts(tables.first) == ["甲示例率|%||2027 70", "乙示例率|%|60|2027 70"])
    }

    @Test(arguments: [
        "组长    张某某    李某某\n1      某某某    某某某", "序号    指标\n1    甲示例率", "序号  姓名   2023年\n1   张某某   5",
        "序号    指标    2023年    2027年\n正文没有表格。",
    ])
    func otherLinesAreNoTables(text: String) {
        #expect(read(text).flatMap(\.indicators).isEmpty)
    }

    @Test func anAnnexEndsIt() {
        let tables = read(
            """
            序号    指标             2023年    2027年
            1       甲示例率（%）    24.1      ≤20
            附件2
            序号    重点任务         责任单位
            1       提升示例能力     县财政局
            """)
        #expect(facts(tables.first) == ["甲示例率|%|24.1|2027 ≤20"])
        #expect(tables.first?.lines == 0..<2)
    }
}
