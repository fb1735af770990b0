import PolicyText
import Testing

@Suite struct OutlineNodeTests {
    @Test func theLowestNumberIsTheMeasure() {
        let parts = outline(
            """
            说明文字。
            ## 一、总体要求
            （一）指导思想。坚持预防为主。
            （二）主要目标。到2025年，达标率达到90%。
            ## 二、重点任务
            ### （一）服务能力
            #### 1.建设卫生院
            正文。
            2.培养人才。正文。
            ### （二）健康环境。正文。
            ## 三、工作要求
            加强领导。
            """
        ).parts
        #expect(
            parts.map(\.line) == [
                "preamble  ", "chapter 1 总体要求", "context 1.1 指导思想", "context 1.2 主要目标", "chapter 2 重点任务",
                "section 2.1 服务能力", "measure 2.1.1 建设卫生院", "measure 2.1.2 培养人才", "measure 2.2 健康环境",
                "chapter 3 工作要求",
            ])
        #expect(parts[3].commitments.map(\.line) == ["2025 达标率 >= 90 %"])
    }

    @Test func numbersRunOnOrRestartAsWritten() {
        let text = "一、甲\n（一）乙\n1.丙。正文。\n（二）丁\n2.戊。正文。\n二、己\n（三）庚。正文。\n（四）辛。正文。"
        #expect(outline(text).measures.map(\.path) == [[1, 1, 1], [1, 2, 2], [2, 3], [2, 4]])
    }

    @Test func aTextWithoutChaptersHasMeasures() {
        #expect(outline("说明。\n1.甲。正文。\n2.乙。正文。").measures.map(\.path) == [[1], [2]])
    }

    @Test(
        arguments: [
            ("一、任务\n1.1 建设基地。正文。\n1.2 培训人员。正文。", [[1, 1, 1], [1, 1, 2]]),
            ("一、任务\n1.1建设基地。正文。\n2.1培训人员。正文。", [[1, 1, 1], [1, 2, 1]]),
            ("1. 任务\n1.1 建设基地\n1.2 培训人员\n2. 保障\n2.1 落实经费", [[1, 1], [1, 2], [2, 1]]),
            ("1. 任务\n1.1 建设\n1.1.1 建设基地\n1.1.2 建设水厂\n1.2 培训人员", [[1, 1, 1], [1, 1, 2], [1, 2]]),
            ("一、任务\n## 1.1 建设基地\n（1）选址\n（2）开工\n## 1.2 培训人员", [[1, 1, 1, 1], [1, 1, 1, 2], [1, 1, 2]]),
            ("一、任务\n（一）建设。已投入\n1.2万元、\n1.3亿元。\n3.5%的人参加。", [[1, 1]]),
            ("一、任务\n（一）建设。见\n3.5 其他\n一节。", [[1, 1]]),
            ("一、任务\n（一）建设。见\n1.1 其他\n一节。", [[1, 1]]),
        ] as [(String, [[Int]])])
    func decimalNumbersAreTheirPath(text: String, paths: [[Int]]) {
        let read = outline(text)
        #expect(read.measures.map(\.path) == paths)
        #expect(read.diagnostics.isEmpty)
    }

    @Test func chaptersOfLawsNestAboveChineseNumbers() {
        let text = "第一章 总则\n第二章 任务\n第一节 服务\n一、甲\n（一）乙。正文。"
        #expect(outline(text).measures.map(\.path) == [[2, 1, 1, 1]])
    }

    @Test func aChapterIsAMeasureWhereItSaysWhoAnswers() {
        let text = "一、任务\n正文。（责任单位：市教委）\n二、要求\n正文。\n三、保障\n正文。\n责任单位：市财政局"
        #expect(outline(text).parts.map(\.line) == ["measure 1 任务", "chapter 2 要求", "measure 3 保障"])
    }

    @Test func listsThatRunOnWithSemicolonsAreNoItems() {
        let text = "一、任务\n（一）标题。条件如下：\n1.甲；\n2.乙；\n3.丙。\n（二）另一个标题。正文。"
        let parts = outline(text).measures
        #expect(parts.map(\.path) == [[1, 1], [1, 2]])
        #expect(parts.first?.body.contains("2.乙；") == true)
    }

    @Test func semicolonsDivideTasksToo() {
        let text = "一、任务\n（一）标题\n1.建成甲；\n2.建成乙；\n3.建成丙。\n（二）另一个标题。正文。"
        #expect(outline(text).measures.map(\.path) == [[1, 1, 1], [1, 1, 2], [1, 1, 3], [1, 2]])
    }

    @Test func anAnnexEndsTheItemBeforeIt() {
        let parts = outline("附件2\n名称\n一、任务\n（一）标题。正文。\n附件：主要指标\n达标率").parts
        #expect(parts.map(\.kind) == [.preamble, .chapter, .measure, .context])
        #expect(parts[2].body == "正文。")
        #expect(parts[3].body == "达标率")
    }

    @Test func listsOfAnnexesAndContentsAreNoItems() {
        let parts = outline(
            "目　录\n一、总体要求\n二、任务……3\n\n一、总体要求\n正文。\n二、任务\n（一）标题。正文。\n附件：1.主要指标\n　　　2.分工表"
        ).parts
        #expect(parts.map(\.kind) == [.preamble, .chapter, .chapter, .measure, .context])
        #expect(parts.last?.title == "附件：1.主要指标")
    }

    @Test(arguments: [
        "总体要求", "指导思想", "基本原则。", "主要目标", "工作目标", "目标要求", "基本思路", "总体思路", "发展目标", "指导思想和基本原则",
        "总体要求和主要目标", "到2030年，实现以下目标：", "行动背景", "充分认识健康教育的重要意义", "2025年目标", "发展基础", "附则",
        "面临形势", "现状与形势", "存在问题", "发展定位", "编制说明", "工作方针",
    ])
    func contextTitlesHoldNoMeasures(title: String) {
        #expect(outline("一、任务\n（一）\(title)\n1.甲。正文。\n（二）服务。正文。").measures.map(\.path) == [[1, 2]])
    }

    @Test(arguments: ["主要任务", "目标任务和重点工作", "保障措施", "组织实施", "落实双碳目标", "坚持原则导向", "组织领导"])
    func tasksAndSafeguardsHoldMeasures(title: String) {
        #expect(outline("一、任务\n（一）\(title)\n1.甲。正文。").measures.map(\.path) == [[1, 1, 1]])
    }

    @Test func sectionsOfLawsAreMeasuresWhereNothingIsBelow() {
        let text = "第一章 总则\n第一节 目的\n正文。\n第二章 任务\n第一节 服务\n一、甲。正文。\n二、乙。正文。\n第二节 环境\n正文。\n第三章 附则\n第一节 施行\n正文。"
        #expect(outline(text).measures.map(\.line) == ["measure 2.1.1 甲", "measure 2.1.2 乙", "measure 2.2 环境"])
    }

    @Test(arguments: [
        "第一章\n任务\n（一）\n甲\n正文。", "一、\n任务\n（一）\n\n甲。正文。", "第一章 任务\n（一）\n甲。正文。",
    ])
    func theTitleMayStandBelowItsNumber(text: String) {
        let parts = outline(text).parts
        #expect(parts.map(\.line) == ["chapter 1 任务", "measure 1.1 甲"])
        #expect(parts.last?.body == "正文。")
    }

    @Test(arguments: ["充分认识健康教育的重要意义", "统一思想，切实提高认识", "提高对健康教育重要性的认识"])
    func chaptersThatSayWhyHoldNoMeasures(title: String) {
        #expect(outline("一、\(title)\n（一）甲。正文。\n二、任务\n（一）乙。正文。").measures.map(\.path) == [[2, 1]])
    }

    @Test func safeguardsMayBeginWithAwareness() {
        #expect(outline("一、工作要求\n（一）提高认识，加强领导。正文。").measures.map(\.path) == [[1, 1]])
    }

    @Test func aNumberedLetterStandsBeforeItsPlan() {
        let text = """
            各乡镇：
            一、高度重视。正文。
            二、抓好落实。正文。
            附件：示例县行动计划
            县政府
            2022年3月5日
            附件
            示例县行动计划
            一、总体要求
            （一）指导思想。正文。
            二、任务
            （一）甲。正文。
            二、要求
            1.乙。正文。
            """
        #expect(outline(text).measures.map(\.line) == ["measure 2.1 甲", "measure 2.1 乙"])
    }

    @Test(arguments: ["主要目标：", "主要目标", "行动目标：", "**目标**"])
    func aimsMayHaveAHeadingWithoutANumber(heading: String) {
        let text = "一、任务\n（一）甲\n\(heading)\n1.甲率达到90%。\n2.乙率达到90%。\n策略措施：\n1.乙。正文。\n3.丙。正文。\n（二）丁。正文。"
        let read = outline(text)
        #expect(read.measures.map(\.line) == ["measure 1.1.1 乙", "measure 1.1.3 丙", "measure 1.2 丁"])
        #expect(read.diagnostics.isEmpty)
    }

    @Test(arguments: ["主要目标：到2025年，全面达标。", "主要任务：", "服务内容"])
    func otherLinesAboveItemsAreNoHeadingsOfAims(line: String) {
        let text = "一、任务\n（一）甲\n\(line)\n1.乙。正文。\n2.丙。正文。"
        #expect(outline(text).measures.map(\.path) == [[1, 1, 1], [1, 1, 2]])
    }
}
