import IndicatorTables
import Testing

/// Where a table ends, and where a row of it does.
@Suite struct TableEndTests {
    private func read(_ lines: [String]) -> [IndicatorTable] { TableReader(endYear: nil).read(lines) }

    private static let tasks = ["序号\t重点任务\t责任单位", "1\t提升示例能力\t县卫生健康局、县财政局", "2\t办好示例学校\t县教育局"]

    @Test(arguments: [
        [], ["附件2", "重点任务分工"], ["附件2：重点任务分工"], ["重点任务分工"], ["附表"], ["", "附件2", "", "重点任务分工"],
    ])
    func anotherTableIsNoPartOfIt(between: [String]) {
        let lines =
            ["主要指标", "序号\t指标\t2024年\t2027年", "1\t基层示例占比（%）\t58\t≥65", "2\t示例签约率（%）\t50\t60"] + between + Self.tasks
        let tables = read(lines)
        #expect(tables.map { $0.indicators.map(\.name) } == [["基层示例占比", "示例签约率"], []])
        #expect(tables.first?.lines == 1..<4)
        #expect(tables.last?.lines == (4 + between.count)..<lines.count)
    }

    @Test func aHeadingThatComesAgainEndsNothing() {
        let heading = "序号\t指标\t2024年\t2027年"
        let tables = read([heading, "1\t甲示例率（%）\t58\t65", heading, "2\t乙示例率（%）\t50\t60"])
        #expect(tables.map { $0.indicators.map(\.name) } == [["甲示例率", "乙示例率"]])
    }

    @Test func bareCellsEndAtAnAnnex() {
        let tables = read(
            [
                "序号", "指标", "2024年", "2027年", "1", "甲示例率（%）", "58", "65", "附件2", "序号", "重点任务", "责任单位", "1", "提升示例能力",
                "县财政局", "2", "办好示例学校", "县教育局",
            ])
        #expect(tables.first?.indicators.map(\.name) == ["甲示例率"])
        #expect(tables.first?.lines.upperBound ?? 99 <= 8)
    }

    @Test(arguments: [
        ["1\t甲示例率（%）\t58\t65\t县爱卫办（牵头）、", "各乡镇", "2\t乙示例率（%）\t50\t60\t县教育局"],
        ["2\t乙示例率（%）\t50\t60\t县教育局", "1\t甲示例率（%）\t58\t65\t县爱卫办（牵头）、", "各乡镇"],
    ])
    func aListThatEndsInACommaGoesOn(rows: [String]) {
        let indicators = read(["序号\t指标\t2024年\t2027年\t责任单位"] + rows).flatMap(\.indicators).sorted { $0.name > $1.name }
        #expect(indicators.map(\.agencies) == [["县爱卫办", "各乡镇"], ["县教育局"]])
        #expect(indicators.map(\.domain) == [nil, nil])
        #expect(indicators.count == 2)
    }

    @Test func anUnnamedDomainIsNone() {
        let tables = read(["领域\t序号\t指标\t2024年\t2027年", "（三）\t1\t人均示例摄入量（g）\t9\t5"])
        #expect(tables.first?.indicators.map(\.domain) == [nil])
        #expect(tables.first?.indicators.map(\.name) == ["人均示例摄入量"])
        #expect(tables.first?.indicators.map(\.unit) == ["g"])
    }
}
