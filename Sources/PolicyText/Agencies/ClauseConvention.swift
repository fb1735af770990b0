/// What a document says once about all clauses that follow.
enum ClauseConvention {
    /// 列第一位者为牵头单位，下同: the first agency of a plain clause leads.
    case firstLeads
    /// 以下责任单位均包括…，不再列出: the names behind the word, from `names` on, answer everywhere.
    case everywhere(names: Int)
    /// …均为责任单位，不再列出: the names before it, which end at `end`.
    case everywhereBefore(end: Int)
    /// 下同, 不再列出, 排名不分先后: says nothing of its own.
    case remark

    /// What the piece of a clause between two commas sets, if it is no list of names.
    static func of(_ reading: Reading, _ span: Range<Int>, speaksOfAll: Bool) -> ClauseConvention? {
        if reading.contains("牵头", in: span), first.contains(reading, span) { return .firstLeads }
        if let word = including.first(in: reading, span) { return .everywhere(names: word.range.upperBound) }
        if let all = allResponsible.first(in: reading, span) { return .everywhereBefore(end: all.range.lowerBound) }
        if speaksOfAll, let word = involving.first(in: reading, span) {
            return .everywhere(names: word.range.upperBound)
        }
        let isRemark =
            remarks.contains(reading, span)
            || paces.match(in: reading, at: span.lowerBound, before: span.upperBound) != nil
        return isRemark ? .remark : nil
    }

    /// Whether the statement says something of the clauses behind it: 以下…不再列出, …下同.
    static func speaksOfAll(_ reading: Reading, _ statement: Range<Int>) -> Bool {
        others.contains(reading, statement)
    }

    /// `2025年底前完成`, `12月底前` between the names.
    static func isDeadline(_ reading: Reading, _ span: Range<Int>) -> Bool {
        guard let first = span.first, reading[first].digit != nil else { return false }
        return reading.contains("年", in: span) || reading.contains("月", in: span) || reading.contains("季度", in: span)
    }

    /// Whether running text says that the first agency of every list leads: 列第一位的为牵头单位.
    static func announcesFirstLeads(_ paragraph: Range<Int>, _ source: SourceText) -> Bool {
        guard source.find("牵头", in: paragraph) != nil,
            source.find("第一", in: paragraph) != nil || source.find("首", in: paragraph) != nil
        else { return false }
        let reading = Reading(source, paragraph)
        var place = 0
        while let word = first.first(in: reading, place..<reading.all.upperBound) {
            let end = min(word.range.upperBound + 12, reading.all.upperBound)
            let behind = (word.range.upperBound..<end).prefix { reading[$0] != "," && !reading[$0].endsSentence }
            if reading.contains("为牵头", in: word.range.upperBound..<(word.range.upperBound + behind.count)) {
                return true
            }
            place = word.range.upperBound
        }
        return false
    }

    private static let first = WordList(
        "第一位 首位 第一个 排第一 排名第一 列第一 第一单位 第一名 排在前面 排在首 排名首 列首 首个 排序第一 第一责任单位 排在第一 排首")
    private static let including = WordList("均包括 均包含 都包括 均含 均应包括 还包括 均还包括")
    private static let involving = WordList("均涉及 均需要 均需 均须 均由 均应由 都需 都由 均要 都涉及 需由 均请")
    private static let others = WordList("以下 下同 不再 下列 不一一 各项任务 各项工作 所有任务 上述各项")
    private static let allResponsible = WordList("均为责任单位 均是责任单位 均为各项任务责任单位 均为负责单位 均为落实单位 均为主要责任单位")
    private static let remarks = WordList(
        """
        下同 不再列出 不再一一列出 不一一列出 不再逐一列出 不再重复列出 不再单列 不再单独列出 不再做分工 不再作分工 不再分别列出 不再另行列出 \
        不再赘述 不再标注 不再注明 不再说明 不分先后 以下简称 持续推进 长期推进 长期坚持 持续实施 持续开展 常态化推进 常态化开展 持续落实 \
        其他为 其余为 其它为 其他单位为 其余单位为
        """)
    /// How fast or how often, in place of a date.
    private static let paces = WordList("长期 持续 常态化 每年 全年 常年 每季度 每月 年底前 近期 中长期 适时 贯穿全年")
}
