import Diagnostics

/// A fact that may differ between two contents; raw values are the names in JSON.
package enum Field: String, Hashable, Sendable, CaseIterable {
    case title, shortTitle, jurisdiction, stage, issued, period, documentNumber, source, summary, text
    case number, due, status, collective, indicators, measures, agencies
    case name, short, aliases, office, contact, successor, registered
    case unit, kind, nature, domain, direction, concept, definition, formula, baseline, method, limit

    var label: Message {
        switch self {
        case .title: Message("title", zh: "标题")
        case .shortTitle: Message("short title", zh: "简称")
        case .jurisdiction: Message("place", zh: "地区")
        case .stage: Message("stage", zh: "阶段")
        case .issued: Message("issued", zh: "发布日期")
        case .period: Message("period", zh: "期限")
        case .documentNumber: Message("document number", zh: "文号")
        case .source: Message("source", zh: "来源")
        case .summary: Message("summary", zh: "摘要")
        case .text: Message("text", zh: "正文")
        case .number: Message("number", zh: "序号")
        case .due: Message("due", zh: "完成时限")
        case .status: Message("reported status", zh: "最近进展")
        case .collective: Message("bodies in the plural", zh: "泛指主体")
        case .indicators: Message("indicators", zh: "指标")
        case .measures: Message("measures", zh: "措施")
        case .agencies: Message("agencies", zh: "责任单位")
        case .name: Message("name", zh: "名称")
        case .short: Message("short name", zh: "简称")
        case .aliases: Message("aliases", zh: "别名")
        case .office: Message("office", zh: "承办处室")
        case .contact: Message("contact", zh: "联系方式")
        case .successor: Message("successor", zh: "承接单位")
        case .registered: Message("registered", zh: "已登记")
        case .unit: Message("unit", zh: "计量单位")
        case .kind: Message("kind", zh: "指标类别")
        case .nature: Message("nature", zh: "指标性质")
        case .domain: Message("domain", zh: "领域")
        case .direction: Message("direction", zh: "方向")
        case .concept: Message("concept", zh: "共同概念")
        case .definition: Message("definition", zh: "定义")
        case .formula: Message("formula", zh: "计算公式")
        case .baseline: Message("baseline", zh: "基期值")
        case .method: Message("method", zh: "评估方法")
        case .limit: Message("limit", zh: "自然上限")
        }
    }
}
