internal import PolicyModel

/// What makes a number no promise although a year and a bound stand by it: frequencies, fines, shares of costs, facts, ranks.
struct Exclusion {
    let scan: SentenceScan
    let list: QuantityList

    private var reading: Reading { scan.reading }
    private var first: Quantity { list.quantities[0] }
    private var bound: Bound { list.bounds[0] }

    var holds: Bool { isRank || isFact || isFrequency || isCost || isAllocation || isProject }
}

extension Exclusion {
    /// 第3, 每3, 一式3份, 前10名.
    private var isRank: Bool {
        let before = reading.at(first.span.lowerBound - 1)
        return before == 0x7B2C || before == 0x6BCF || reading.has("一式", before: first.span.lowerBound)
            || (before == 0x524D && ["名", "位", ""].contains(first.unit))
    }

    private var isFact: Bool {
        // 由目前的50%提高到60% goes on from the fact to the aim.
        if scan.origin == nil, Self.facts.contains(reading, before) { return true }
        let isLoose = bound.sense == nil || bound.sense == .achieve
        return isLoose && Self.done.contains(reading, before)
    }

    private var isFrequency: Bool {
        if Self.regularly.contains(reading, before), Self.occasions.contains(first.unit) { return true }
        let isLoose = bound.trailing == nil && bound.sense == nil || bound.sense == .achieve
        return isLoose && Self.frequencies.contains(reading, before)
    }

    private var isCost: Bool {
        let after = list.end..<min(reading.scalars.count, list.end + 6)
        return Self.costs.contains(reading, before) || Self.costs.contains(reading, after)
    }

    /// 60%为…, 不低于55%的资金用于….
    private var isAllocation: Bool {
        let end = reading.scalars.count
        if bound.sense == nil, Self.allocations.match(in: reading, at: list.end, before: end) != nil { return true }
        return Self.funds.match(in: reading, at: list.end, before: end) != nil
    }

    /// 总投资5亿元, 占地20亩: what a project is like.
    private var isProject: Bool {
        bound.sense == nil
            && Self.features.match(in: reading, endingAt: first.span.lowerBound, from: scan.clauseStart) != nil
    }

    /// The clause as far as it stands before the number.
    private var before: Range<Int> {
        let end = max(scan.clauseStart, first.span.lowerBound)
        return max(scan.clauseStart, end - Self.reach)..<end
    }

    /// Further away a word of a clause says nothing of the number.
    private static let reach = 80

    private static let facts = WordList("已达 已经 已有 已实现 达到了 目前 仅有 原有 仅为 已累计 已覆盖 同比 环比")
    private static let done = WordList("已建 已完成 已开展 已培训 现有 共有")
    private static let regularly = WordList("每年 每月 每季度 每半年 每学期 每学年 每两年")
    private static let occasions: Set<String> = ["次", "场", "场次", "小时", "学时", "课时", "期", "天", "轮", "个小时", "分钟"]
    private static let frequencies = WordList("每年 每月 每周 每天 每日 每季度 每半年 每学期 每学年 每次")
    private static let costs = WordList("罚款 处以 报销 返还 分担 按比例 奖励标准 一次性奖励 一次性补助 最高不超过 费率 贴息 补偿 罚金 赔偿")
    private static let funds = WordList("的资金 的经费 的公益金 的彩票公益金 的收益 的收入用于 的财政资金 资金用于 经费用于")
    private static let features = WordList("投资 总投资 概算 预算 占地 占地面积 建筑面积 总建筑面积 资金 投资额 总投资额 投资约 占地约")
    private static let allocations = WordList("由 为 用于 的比例 的标准 的额度 作为")
}
