import Diagnostics
import PolicyText
import Testing

@Suite struct ResponsibilityClauseTests {
    @Test(arguments: [
        ("正文。（责任单位：市教委、市财政局按职责分工负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委、市财政局负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委牵头，市财政局、市民政局按职责分工负责）", "市教委 lead, 市财政局 responsible, 市民政局 responsible"),
        ("正文。(市教委牵头,市财政局配合)", "市教委 lead, 市财政局 support"),
        ("正文。（市教委牵头、市财政局参与）", "市教委 lead, 市财政局 support"),
        ("正文。（市教委指导，市财政局参与）", "市教委 guide, 市财政局 support"),
        ("正文。（市教委、市财政局牵头，市民政局按职责分工负责）", "市教委 lead, 市财政局 lead, 市民政局 responsible"),
        ("正文。（牵头单位：市教委；配合单位：市财政局、市民政局）", "市教委 lead, 市财政局 support, 市民政局 support"),
        ("正文。（牵头单位：市教委，责任单位：市财政局）", "市教委 lead, 市财政局 responsible"),
        ("正文。（市教委、市财政局，各区政府按职责分工负责）", "市教委 responsible, 市财政局 responsible | 各区政府"),
        ("正文。（市教委、市财政局等按职责分工负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委等有关部门和单位负责）", "市教委 responsible | 有关部门和单位"),
        ("正文。（文化和旅游部、工业和信息化部负责）", "文化和旅游部 responsible, 工业和信息化部 responsible"),
        ("正文。（市教委和市财政局负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委、市财政局及各区政府负责）", "市教委 responsible, 市财政局 responsible | 各区政府"),
        ("正文。（市教委会同市财政局负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（省委党校（省行政学院）、省教育厅负责）", "省委党校（省行政学院） responsible, 省教育厅 responsible"),
        ("正文。（各有关部门和单位，各省级人民政府按职责分工负责）", " | 各有关部门和单位, 各省级人民政府"),
        ("正文。（市教委负责）后文。（市财政局配合，市教委牵头）", "市教委 lead, 市财政局 support"),
        ("正文（由市教委负责）。", "市教委 responsible"),
        ("正文。（教育、民政等部门按职责分工负责）", "教育部门 responsible, 民政部门 responsible"),
        ("正文。（市教委、市财政局）", "市教委 responsible, 市财政局 responsible"),
        ("正文。【责任单位：市教委】", "市教委 responsible"),
        ("正文。[市教委牵头，市财政局配合]", "市教委 lead, 市财政局 support"),
        ("正文。（责任单位：市教委 市财政局）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委、市财\n政局负责）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（责任单位：市教委；完成时限：2025年6月底）", "市教委 responsible"),
        ("正文。（牵头部门：市教委，配合部门：市财政局、各镇政府）", "市教委 lead, 市财政局 support | 各镇政府"),
        (
            "正文。（市教委牵头负责，市财政局、市民政局，县（市、区）人民政府配合）",
            "市教委 lead, 市财政局 responsible, 市民政局 responsible | 县（市、区）人民政府"
        ),
        ("正文。〔市教委牵头，市财政局等部门按职责分工负责〕", "市教委 lead, 市财政局 responsible"),
        ("正文。（市教委牵头，市民政局、各县（市、区）政府和开发区管委会配合）", "市教委 lead, 市民政局 support, 开发区管委会 support | 各县（市、区）政府"),
        ("正文。（省教育厅，各市、县、自治县人民政府按职责分工负责）", "省教育厅 responsible | 各市、县、自治县人民政府"),
        ("正文。（教育部、市场监管总局等和地方各级人民政府负责）", "教育部 responsible, 市场监管总局 responsible | 地方各级人民政府"),
        ("正文。（由市教委牵头，会同市财政局、市医保局负责落实）", "市教委 lead, 市财政局 responsible, 市医保局 responsible"),
        ("正文。责任单位：市教委、市财政局", "市教委 responsible, 市财政局 responsible"),
        ("正文。（市教委牵头；市财政局配合；2025年底前完成）", "市教委 lead, 市财政局 support"),
        ("正文。（市教委、市财政局按职责分工负责，持续推进）", "市教委 responsible, 市财政局 responsible"),
        ("正文。（牵头单位：市教委 责任单位：市财政局）", "市教委 lead, 市财政局 responsible"),
        ("正文。（县教育局，各乡镇、街道）", "县教育局 responsible | 各乡镇、街道"),
    ])
    func readsWhoAnswers(text: String, expected: String) {
        #expect(answers(text) == expected)
    }

    @Test(arguments: [
        "正文（含中医药主管部门，下同）。", "正文。（此件公开发布）", "正文。（征求意见稿）", "正文（站、点、室）配置。",
        "正文（健康咨询指导、健康调理、健康管理等项目）。", "正文。（信息公开形式：主动公开）", "正文（2025年）。", "正文（助理）医师负责诊治。",
        "各镇政府（村委会）无偿提供。", "正文。（见附件）",
    ])
    func otherBracketsAreNoClauses(text: String) {
        #expect(answers(text).isEmpty)
    }

    @Test func conventionsHoldForWhatFollows() {
        let text = """
            一、任务
            （一）甲。正文。（市教委、市财政局负责。列第一位者为牵头单位，下同）
            （二）乙。正文。（市民政局、市教委负责）
            （三）丙。正文。（市教委牵头，市民政局负责）
            （四）丁。正文。（各区政府、市教委负责）
            """
        #expect(
            outline(text).measures.map(\.answers) == [
                "市教委 lead, 市财政局 responsible", "市民政局 lead, 市教委 responsible", "市教委 lead, 市民政局 responsible",
                "市教委 responsible | 各区政府",
            ])
    }

    @Test func bodiesNamedOnceAnswerEverywhere() {
        let text = """
            一、任务
            （一）甲。正文。（市教委负责。以下责任单位均包括各区政府、经开区管委会，不再列出）
            （二）乙。正文。（市民政局负责）
            （三）丙。正文。
            """
        #expect(
            outline(text).measures.map(\.answers) == [
                "市教委 responsible, 经开区管委会 responsible | 各区政府", "市民政局 responsible, 经开区管委会 responsible | 各区政府", "",
            ])
    }

    @Test func theClauseLeavesTheBody() {
        let part = outline("一、任务\n（一）标题。正文。（市教委负责）").measures.first
        #expect(part?.body == "正文。")
        #expect(part?.clauseTexts.map(\.value) == ["市教委负责"])
        #expect(outline("一、任务\n2.推进人才培养（市教委负责）").measures.first?.title == "推进人才培养")
    }
}
