internal import Diagnostics
internal import PolicyModel

/// Decides whether a list of numbers promises something, and what.
struct Acceptance {
    struct Accepted {
        let commitments: [Commitment]
        let end: Int
        let bound: Bound.Sense?
        let subject: Range<Int>
    }

    private(set) var accepted: Accepted?

    private let scan: SentenceScan
    private let list: QuantityList
    private let first: Quantity
    private let bound: Bound
    private var reading: Reading { scan.reading }

    init(_ scan: SentenceScan, _ list: QuantityList) {
        self.scan = scan
        self.list = list
        first = list.quantities[0]
        bound = list.bounds[0]
        guard !scan.years.isEmpty, !isBase, first.kind != .label, !list.quantities.contains(where: \.isRange),
            let sense = sense(), !isExcluded
        else { return }
        accepted = promise(sense.bound, sense.kind)
    }
}

extension Acceptance {
    private typealias Sense = (bound: Bound.Sense?, kind: Comparator)

    /// The value a change starts from: 由2020年的70%, 从1.2%.
    private var isBase: Bool {
        if bound.sense == .start { return true }
        guard let base = scan.base else { return false }
        return (base.span.upperBound...base.span.upperBound + 1).contains(first.span.lowerBound)
    }

    /// What the words around the number make of it; `nil` where it defines, names or counts by the way.
    private func sense() -> Sense? {
        switch bound.sense {
        case .bound(let comparator):
            if isDefinition || isPlainStatement(comparator) { return nil }
            if first.kind == .time, !endsClause, bound.trailing != nil || comparator == .equal { return nil }
            if comparator == .equal, !endsClause, first.kind != .share, bound.trailing == nil { return nil }
            return (bound.sense, bound.trailing ?? (first.isOpenEnded ? .above : comparator))
        case .change:
            return (bound.sense, .equal)
        case .achieve:
            guard first.kind == .amount || first.kind == .share else { return nil }
            guard !scan.isCarried || bound.trailing != nil else { return nil }
            return (bound.sense, bound.trailing ?? (first.isOpenEnded ? .above : .equal))
        case .start:
            return nil
        case nil:
            return bareSense()
        }
    }

    /// Without words in front: in a year's value (2025年的90%), in a list (1名…、2名…), as a share (50%的…), at the end.
    private func bareSense() -> Sense? {
        if let time = scan.lastTime, scan.beforeTime != nil,
            (time.span.upperBound...time.span.upperBound + 1).contains(first.span.lowerBound)
        {
            let start = time.span.lowerBound + ([0x5230, 0x81F3].contains(reading[time.span.lowerBound]) ? 1 : 0)
            let outer = Bound(reading, around: start..<first.span.upperBound, in: 0..<first.span.upperBound)
            if case .bound(let comparator) = outer.sense { return (outer.sense, bound.trailing ?? comparator) }
        }
        if let last = scan.lastList, case .bound(let comparator)? = last.bound, first.kind == .amount,
            followsItem(since: last.end)
        {
            return (last.bound, bound.trailing ?? comparator)
        }
        switch first.kind {
        case .share:
            return (nil, bound.trailing ?? (endsClause ? .equal : .atLeast))
        case .amount:
            if let trailing = bound.trailing {
                let isScale = !endsClause && Self.scales.contains(first.unit)
                return isScale || scan.isCarried ? nil : (nil, trailing)
            }
            return endsClause && first.span.lowerBound > scan.clauseStart && !scan.isCarried ? (nil, .equal) : nil
        case .time, .label, .none:
            return nil
        }
    }

    /// 年产值超100亿元的企业 says which ones; 达到90%的目标 says how much.
    private var isDefinition: Bool {
        guard reading.at(list.end) == 0x7684, !scan.years.isEmpty else { return false }
        return Self.aims.match(in: reading, at: list.end + 1, before: reading.scalars.count) == nil
    }

    /// 2019年，覆盖率为80%: a bare year and 为 state what was.
    private func isPlainStatement(_ comparator: Comparator) -> Bool {
        comparator == .equal && bound.trailing == nil && scan.years.count == 1 && (scan.lastTime?.isPlain ?? false)
            && reading.has("为", before: first.span.lowerBound)
    }

    private var endsClause: Bool {
        let next = reading.at(list.end)
        return next == 0 || next == "," || next == ";" || next == ")" || next == 0x3001 || next.endsSentence
            || (next == 0x548C || next == 0x5E76 || next == 0x53CA || next == 0x4E14)
    }

    private func followsItem(since end: Int) -> Bool {
        first.span.lowerBound > end && reading.at(first.span.lowerBound - 1) == 0x3001
    }

    /// Frequencies, fines, shares of costs, facts, ranks.
    private var isExcluded: Bool {
        let before = scan.clauseStart..<max(scan.clauseStart, first.span.lowerBound)
        if reading.at(list.start - 1) == 0x7B2C || reading.at(list.start - 1) == 0x6BCF { return true }
        if reading.at(list.start - 1) == 0x524D, ["名", "位", ""].contains(first.unit) { return true }
        if Self.facts.contains(reading, before) { return true }
        let isLoose = bound.trailing == nil && bound.sense == nil || bound.sense == .achieve
        if Self.regularly.contains(reading, before), Self.occasions.contains(first.unit) { return true }
        if isLoose, Self.frequencies.contains(reading, before) { return true }
        let after = list.end..<min(reading.scalars.count, list.end + 6)
        if Self.costs.contains(reading, before) || Self.costs.contains(reading, after) { return true }
        return bound.sense == nil
            && Self.allocations.match(in: reading, at: list.end, before: reading.scalars.count) != nil
    }

    private static let scales: Set<String> = ["人", "张", "万人", "名", "户", "床", "万元", "亿元", "元", "千瓦", "人次", "平方米"]
    private static let facts = WordList("已达 已经 已有 已建 已实现 已完成 达到了 现有 目前 仅有 原有 仅为 已累计 已开展 已覆盖")
    private static let aims = WordList("目标 要求 水平 标准 任务 比例 基础")
    private static let regularly = WordList("每年 每月 每季度 每半年 每学期 每学年")
    private static let occasions: Set<String> = ["次", "场", "场次", "小时", "学时", "课时", "期", "天", "轮"]
    private static let frequencies = WordList("每年 每月 每周 每天 每日 每季度 每半年 每学期 每学年 每次")
    private static let costs = WordList("罚款 处以 报销 返还 分担 按比例 奖励标准 一次性奖励 一次性补助 最高不超过 费率 贴息 补偿 罚金 赔偿")
    private static let allocations = WordList("由 为 用于 的比例 的标准 的额度 作为")
}

extension Acceptance {
    private func promise(_ sense: Bound.Sense?, _ comparator: Comparator) -> Accepted? {
        let finder = SubjectFinder(scan: scan, list: list, hasBound: sense != nil)
        let subject = finder.subject()
        let text = finder.clause()
        let located = reading.located(text)
        var change: Change?
        if case .change(let direction)? = sense { change = direction }
        let pairs = pairs(finder.names(subject, count: list.quantities.count))
        let commitments = pairs.map { pair in
            Commitment(
                year: pair.year.year, month: pair.year.month, subject: pair.subject,
                comparator: change == nil ? comparator : .equal, value: pair.quantity.value, unit: pair.quantity.unit,
                change: change, text: located.value, range: located.range)
        }
        return Accepted(commitments: commitments, end: list.end, bound: bound.sense ?? sense, subject: subject)
    }

    /// Which number belongs to which year and subject: with as many years as numbers one each; several numbers of one year
    /// belong to several subjects (A、B分别达到80%、90%); one number holds for every year.
    private func pairs(_ names: [String]) -> [(year: TimePoint, quantity: Quantity, subject: String)] {
        let years = scan.years
        let quantities = list.quantities
        if quantities.count == years.count {
            return zip(years, quantities).map { ($0, $1, names.count == 1 ? names[0] : names.joined(separator: "、")) }
        }
        if quantities.count == 1 || quantities.count == names.count || years.count == 1 {
            return years.flatMap { year in
                quantities.enumerated().map {
                    (year, $1, names.count == quantities.count ? names[$0] : names.joined(separator: "、"))
                }
            }
        }
        return []
    }
}
