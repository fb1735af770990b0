// What content consists of, as messages call it.
extension Message {
    package static let site = Message("site.yaml", zh: "网站设置")
    package static let assessmentSettings = Message("assessment", zh: "评估设置")
    package static let jurisdiction = Message("jurisdiction", zh: "地区")
    package static let agency = Message("agency", zh: "责任单位")
    package static let policy = Message("policy", zh: "政策文件")
    package static let measure = Message("measure", zh: "措施")
    package static let indicator = Message("indicator", zh: "指标")
    package static let baseline = Message("baseline", zh: "基期值")
    package static let target = Message("target", zh: "目标值")
    package static let benchmark = Message("benchmark", zh: "标杆值")
    package static let observation = Message("observation", zh: "监测值")
    package static let referenceValue = Message("reference value", zh: "参照值")
    package static let judgement = Message("judgement", zh: "评议结论")
    package static let concept = Message("concept", zh: "概念")
    package static let update = Message("update", zh: "进展记录")
    package static let page = Message("page", zh: "页面")
}

extension Message {
    /// A name or sign that is written alike in every language.
    package static func verbatim(_ text: String) -> Message { Message(text, zh: text) }
}
