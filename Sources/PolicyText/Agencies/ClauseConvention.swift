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
    static func of(_ reading: Reading, _ span: Range<Int>) -> ClauseConvention? {
        if reading.contains("牵头", in: span), first.contains(reading, span) { return .firstLeads }
        if let including = including.first(in: reading, span) { return .everywhere(names: including.range.upperBound) }
        if let all = allResponsible.first(in: reading, span) { return .everywhereBefore(end: all.range.lowerBound) }
        return remarks.contains(reading, span) ? .remark : nil
    }

    private static let first = WordList("第一位 首位 第一个 排第一 排名第一 列第一 第一单位 第一名 排在前面 排在首 排名首")
    private static let including = WordList("均包括 均包含 都包括 均含 均应包括 还包括 均还包括")
    private static let allResponsible = WordList("均为责任单位 均是责任单位 均为各项任务责任单位 均为负责单位")
    private static let remarks = WordList(
        "下同 不再列出 不再一一列出 不一一列出 不再逐一列出 不再重复列出 不再单列 不分先后 以下简称 持续推进 长期推进 长期坚持 持续实施 持续开展 常态化推进 常态化开展 持续落实")
}
