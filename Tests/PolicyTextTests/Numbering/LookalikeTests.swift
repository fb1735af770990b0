import PolicyText
import Testing

/// What stands between items and is numbered, but states no task of its own.
@Suite struct LookalikeTests {
    @Test(arguments: [
        "注：1.甲率指甲。\n2.乙率指乙。\n3.丙率指丙。", "备注：\n1.甲。\n2.乙。", "说明：（1）甲。\n（2）乙。", "注：①甲\n②乙",
        "附件：1.甲计划\n2.乙表\n3.丙表", "附件：\n1.甲计划\n\n2.乙表", "附件：1.名称很长的\n计划\n2.乙表",
        "①数据来源：甲年鉴。", "12月底前完成。", "10个以上乡镇完成。", "010-12345678", "2.0版平台上线。", "5G应用推广。", "3岁以下婴幼儿。",
        "一、二、三产业融合。", "二、三孩生育支持。", "专栏1 甲工程\n1.甲项目。正文。\n2.乙项目。正文。",
        "序号\t任务\n1\t1.做甲。\n2.做乙。\n3.做丙。\t四股\n2\t1.做丁。\t五股",
    ])
    func opensNothingBetweenItems(text: String) {
        let parts = outline("一、任务\n（一）甲。正文。\n\(text)\n二、要求\n（一）乙。正文。").parts
        #expect(parts.filter { $0.kind == .measure }.map(\.line) == ["measure 1.1 甲", "measure 2.1 乙"])
    }

    @Test func annexesListedBeforeTheFirstNumberAreNoItems() {
        let text = "各乡镇：\n附件：1.甲计划\n2.乙表\n县政府\n一、任务\n1.甲。正文。"
        #expect(outline(text).measures.map(\.line) == ["measure 1.1 甲"])
    }

    @Test func cellsBehindTabsOpenNothing() {
        let text = "一、任务\n（一）甲。正文。\n\t序号\n\t1.\n\t（一）甲率\n\t一、健康\n（二）乙。正文。"
        #expect(outline(text).measures.map(\.line) == ["measure 1.1 甲", "measure 1.2 乙"])
    }

    @Test func tabsMayIndentAWholeText() {
        let text = "说明。\n\t一、任务\n\t（一）甲。正文。\n\t1.乙。正文。"
        #expect(outline(text).measures.map(\.line) == ["measure 1.1.1 乙"])
    }

    @Test(arguments: [
        ("1.甲。正文。\n专栏1 甲工程\n1.丙项目。\n2.丁项目。\n2.乙。正文。", ["1.1.1 甲", "1.1.2 乙", "1.2 戊"]),
        ("1.甲。正文。\n2.乙。正文。\n专栏：甲工程\n（一）丙项目。\n（二）丁项目。", ["1.1.1 甲", "1.1.2 乙", "1.2 戊"]),
        ("1.甲。正文。\n专栏1 甲工程\n丙项目。\n2.乙。正文。", ["1.1.1 甲", "1.1.2 乙", "1.2 戊"]),
        ("1.甲。正文。\n2.乙。专栏1说明了项目。\n3.丙。正文。", ["1.1.1 甲", "1.1.2 乙", "1.1.3 丙", "1.2 戊"]),
    ])
    func boxesStandBetweenItems(text: String, expected: [String]) {
        let measures = outline("一、任务\n（一）标题。\n\(text)\n（二）戊。正文。").measures
        #expect(measures.map(\.line) == expected.map { "measure " + $0 })
    }

    @Test(
        arguments: [
            ("指标说明", []), ("专班成员名单", []), ("评分标准（试行）", []), ("丙行动计划", ["1.1 丁"]), ("重点任务清单", ["1.1 丁"]),
        ] as [(String, [String])])
    func annexesThatExplainHoldNoTasks(title: String, expected: [String]) {
        let measures = outline("一、任务\n1.甲。正文。\n附件1\n\(title)\n一、戊\n1.丁。正文。").measures
        #expect(measures.map(\.line) == (["1.1 甲"] + expected).map { "measure " + $0 })
    }

    @Test(arguments: ["目录\n前言\n", "目　次\n", "目录\n"])
    func contentsComeAgain(heading: String) {
        let text = heading + "一、总体要求 1\n二、任务 2\n（一）甲 2\n\n示例县计划\n一、总体要求\n正文。\n二、任务\n（一）甲\n正文。"
        #expect(outline(text).measures.map(\.line) == ["measure 2.1 甲"])
    }
}
