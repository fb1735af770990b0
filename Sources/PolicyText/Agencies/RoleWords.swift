internal import PolicyModel

/// The words that end a list of agencies and say how these answer: 牵头, 按职责分工负责, 配合 …
enum RoleWords {
    /// The names without the role words behind them, and the role, if the piece ends in role words.
    static func strip(_ reading: Reading, _ span: Range<Int>) -> (names: Range<Int>, role: Role?) {
        var end = span.upperBound
        var role: Role?
        while let match = tails.match(in: reading, endingAt: end, from: span.lowerBound) {
            end -= match.length
            if let found = match.meaning {
                role = role.map { stronger($0, found) } ?? found
            } else if match.length > 2, role == nil, adverbs.match(in: reading, at: end, before: span.upperBound) != nil
            {
                role = .responsible
            }
        }
        return (span.lowerBound..<end, role)
    }

    /// The role a label such as `牵头单位` gives to what follows its colon.
    static func label(_ reading: Reading, _ span: Range<Int>) -> Role? {
        guard span.count <= 12, let last = span.last else { return nil }
        let isPerson = reading[last] == 0x4EBA
        let isLabel =
            labelEndings.match(in: reading, endingAt: last + 1, from: span.lowerBound) != nil
            || (span.count <= 3 && !isPerson)
        return isLabel ? labels.first(in: reading, span)?.meaning : nil
    }

    /// The name and role of `市教委（牵头）`, where the bracket holds nothing but role words.
    static func own(_ reading: Reading, _ span: Range<Int>) -> (name: Range<Int>, role: Role)? {
        guard let last = span.last, reading[last] == ")",
            let open = span.last(where: { reading[$0] == "(" }), open > span.lowerBound
        else { return nil }
        let (rest, role) = strip(reading, (open + 1)..<last)
        guard rest.isEmpty, let role else { return nil }
        return (span.lowerBound..<open, role)
    }

    /// The role word between a name and what it answers for: 市教委负责学校卫生, 市体育局牵头会同市教委.
    static func inside(_ reading: Reading, _ span: Range<Int>) -> (role: Role, range: Range<Int>)? {
        for place in span.dropFirst(2) {
            guard let verb = verbs.match(in: reading, at: place, before: span.upperBound) else { continue }
            let name = span.lowerBound..<place
            let end = place + verb.length
            guard compounds.match(in: reading, at: end, before: span.upperBound) == nil else { return nil }
            let isName = AgencyName.looksLikeAgency(reading, name) || AgencyName.isCollective(reading, name)
            return isName ? (verb.meaning, place..<end) : nil
        }
        return nil
    }

    /// Whether the words before a colon are a label of agencies: they end in 单位, 部门 …
    static func isLabel(_ reading: Reading, _ span: Range<Int>) -> Bool {
        labelEndings.match(in: reading, endingAt: span.upperBound, from: span.lowerBound) != nil
            && label(reading, span) != nil
    }

    /// 牵头负责 is to lead, 负责指导 to guide, 按职责分工配合 to support: 负责 adds nothing to a more special word.
    private static func stronger(_ first: Role, _ second: Role) -> Role {
        let order: [Role] = [.lead, .guide, .support, .responsible]
        return order.first { $0 == first || $0 == second } ?? first
    }

    private static let tails = Vocabulary<Role?>(
        ("牵头 总牵头 为牵头单位 牵头单位 牵头抓总 牵头协调 主办", .lead),
        ("指导 监督指导 督促指导 业务指导 加强指导 指导督促 指导监督 指导推进", .guide),
        ("配合 协同 协助 参与 参加 支持 协作 积极配合 密切配合 共同参与 为配合单位 参与单位 做好配合工作 做好相关配合工作 协办 协助做好 配合做好 给予支持 予以支持 予以配合 支持配合", .support),
        (
            """
            负责 落实 组织实施 实施 承担 推进 推动 抓落实 负总责 主责 为责任单位 负责落实 贯彻落实 负责实施 负责组织实施 推进落实 \
            各负其责 执行 办理 做好相关工作 做好有关工作 抓好落实 组织落实 承办 主抓 为主 \
            组织开展 负责推进 负责组织 实行 抓好 做好落实 推动落实 负责推动 负责抓好 贯彻执行
            """, .responsible
        ),
        (
            """
            按职责分工 按照职责分工 按职责 按照职责 按分工 按照分工 依职责 依职责分工 根据职责 根据职责分工 依据职责分工 按各自职责 \
            按照各自职责 根据各自职责 依照职责 按各自职责分工 按照各自职责分工 按职能分工 按职能 按责任分工 按工作职责 按部门职责 \
            结合职责 分工 分别 共同 具体 联合 统一 各自 全面 统筹 主要 协调 组织 牵头会同 等 按职责权限 按权限 做好 切实
            """, nil
        ))
    private static let verbs = Vocabulary<Role>(
        ("牵头负责 牵头", .lead), ("负责", .responsible), ("配合 协助", .support), ("指导", .guide))
    /// 负责人, 责任制, 牵头的项目.
    private static let compounds = WordList("人 制 任 的 单位 部门")
    private static let adverbs = WordList("按 依 根据 结合")
    private static let labelEndings = WordList("单位 部门 主体 机构 机关 者 方 处室 科室 股室 司局 分工")
    private static let labels = Vocabulary<Role>(
        ("牵头 主办 主责", .lead), ("指导", .guide), ("配合 参与 参加 协同 协助 协办 支持", .support),
        ("责任 负责 落实 实施 承办 主体 分工", .responsible))
}
