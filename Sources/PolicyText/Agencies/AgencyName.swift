/// What can be told from the form of a name alone: whether it names a public body, one or many.
enum AgencyName {
    /// Whether the name ends as names of public bodies do, a bracket behind it left out.
    static func looksLikeAgency(_ reading: Reading, _ span: Range<Int>) -> Bool {
        let bare = withoutBracket(reading, span)
        guard bare.count >= 2, notNames.match(in: reading, endingAt: bare.upperBound, from: bare.lowerBound) == nil
        else { return false }
        return endings.match(in: reading, endingAt: bare.upperBound, from: bare.lowerBound) != nil
    }

    /// Whether the name is that of an office of a government with its level, 市卫生健康委.
    static func isOffice(_ reading: Reading, _ span: Range<Int>) -> Bool {
        guard let first = span.first, levels.contains(reading[first]), looksLikeAgency(reading, span) else {
            return false
        }
        return !isCollective(reading, span)
            && offices.match(in: reading, endingAt: span.upperBound, from: first + 1) != nil
    }

    /// Whether the words speak of many bodies without naming one: 各区政府, 有关部门, 县（市、区）人民政府, 试点城市政府.
    static func isCollective(_ reading: Reading, _ span: Range<Int>) -> Bool {
        guard let first = span.first else { return false }
        if openings.match(in: reading, at: first, before: span.upperBound) != nil { return true }
        if exact.match(in: reading, at: first, before: span.upperBound)?.length == span.count { return true }
        return anywhere.contains(reading, withoutBracket(reading, span))
    }

    private static func withoutBracket(_ reading: Reading, _ span: Range<Int>) -> Range<Int> {
        guard let last = span.last, reading[last] == ")",
            let open = span.first(where: {
                reading[$0] == "(" && reading.closing($0, before: span.upperBound) == last + 1
            })
        else { return span }
        return span.lowerBound..<open
    }

    private static let endings = WordList(
        """
        委 委员会 局 办 厅 部 署 院 会 处 台 社 中心 政府 部门 单位 机关 银行 公司 集团 党校 妇联 残联 科协 文联 侨联 记协 \
        团中央 总工会 海关 法院 检察院 支队 大队 总队 大学 学院 医院 办公室 指挥部 领导小组 专班 管委会 街道 街道办 组委 \
        工商联 社科联 作协 供销联社 联合社 馆 支行 分行 开发区 新区 园区 示范区 高新区 经开区 管理区 保税区 军区 警备区 研究所 监督所 \
        监测站 日报 工作组 中国移动 中国电信 中国联通 中国铁塔
        """)
    private static let levels = Set("省市县区州".unicodeScalars.map(\.value))
    private static let offices = WordList("委 局 办 厅 部 委员会 办公室 政府")
    private static let notNames = WordList("社会 机会 全部 内部 外部 干部 一部 大部 中部 东部 西部 北部 南部 开会 学会了 聚会")
    private static let openings = WordList(
        """
        各 有关 相关 其他 其它 所有 全体 地方各级 地方人民政府 地方政府 地方党委 地方有关 试点 县(市 县(区 市(县 县级以上 区县 市县 县区 乡镇 镇(街 乡(镇 街道(镇 \
        省直有关 市直有关 县直有关 区直有关 属地 辖区 成员单位 牵头单位 责任单位 村(居 村(社区 省、 市、 县、 区、 州、 乡、 镇、 盟、 旗、
        """)
    private static let anywhere = WordList("各有关 各相关 有关 相关 各部门 各成员单位 各地 各级 各县 各市 各区 各乡 各镇 各街道 各专班 各单位 成员单位")
    private static let exact = WordList(
        """
        地方 功能区 社区 村 村(居)委会 居委会 学校 医疗机构 医疗卫生机构 基层医疗卫生机构 公立医院 企业 用人单位 企事业单位 高校 高等院校 \
        科研院所 社会组织 行业协会 部门 单位 镇政府 乡镇政府 区政府 县政府 市政府 街道办事处 村委会 部门和单位 村居 镇街 人民政府 \
        乡镇人民政府 镇人民政府
        """)
}
