import Diagnostics
import PolicyText
import Testing

/// Which words of a clause are names, and where one name ends and the next begins.
@Suite struct NamesInClausesTests {
    @Test(arguments: [
        (
            "正文。（责任单位：市教育局、市体育局、市卫生健康委，各区（市）县政府（管委会））",
            "市教育局 responsible, 市体育局 responsible, 市卫生健康委 responsible | 各区（市）县政府（管委会）"
        ),
        ("正文。（牵头单位：市教育局，配合单位：市体育局、各区、县（市）人民政府）", "市教育局 lead, 市体育局 support | 各区、县（市）人民政府"),
        (
            "正文。（责任单位：市教育局、市体育局，天府新区、高新区管委会，各区县政府）",
            "市教育局 responsible, 市体育局 responsible, 天府新区 responsible, 高新区管委会 responsible | 各区县政府"
        ),
        (
            "正文。（市教育局牵头，市体育局、市财政局按职责分工负责，各县（市、区）人民政府负责落实；完成时限：2025年底）",
            "市教育局 lead, 市体育局 responsible, 市财政局 responsible | 各县（市、区）人民政府"
        ),
        ("正文。（市教育局、市体育局、市财政局按职责分工负责，2022年底前出台方案，2025年底前取得成效）", "市教育局 responsible, 市体育局 responsible, 市财政局 responsible"),
        (
            "正文。（责任单位：市委组织部、市委编办、市委党校、市直机关工委、市纪委监委机关）",
            "市委组织部 responsible, 市委编办 responsible, 市委党校 responsible, 市直机关工委 responsible, 市纪委监委机关 responsible"
        ),
        ("正文。（省教育厅牵头，省卫生健康委、省体育局等省直部门按职责分工负责）", "省教育厅 lead, 省卫生健康委 responsible, 省体育局 responsible | 省直部门"),
        (
            "正文。（国家发展改革委、国家卫生健康委、中医药局等部门按职责分工负责，地方各级人民政府负责）",
            "国家发展改革委 responsible, 国家卫生健康委 responsible, 中医药局 responsible | 地方各级人民政府"
        ),
        ("正文。（责任单位:县民政局 县财政局 县卫健局 各乡镇人民政府）", "县民政局 responsible, 县财政局 responsible, 县卫健局 responsible | 各乡镇人民政府"),
        ("正文。（责任单位：县民政局，县财政局，县卫健局，各乡镇）", "县民政局 responsible, 县财政局 responsible, 县卫健局 responsible | 各乡镇"),
        ("正文。（责任单位：县民政局/县财政局）", "县民政局 responsible, 县财政局 responsible"),
        ("正文。（责任单位：县民政局．县财政局）", "县民政局 responsible, 县财政局 responsible"),
        ("正文。（责任单位：县民政局·县财政局）", "县民政局 responsible, 县财政局 responsible"),
        ("正文。（以上由市教育局、市财政局按职责分工负责）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（以上三项任务由市教育局负责）", "市教育局 responsible"),
        ("正文。（责任单位：市教育局牵头，市财政局、市民政局配合）", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。（责任单位：市教育局、市财政局，配合单位：市民政局、市残联）", "市教育局 responsible, 市财政局 responsible, 市民政局 support, 市残联 support"),
        ("正文。（市教育局，市财政局，市民政局）", "市教育局 responsible, 市财政局 responsible, 市民政局 responsible"),
        ("正文。（市教育局）", "市教育局 responsible"),
        ("正文。（各有关部门按职责分工负责）", " | 各有关部门"),
        ("正文。（各级各有关部门、各人民团体）", " | 各级各有关部门, 各人民团体"),
        ("正文。（市教育局；各县区人民政府）", "市教育局 responsible | 各县区人民政府"),
        ("正文。（责任单位：市健康委成员单位、各县区）", " | 市健康委成员单位, 各县区"),
        (
            "正文。（国家卫生健康委、教育部、人力资源社会保障部、财政部，列在首位的为牵头单位，下同）",
            "国家卫生健康委 lead, 教育部 responsible, 人力资源社会保障部 responsible, 财政部 responsible"
        ),
        ("正文。（教育部牵头，体育总局、卫生健康委、共青团中央配合，各地区落实）", "教育部 lead, 体育总局 support, 卫生健康委 support, 共青团中央 support | 各地区"),
        ("正文。（牵头单位：市卫生健康委；责任单位：市教育局、市财政局等，各县（市、区）政府）", "市卫生健康委 lead, 市教育局 responsible, 市财政局 responsible | 各县（市、区）政府"),
        (
            "正文。（市卫生健康委、市教育局、XX大学、XX医科大学附属医院）",
            "市卫生健康委 responsible, 市教育局 responsible, XX大学 responsible, XX医科大学附属医院 responsible"
        ),
        (
            "正文。（市卫健委牵头负责；市医保局、市财政局、市人社局，各县（市、区）按职责分工负责）",
            "市卫健委 lead, 市医保局 responsible, 市财政局 responsible, 市人社局 responsible | 各县（市、区）"
        ),
        ("正文。（市卫健委牵头,市财政局、市民政局配合;长期坚持）", "市卫健委 lead, 市财政局 support, 市民政局 support"),
        ("正文。（市卫健委牵头，市财政局、市民政局参与。）", "市卫健委 lead, 市财政局 support, 市民政局 support"),
        ("正文。（市卫健委牵头，市财政局、市民政局参与）。", "市卫健委 lead, 市财政局 support, 市民政局 support"),
        ("正文（市卫健委牵头，市财政局、市民政局参与）。", "市卫健委 lead, 市财政局 support, 市民政局 support"),
        ("正文（市卫健委负责），后文（市财政局负责）。", "市卫健委 responsible, 市财政局 responsible"),
        ("正文。（市级有关部门、各区县按职责分工负责）", " | 市级有关部门, 各区县"),
        ("正文。（责任单位：省卫生健康委；省直有关部门；各市、县政府）", "省卫生健康委 responsible | 省直有关部门, 各市、县政府"),
        ("正文。（责任部门：省卫健委、省教育厅按照职责分工落实，各市州人民政府负责）", "省卫健委 responsible, 省教育厅 responsible | 各市州人民政府"),
        (
            "正文。（责任单位：县公安局、县交通运输局、县交警大队、县消防救援大队、县供电公司、各镇（场、街道））",
            "县公安局 responsible, 县交通运输局 responsible, 县交警大队 responsible, 县消防救援大队 responsible, 县供电公司 responsible | 各镇（场、街道）"
        ),
        (
            "正文。（责任单位：区教体局、区妇联、团区委、区关工委、甲街道办事处、乙镇人民政府）",
            "区教体局 responsible, 区妇联 responsible, 团区委 responsible, 区关工委 responsible, 甲街道办事处 responsible, 乙镇人民政府 responsible"
        ),
        ("正文。\n（牵头单位：市教育局）\n（配合单位：市财政局、市民政局）", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。\n牵头单位: 市教育局;\n配合单位: 市财政局、市民政局;\n完成时限: 2025年12月", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。\n责任单位：市教育局（牵头），市财政局，市民政局", "市教育局 lead, 市财政局 responsible, 市民政局 responsible"),
        ("正文。\n责任单位：市教育局牵头，市财政局、市民政局配合", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。\n牵头部门和单位：市教育局", "市教育局 lead"),
        ("正文。\n负责人：张三\n责任单位：市教育局", "市教育局 responsible"),
        ("正文。[市教育局、市财政局]", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（分工：市教育局牵头，市财政局配合）", "市教育局 lead, 市财政局 support"),
        ("正文。（职责分工：市教育局牵头，市财政局配合）", "市教育局 lead, 市财政局 support"),
        ("正文。（责任单位∶市教育局、市财政局）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（责任单位﹕市教育局）", "市教育局 responsible"),
        ("正文。﹙责任单位：市教育局﹚", "市教育局 responsible"),
        ("正文。（责任单位：市教育局、市财政局））", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（责任单位：市教育局、市财政局）（完成时限：2025年底）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（完成时限：2025年底）（责任单位：市教育局、市财政局）", "市教育局 responsible, 市财政局 responsible"),
        ("正文（2025年底前完成）（市教育局负责）。", "市教育局 responsible"),
        ("正文。（责任单位：“四个一”工程领导小组、市教育局）", "“四个一”工程领导小组 responsible, 市教育局 responsible"),
        ("正文。（由市发展改革委牵头，市财政局、市教育局按各自职责分工负责落实）", "市发展改革委 lead, 市财政局 responsible, 市教育局 responsible"),
        ("正文。（省体育局、省发展改革委会同有关部门负责）", "省体育局 responsible, 省发展改革委 responsible | 有关部门"),
        ("正文。（省体育局牵头会同省教育厅、省财政厅负责）", "省体育局 lead, 省教育厅 responsible, 省财政厅 responsible"),
        ("正文。（省体育局牵头，省教育厅、省财政厅等有关部门和各市人民政府配合）", "省体育局 lead, 省教育厅 support, 省财政厅 support | 各市人民政府"),
        ("正文。（省体育局商省教育厅）", "省体育局 responsible, 省教育厅 responsible"),
        (
            "正文。（市人力资源社会保障局、市教育局、市财政局、人民银行甲市分行、国家税务总局甲市税务局）",
            "市人力资源社会保障局 responsible, 市教育局 responsible, 市财政局 responsible, 人民银行甲市分行 responsible, 国家税务总局甲市税务局 responsible"
        ),
        (
            "正文。（市市场监管局、市农业农村局、海关、市邮政管理局、市烟草专卖局）",
            "市市场监管局 responsible, 市农业农村局 responsible, 海关 responsible, 市邮政管理局 responsible, 市烟草专卖局 responsible"
        ),
        ("正文。（市教育局负责学校健康教育，市体育局负责全民健身）", "市教育局 responsible, 市体育局 responsible"),
        ("正文。（市教育局牵头抓总，市体育局负责赛事，各区配合做好工作）", "市教育局 lead, 市体育局 responsible | 各区"),
        ("正文。（责任单位：市教育局负责学校，市财政局）", "市教育局 responsible, 市财政局 responsible"),
    ])
    func readsNames(text: String, expected: String) {
        #expect(answers(text) == expected)
    }

    @Test(arguments: [
        "正文（市卫健委、市财政局）。",
        "组建专班（市卫健委、市财政局、市民政局等），推进甲。",
        "正文。（卫生健康部门负责人签字）",
        "建立甲（由医院负责诊治，家庭负责护理）机制。",
        "正文。（居民负责日常管理）",
    ])
    func readsNone(text: String) {
        #expect(!answers(text).contains("responsible,") && !answers(text).contains(" lead"))
        #expect(outline("一、任务\n（一）标题。" + text).measures.first?.clauseTexts.isEmpty == true)
    }
}
