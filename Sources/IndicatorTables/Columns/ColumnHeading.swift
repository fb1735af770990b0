/// What a column holds, read from its heading.
struct ColumnHeading: Hashable {
    enum Role: Hashable {
        case number, domain, name, unit, nature, agencies, definition, formula
        /// Where the plan starts; the year where the heading names one.
        case baseline(Int?)
        case target(Int?)
        /// A bare year; the columns around it tell whether it is a baseline or a target.
        case year(Int)
        case other
    }

    let role: Role
    /// 市, 省 or 国家 where the heading says whose value it is.
    let level: String?
    /// 我市, 本县, 全区: the level is the document's own.
    let isOwn: Bool

    /// - Parameter text: The heading with its line breaks taken out.
    init(_ text: String) {
        let text = CellText.tight(text)
        (level, isOwn) = Self.level(text)
        role = Self.role(text)
    }

    /// Whether the words are known as a heading, not only guessed to be one.
    var isExact: Bool { role != .other }

    var isValue: Bool {
        switch role {
        case .baseline, .target, .year: true
        case .number, .domain, .name, .unit, .nature, .agencies, .definition, .formula, .other: false
        }
    }
}

extension ColumnHeading {
    private static func role(_ text: String) -> Role {
        guard !text.isEmpty, text.count <= 24 else { return .other }
        if let year = CellText.year(text) ?? shortYear(text) { return dated(text, CellText.years(text).last ?? year) }
        for (words, role) in fixed where words.contains(text) { return role }
        let bare = CellText.trailingBracket(text)?.before ?? text
        for (words, role) in fixed where words.contains(bare) { return role }
        if growth.contains(where: text.contains) { return .other }
        if baselines.contains(where: text.contains) { return .baseline(nil) }
        if text.hasSuffix("目标值") || text.hasSuffix("目标") || text.hasSuffix("指标值") || text.hasSuffix("规划值") {
            return .target(nil)
        }
        if text.hasSuffix("性质") || text.hasSuffix("属性") { return .nature }
        if responsible.contains(where: text.contains), text.count <= 10 { return .agencies }
        if text.hasSuffix("指标") || text.hasPrefix("指标名称") { return text.hasPrefix("一级") ? .domain : .name }
        return .other
    }

    private static func dated(_ text: String, _ year: Int) -> Role {
        if growth.contains(where: text.contains) { return .other }
        if baselines.contains(where: text.contains) { return .baseline(year) }
        if ["目标", "规划", "指标值", "预期", "计划", "达到"].contains(where: text.contains) { return .target(year) }
        let rest = text.unicodeScalars.map(\.halfWidth).filter {
            !$0.isDigit && !"年()—-~～至末底".unicodeScalars.contains($0)
        }
        return rest.count <= 6 ? .year(year) : .other
    }

    /// `“十五五”末目标` names the year in words: a plan of five years ends in 5 or 0.
    private static func shortYear(_ text: String) -> Int? {
        for (index, name) in ["十三五", "十四五", "十五五", "十六五"].enumerated() where text.contains(name) {
            return 2020 + 5 * index
        }
        return nil
    }

    private static func level(_ text: String) -> (String?, Bool) {
        if ["我", "本", "县域", "全县", "全区", "我们"].contains(where: text.contains) { return (nil, true) }
        for (words, level) in levels where words.contains(where: text.contains) { return (level, false) }
        return (nil, false)
    }

    private static let levels: [(words: [String], level: String)] = [
        (["国家", "全国", "国指标", "国目标"], "国家"), (["省指标", "省目标", "全省", "省级", "省定", "自治区", "省要求", "省平均"], "省"),
        (["市指标", "市目标", "全市", "市级", "市定", "市要求", "市平均"], "市"),
    ]
    private static let baselines = [
        "基期", "基线", "基础值", "基准", "现状", "现值", "现有", "实际", "完成值", "完成情况", "完成数", "基数", "本底", "初始", "起点", "目前", "当前",
        "水平值",
        "监测值", "达到水平",
    ]
    private static let growth = ["年均", "增速", "增长", "累计", "变化", "增幅", "降幅", "比例分"]
    private static let responsible = ["责任", "牵头", "部门", "单位", "配合", "负责"]
    private static let fixed: [(words: Set<String>, role: Role)] = [
        (["序号", "编号", "序", "号", "No.", "NO"], .number),
        (
            ["领域", "类别", "分类", "类型", "维度", "一级指标", "指标类别", "指标类型", "指标分类", "行动", "专项行动", "板块", "方面", "领域类别", "主题"],
            .domain
        ),
        (
            [
                "指标", "指标名称", "主要指标", "指标内容", "二级指标", "三级指标", "具体指标", "目标指标", "核心指标", "监测指标", "评价指标", "考核指标", "发展指标",
                "项目", "指标项", "指标项目", "内容", "工作指标", "名称", "目标内容",
            ], .name
        ),
        (["单位", "计量单位", "指标单位", "度量单位"], .unit),
        (["指标性质", "性质", "属性", "指标属性"], .nature),
        (["目标值", "目标", "规划目标", "目标水平", "预期目标"], .target(nil)),
        (["基期水平", "基期值", "基线值", "基线水平", "现状值", "现状", "基期", "基线"], .baseline(nil)),
        (["说明", "指标说明", "指标解释", "指标含义", "指标定义", "解释", "定义", "内涵"], .definition),
        (["计算方法", "计算公式", "计算方式"], .formula),
        (["责任单位", "牵头单位", "责任部门", "牵头部门", "负责部门", "负责单位", "配合单位", "数据提供部门"], .agencies),
        (["备注", "数据来源", "来源", "权重", "分值", "监测频次"], .other),
    ]
}
