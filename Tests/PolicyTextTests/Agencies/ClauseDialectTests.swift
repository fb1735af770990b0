import Diagnostics
import PolicyText
import Testing

/// How offices all over the country word one and the same thing.
@Suite struct ClauseDialectTests {
    @Test(arguments: [
        ("正文。（责任单位：市教育局、市卫生健康委，各县（市、区）人民政府）", "市教育局 responsible, 市卫生健康委 responsible | 各县（市、区）人民政府"),
        ("正文。（责任单位：市教育局、市卫生健康委，各县（市、区））", "市教育局 responsible, 市卫生健康委 responsible | 各县（市、区）"),
        ("正文。（市教育局、市体育局，各县（市、区））", "市教育局 responsible, 市体育局 responsible | 各县（市、区）"),
        ("正文。（牵头单位：省教育厅；责任单位：各市、县人民政府）", "省教育厅 lead | 各市、县人民政府"),
        ("正文。（责任主体：各县、区人民政府）", " | 各县、区人民政府"),
        (
            "正文。（省教育厅负责。以下任务均需各市、县（市、区）人民政府落实，不再列出）",
            "省教育厅 responsible | 各市、县（市、区）人民政府"
        ),
        ("做好甲。（市教育局、市体育局）做好乙。（市财政局）", "市教育局 responsible, 市体育局 responsible, 市财政局 responsible"),
        ("一是做好甲。（市教育局）二是做好乙。（市财政局）", "市教育局 responsible, 市财政局 responsible"),
        ("公布清单（市教育局、市财政局）", "市教育局 responsible, 市财政局 responsible"),
        ("支持示范单位（市中医院、市图书馆）", ""),
        ("做好甲。（市中医院、市图书馆）也要参加。", ""),
        ("正文。（责任单位：市教育局；配合单位：市财政局。）", "市教育局 responsible, 市财政局 support"),
        ("正文。（市教育局、市体育局负责，2025年12月底前完成）", "市教育局 responsible, 市体育局 responsible"),
        ("正文。（市教育局、市体育局，2025年12月底前完成）", "市教育局 responsible, 市体育局 responsible"),
        ("正文。（市教育局；2025年底前）", "市教育局 responsible"),
        ("正文。（责任领导：张某；牵头单位：市教育局；责任单位：市财政局）", "市教育局 lead, 市财政局 responsible"),
        ("正文。（责任单位：市教育局；责任人：李某某）", "市教育局 responsible"),
        ("正文。（市教育局、市财政局等部门和单位按职责分工负责）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（市教育局牵头，市财政局、市民政局等参与，持续实施）", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。（市教育局牵头，市财政局、市民政局）", "市教育局 lead, 市财政局 responsible, 市民政局 responsible"),
        ("正文。（市教育局牵头，相关部门配合）", "市教育局 lead | 相关部门"),
        ("正文。（市教育局、市民政局指导，各区负责）", "市教育局 guide, 市民政局 guide | 各区"),
        ("正文。（此项工作由市教育局负责）", "市教育局 responsible"),
        ("正文。（以上任务由市教育局牵头，市财政局配合）", "市教育局 lead, 市财政局 support"),
        ("正文。（市发展改革、财政、医保部门按职责分工负责）", "市发展改革部门 responsible, 财政部门 responsible, 医保部门 responsible"),
        ("正文。（责任单位：市委宣传部（市文明办）、市卫生健康委、县（市、区）政府）", "市委宣传部（市文明办） responsible, 市卫生健康委 responsible | 县（市、区）政府"),
        ("正文。〔牵头单位：省教育厅；责任单位：省体育局，各市（州）人民政府〕", "省教育厅 lead, 省体育局 responsible | 各市（州）人民政府"),
        (
            "正文。（国家卫生健康委、全国妇联、共青团中央、中国残联、中国红十字会、国铁集团、中国计生协、全国老龄办按职责分工负责）",
            "国家卫生健康委 responsible, 全国妇联 responsible, 共青团中央 responsible, 中国残联 responsible, 中国红十字会 responsible, 国铁集团 responsible, 中国计生协 responsible, 全国老龄办 responsible"
        ),
        (
            "正文。（国家发展改革委、工业和信息化部、人力资源社会保障部、最高人民法院、各省级人民政府等按职责分工负责）",
            "国家发展改革委 responsible, 工业和信息化部 responsible, 人力资源社会保障部 responsible, 最高人民法院 responsible | 各省级人民政府"
        ),
        ("正文。（市工商联、市社科联、市融媒体中心、市图书馆）", "市工商联 responsible, 市社科联 responsible, 市融媒体中心 responsible, 市图书馆 responsible"),
        (
            "正文。（市人社局、人行甲市中心支行、甲银保监分局、国网甲供电公司）",
            "市人社局 responsible, 人行甲市中心支行 responsible, 甲银保监分局 responsible, 国网甲供电公司 responsible"
        ),
        ("正文。（责任单位：市教育局、市体育局", "市教育局 responsible, 市体育局 responsible"),
        ("正文。（市教育局牵头，市体育局配合", "市教育局 lead, 市体育局 support"),
        ("正文。（责任部门：市教育局、市财政局；适用范围：全市）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（负责部门：省医保局；适用范围：省直参保单位）", "省医保局 responsible"),
        ("正文。【市教育局牵头，市财政局配合】", "市教育局 lead, 市财政局 support"),
        ("正文。（市教育局会同市财政局、市民政局负责）", "市教育局 responsible, 市财政局 responsible, 市民政局 responsible"),
        ("正文。（市教育局、市财政局等部门按职责分工负责，各区人民政府落实）", "市教育局 responsible, 市财政局 responsible | 各区人民政府"),
        ("正文。（教育局、卫健局、各乡镇（街道））", "教育局 responsible, 卫健局 responsible | 各乡镇（街道）"),
        ("正文。（市教育局、市财政局、市民政局，列第一位者为牵头单位，下同）", "市教育局 lead, 市财政局 responsible, 市民政局 responsible"),
        ("正文。（责任单位：市教育局、市财政局；排在第一位的为牵头单位，下同）", "市教育局 lead, 市财政局 responsible"),
        ("正文。（责任单位：市教育局、市财政局，首位为牵头单位，下同）", "市教育局 lead, 市财政局 responsible"),
        ("正文。〔责任单位：省教育厅、省商务厅按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕", "省教育厅 responsible, 省商务厅 responsible | 相关市（州）人民政府"),
        (
            "正文。（责任单位：市工信局、市财政局等有关部门，各县区人民政府、园区管委会。以下政策措施均需各县区人民政府、园区管委会落实，不再单独列出）",
            "市工信局 responsible, 市财政局 responsible, 园区管委会 responsible | 有关部门, 各县区人民政府"
        ),
        ("正文。（责任单位：市教育局、市财政局。以下均需各区政府落实，不再列出）", "市教育局 responsible, 市财政局 responsible | 各区政府"),
        (
            "正文。（市政府办公室、市行政审批制度改革工作领导小组办公室牵头，市级各有关部门及各县市区政府按职责分工负责）",
            "市政府办公室 lead, 市行政审批制度改革工作领导小组办公室 lead | 市级各有关部门, 各县市区政府"
        ),
        (
            "正文。（市发展改革委、市人力资源社会保障局牵头，市委组织部、市统计局、国家统计局甲调查队参加）",
            "市发展改革委 lead, 市人力资源社会保障局 lead, 市委组织部 support, 市统计局 support, 国家统计局甲调查队 support"
        ),
        ("正文。（国家发展改革委、财政部、人民银行等负责。列第一位者为牵头单位，下同）", "国家发展改革委 lead, 财政部 responsible, 人民银行 responsible"),
        ("正文。（省发展改革委、省科技厅等负责，列第一位者为牵头单位，下同）", "省发展改革委 lead, 省科技厅 responsible"),
        ("正文。（市教育局、市体育局等，各县（市、区）政府，下同）", "市教育局 responsible, 市体育局 responsible | 各县（市、区）政府"),
        ("正文。（市教育局牵头，市体育局等部门配合，各县区人民政府（管委会）负责落实）", "市教育局 lead, 市体育局 support | 各县区人民政府（管委会）"),
        ("正文。（责任单位：市教育局（牵头）、市体育局、市财政局）", "市教育局 lead, 市体育局 responsible, 市财政局 responsible"),
        ("正文。（市教育局（牵头）、市体育局（配合））", "市教育局 lead, 市体育局 support"),
        ("正文。（牵头单位:县卫健局,责任单位:县教育局、县财政局;完成时限:2024年6月）", "县卫健局 lead, 县教育局 responsible, 县财政局 responsible"),
        ("前半。（市教育局负责）后半，推进。（市体育局负责）", "市教育局 responsible, 市体育局 responsible"),
        ("前半（市教育局牵头），后半（市体育局牵头）。", "市教育局 lead, 市体育局 lead"),
        ("前半；（市教育局负责）后半。（市体育局负责，市教育局配合）", "市教育局 responsible, 市体育局 responsible"),
        (
            "正文。（省卫生健康委、省中医药管理局、省疾控局、团省委、省妇联）",
            "省卫生健康委 responsible, 省中医药管理局 responsible, 省疾控局 responsible, 团省委 responsible, 省妇联 responsible"
        ),
        ("正文。（责任单位：区卫生健康委、各镇街）", "区卫生健康委 responsible | 各镇街"),
        ("正文。（责任单位：区卫生健康委、各镇（街道、园区））", "区卫生健康委 responsible | 各镇（街道、园区）"),
        ("正文。（县卫健局、县教体局、各乡镇人民政府、街道办事处）", "县卫健局 responsible, 县教体局 responsible | 各乡镇人民政府, 街道办事处"),
        ("正文。（责任单位：各级人民政府、各有关部门）", " | 各级人民政府, 各有关部门"),
        ("正文。（牵头单位：市卫健委；责任单位：各相关成员单位、各县区）", "市卫健委 lead | 各相关成员单位, 各县区"),
        (
            "正文。（市卫健委牵头，市教育局、团市委、市妇联、市关工委、市科协按各自职责负责）",
            "市卫健委 lead, 市教育局 responsible, 团市委 responsible, 市妇联 responsible, 市关工委 responsible, 市科协 responsible"
        ),
        ("正文。（A部牵头，B局参加）", "A部 lead, B局 support"),
        ("正文。（市卫生健康委、市发展改革委分别负责）", "市卫生健康委 responsible, 市发展改革委 responsible"),
        ("正文。（市卫生健康委、市医保局共同牵头，市财政局参与）", "市卫生健康委 lead, 市医保局 lead, 市财政局 support"),
        (
            "正文。（市卫生健康委牵头，市财政局、市医保局按职责分工负责，各区县（自治县）政府，两江新区、高新区管委会配合）",
            "市卫生健康委 lead, 市财政局 responsible, 市医保局 responsible, 两江新区 support, 高新区管委会 support | 各区县（自治县）政府"
        ),
        ("卫生健康部门负责组织实施，教育部门负责学校工作。", "卫生健康部门 responsible prose, 教育部门 responsible prose"),
        ("设备由区卫生健康委配备。", "区卫生健康委 responsible prose"),
        ("正文。（责任单位：市卫生健康委、市教育局按职责分工负责;）", "市卫生健康委 responsible, 市教育局 responsible"),
        ("正文。（市卫生健康委、市教育局、市财政局负责；各区人民政府负责）", "市卫生健康委 responsible, 市教育局 responsible, 市财政局 responsible | 各区人民政府"),
        (
            "正文。（责任单位：市卫健委、市教育局、市财政局、各县（市）区人民政府、各开发区管委会）",
            "市卫健委 responsible, 市教育局 responsible, 市财政局 responsible | 各县（市）区人民政府, 各开发区管委会"
        ),
        (
            "正文。（市卫健委、市教育局、市财政局等市直有关单位，各县（市）区政府负责）",
            "市卫健委 responsible, 市教育局 responsible, 市财政局 responsible | 市直有关单位, 各县（市）区政府"
        ),
        ("正文。（国家卫生健康委会同教育部、民政部等负责）", "国家卫生健康委 responsible, 教育部 responsible, 民政部 responsible"),
        ("正文。（国家卫生健康委牵头、教育部和民政部配合）", "国家卫生健康委 lead, 教育部 support, 民政部 support"),
        (
            "正文。（文化和旅游厅、人力资源和社会保障厅、住房和城乡建设厅、工业和信息化厅、农业和农村厅负责）",
            "文化和旅游厅 responsible, 人力资源和社会保障厅 responsible, 住房和城乡建设厅 responsible, 工业和信息化厅 responsible, 农业和农村厅 responsible"
        ),
        (
            "正文。（责任单位：市退役军人事务局、市政务服务和数据管理局、市规划和自然资源局、市城市管理和综合执法局）",
            "市退役军人事务局 responsible, 市政务服务和数据管理局 responsible, 市规划和自然资源局 responsible, 市城市管理和综合执法局 responsible"
        ),
        ("正文。（市住房和城乡建设局和市财政局负责）", "市住房和城乡建设局 responsible, 市财政局 responsible"),
        ("正文。（责任单位：市住房和城乡建设局及市财政局）", "市住房和城乡建设局 responsible, 市财政局 responsible"),
        ("正文。（牵头部门：市卫健委  配合部门：市教育局、市财政局）", "市卫健委 lead, 市教育局 support, 市财政局 support"),
        ("正文。（[责任单位：市卫健委]）", "市卫健委 responsible"),
        ("正文。（由市卫健委负责）", "市卫健委 responsible"),
        ("正文。（责任单位：市卫健委、市教育局，以第一位为牵头单位）", "市卫健委 lead, 市教育局 responsible"),
        ("正文。（责任单位：市卫健委、市教育局、各县（市、区）、功能区）", "市卫健委 responsible, 市教育局 responsible | 各县（市、区）, 功能区"),
        (
            "正文。（市卫健委牵头，市教育局、市财政局等按职责分工负责;各县（市、区）人民政府，市城乡一体化示范区、经济技术开发区管委会负责落实）",
            "市卫健委 lead, 市教育局 responsible, 市财政局 responsible, 市城乡一体化示范区 responsible, 经济技术开发区管委会 responsible | 各县（市、区）人民政府"
        ),
        ("正文。（市、县（区）人民政府负责）", " | 市、县（区）人民政府"),
        ("正文。（省卫生健康委，省、市、县人民政府负责）", "省卫生健康委 responsible | 省、市、县人民政府"),
        ("正文。（责任单位：市教育局等7部门）", "市教育局 responsible"),
        ("正文。（责任单位：市教育局等部门和市财政局）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（市教育局牵头，12月底前完成）", "市教育局 lead"),
        ("正文。（市教育局、市财政局，长期坚持）", "市教育局 responsible, 市财政局 responsible"),
        ("正文。（地方金融监管局、地方志办公室负责）", "地方金融监管局 responsible, 地方志办公室 responsible"),
        ("正文。（市教育局主办，市财政局协办）", "市教育局 lead, 市财政局 support"),
        ("正文。（责任单位：市教育局、市财政局；完成时限：2025年12月；配合单位：市民政局）", "市教育局 responsible, 市财政局 responsible, 市民政局 support"),
        ("正文。（配合单位：市教育局；牵头单位：市财政局）", "市教育局 support, 市财政局 lead"),
        ("正文。（市教育局、市财政局、市民政局，列首位者为牵头单位，其他为配合单位，下同）", "市教育局 lead, 市财政局 responsible, 市民政局 responsible"),
        ("正文。（完成时限：2025年；市教育局负责）", "市教育局 responsible"),
        ("正文。（由市教育局负责，下同）", "市教育局 responsible"),
        ("正文。（省教育厅负责指导，各市县政府具体实施）", "省教育厅 guide | 各市县政府"),
        ("正文。（责任单位：市教育局、市财政局）；做好乙。（责任单位：市民政局）", "市教育局 responsible, 市财政局 responsible, 市民政局 responsible"),
        (
            "正文。（县乡村振兴局、县融媒体中心、县医保局、县疾控中心、县妇幼保健院、各乡镇卫生院）",
            "县乡村振兴局 responsible, 县融媒体中心 responsible, 县医保局 responsible, 县疾控中心 responsible, 县妇幼保健院 responsible | 各乡镇卫生院"
        ),
        ("正文。（自治区卫生健康委、教育厅、财政厅，各盟行政公署、市人民政府）", "自治区卫生健康委 responsible, 教育厅 responsible, 财政厅 responsible | 各盟行政公署、市人民政府"),
        ("正文。（省级卫生健康、教育部门负责）", "省级卫生健康部门 responsible, 教育部门 responsible"),
        ("正文。（责任单位：国家卫生健康委  教育部  财政部）", "国家卫生健康委 responsible, 教育部 responsible, 财政部 responsible"),
        (
            "正文。（国务院食品安全办、市场监管总局、农业农村部、公安部按职责分工负责）",
            "国务院食品安全办 responsible, 市场监管总局 responsible, 农业农村部 responsible, 公安部 responsible"
        ),
        (
            "正文。（中央宣传部、中央网信办、中央文明办、最高人民检察院、全国工商联、中国科学院、新华社、国家铁路局、中国民航局参与）",
            "中央宣传部 support, 中央网信办 support, 中央文明办 support, 最高人民检察院 support, 全国工商联 support, 中国科学院 support, 新华社 support, 国家铁路局 support, 中国民航局 support"
        ),
    ])
    func brackets(text: String, expected: String) {
        #expect(answers(text) == expected)
    }

    @Test(arguments: [
        ("正文。\n责任单位：市教育局、市体育局。", "市教育局 responsible, 市体育局 responsible"),
        ("正文。\n牵头单位：市教育局\n责任单位：甲经济开发区，各街道办事处，税务局", "市教育局 lead, 甲经济开发区 responsible, 税务局 responsible | 各街道办事处"),
        ("正文。\n主办单位：市教育局\n协办单位：市财政局", "市教育局 lead, 市财政局 support"),
        ("正文。\n责任单位：\n市教育局、市财政局", "市教育局 responsible, 市财政局 responsible"),
        ("正文。\n牵头单位：市教育局  配合单位：市财政局、市民政局", "市教育局 lead, 市财政局 support, 市民政局 support"),
        ("正文。\n（责任单位：市教育局）", "市教育局 responsible"),
        ("正文。责任单位：市教育局、市财政局。", "市教育局 responsible, 市财政局 responsible"),
        ("正文。牵头单位：市教育局；配合单位：市财政局。", "市教育局 lead, 市财政局 support"),
        ("正文。配合单位：市财政局。", "市财政局 support"),
        ("正文。 责任单位：市卫健委", "市卫健委 responsible"),
        ("正文。\n【责任单位】市卫健委、市教育局", "市卫健委 responsible, 市教育局 responsible"),
        ("正文。\n【牵头单位】市卫健委\n【配合单位】市教育局", "市卫健委 lead, 市教育局 support"),
        ("正文。\n——责任单位：市卫健委、市教育局", "市卫健委 responsible, 市教育局 responsible"),
        ("正文。\n（市教育局、市财\n政局、市民政局按职责分工\n负责）", "市教育局 responsible, 市财政局 responsible, 市民政局 responsible"),
        ("正文。\n● 牵头单位：市教育局", "市教育局 lead"),
        ("正文。\n[责任单位：市教育局]", "市教育局 responsible"),
        ("正文。（市教育局、各县（市、区）\n人民政府、市财政局负责）", "市教育局 responsible, 市财政局 responsible | 各县（市、区）人民政府"),
        ("正文。（牵头单位：市教育局；\n配合单位：市财政局）", "市教育局 lead, 市财政局 support"),
        ("正文。（牵头单位：市教育局；\n责任单位：市财政局；\n配合单位：市民政局）", "市教育局 lead, 市财政局 responsible, 市民政局 support"),
        ("正文。\n责任分工：市教委牵头，市财政局配合。", "市教委 lead, 市财政局 support"),
        ("正文。\n牵头处室：办公室、甲处", "办公室 lead, 甲处 lead"),
        ("正文。责任分工：市教委牵头，市财政局配合。", "市教委 lead, 市财政局 support"),
        ("正文。\n责任单位：市教委、\n市财政局、\n市民政局\n后文。", "市教委 responsible, 市财政局 responsible, 市民政局 responsible"),
    ])
    func linesAndLabels(text: String, expected: String) {
        #expect(answers(text) == expected)
    }

    @Test(arguments: [
        "正文。（含中医药主管部门，下同）",
        "正文。（不含县级部门）",
        "正文。（以下简称市健委办）",
        "正文。（2025年底前完成）",
        "正文。（详见附件2）",
        "正文。（如社区卫生服务中心、乡镇卫生院等单位）",
        "正文（市级医院、县级医院）建设。",
        "建设医院（妇幼保健院）、疾控中心（卫生监督所），完善机制。",
        "支持单位（企业）负责人参与。",
        "（一）甲乙。实行（市级统筹、县级实施）模式。",
        "正文。（列入市教育局牵头的项目）",
        "正文。（谁主管谁负责）",
    ])
    func noClauses(text: String) {
        #expect(answers(text).isEmpty)
    }

    @Test(arguments: [
        "一、任务（列第一位的责任单位为牵头单位，下同）", "一、任务\n以下各项任务，排在第一位的为牵头单位。", "一、任务（排名第一的为牵头部门）",
    ])
    func theFirstMayLeadFromAHeadingOn(head: String) {
        let measures = outline(head + "\n（一）甲。正文。（责任单位：市教委、市财政局）\n（二）乙。正文。（市财政局、市教委）").measures
        #expect(
            measures.map(\.answers) == ["市教委 lead, 市财政局 responsible", "市财政局 lead, 市教委 responsible"])
    }

    @Test(arguments: ["坚持把教育摆在首位，由市教委牵头推进。", "市教委牵头，首个试点年内启动。"])
    func notEveryFirstLeads(text: String) {
        let measures = outline("一、任务\n\(text)\n（一）甲。正文。（责任单位：市教委、市财政局）").measures
        #expect(measures.map(\.answers) == ["市教委 responsible, 市财政局 responsible"])
    }

    @Test(arguments: [
        "以下均需各区政府、甲新区管委会落实，不再列出", "具体任务均涉及各区政府、甲新区管委会，不再做分工，下同", "以下责任单位均包括各区政府、甲新区管委会",
        "各区政府、甲新区管委会均为责任单位，以下不再列出",
    ])
    func someAnswerEverywhere(convention: String) {
        let measures = outline("一、任务\n（一）甲。正文。（责任单位：市教委。\(convention)）\n（二）乙。正文。（市财政局负责）").measures
        #expect(
            measures.map { Set($0.mentions.map(\.name.value)) } == [["市教委", "甲新区管委会"], ["市财政局", "甲新区管委会"]])
        #expect(measures.map { $0.collectives.map(\.value) } == [["各区政府"], ["各区政府"]])
    }

    @Test(arguments: ["（一）甲（责任单位：市教委）\n正文。", "（一）甲  责任单位：市教委\n正文。", "（一）甲（市教委负责）。正文。", "（一）甲。（市教委负责）正文。"])
    func headingsMayCarryTheClause(item: String) {
        let part = outline("一、任务\n" + item).measures.first
        #expect(part?.title == "甲")
        #expect(part?.answers == "市教委 responsible")
    }
}
