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
            let sense = sense(), !Exclusion(scan: scan, list: list).holds
        else { return }
        if scan.hold == .continued, !goesOn(sense) { return }
        let promise = Promise(scan: scan, list: list, sense: sense.bound, comparator: sense.kind)
        accepted = Accepted(
            commitments: promise.commitments, end: list.end, bound: bound.sense ?? sense.bound, subject: promise.subject
        )
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
        if first.isSpelled, bound.sense != .bound(.atLeast) || !isAtLeast { return nil }
        switch bound.sense {
        case .bound(let comparator):
            return limit(comparator)
        case .change:
            return (bound.sense, .equal)
        case .achieve:
            guard first.kind == .amount || first.kind == .share else { return nil }
            guard scan.hold == .stated || bound.trailing != nil, bound.trailing != .atMost || endsClause else {
                return nil
            }
            return (bound.sense, bound.trailing ?? (first.isOpenEnded ? .above : .equal))
        case .start, .past:
            return nil
        case nil:
            return inYear() ?? inList() ?? bare()
        }
    }

    private func limit(_ comparator: Comparator) -> Sense? {
        if isDefinition || isPlainStatement(comparator) { return nil }
        if first.kind == .time, !endsClause, bound.trailing != nil || comparator == .equal { return nil }
        if comparator == .equal, !endsClause, first.kind != .share, bound.trailing == nil { return nil }
        return (bound.sense, bound.trailing ?? (first.isOpenEnded ? .above : comparator))
    }

    /// The value of a year named right before it: 提高到2025年的90%.
    private func inYear() -> Sense? {
        guard let time = scan.lastTime, scan.beforeTime != nil,
            (time.span.upperBound...time.span.upperBound + 1).contains(first.span.lowerBound)
        else { return nil }
        let start = time.span.lowerBound + ([0x5230, 0x81F3].contains(reading[time.span.lowerBound]) ? 1 : 0)
        let outer = Bound(reading, around: start..<first.span.upperBound, in: 0..<first.span.upperBound)
        guard case .bound(let comparator) = outer.sense else { return nil }
        return (outer.sense, bound.trailing ?? comparator)
    }

    /// Another of the same: 至少有1名…、2名….
    private func inList() -> Sense? {
        guard let last = scan.lastList, let sense = last.bound, first.kind == .amount, first.span.lowerBound > last.end,
            [0x3001, 0x548C, 0x53CA].contains(reading.at(first.span.lowerBound - 1))
        else { return nil }
        switch sense {
        case .bound(let comparator): return (sense, bound.trailing ?? comparator)
        case .achieve: return (sense, bound.trailing ?? .equal)
        case .change, .start, .past: return nil
        }
    }

    /// Without words in front: a share (50%的…), or an amount at the end of its clause.
    private func bare() -> Sense? {
        switch first.kind {
        case .share:
            return (nil, bound.trailing ?? (endsClause ? .equal : .atLeast))
        case .amount:
            let isCounted = scan.hold == .stated || isMeasured
            if let trailing = bound.trailing {
                let isScale =
                    !endsClause && (trailing != .atLeast && trailing != .about || !Self.counters.contains(first.unit))
                return isScale || !isCounted ? nil : (nil, trailing)
            }
            return endsClause && first.span.lowerBound > scan.clauseStart && isCounted ? (nil, .equal) : nil
        case .time, .label, .none:
            return nil
        }
    }

    /// What things are counted by; 100张以上 and 50万千瓦以上 before a noun say how large it is.
    private static let counters: Set<String> = [
        "个", "所", "家", "种", "项", "处", "座", "件", "台", "辆", "支", "例", "份", "批", "条", "场", "部", "套", "组", "对", "片", "块",
    ]
}

extension Acceptance {
    /// 年产值超100亿元的企业 says which ones; 达到90%的目标 says how much, ≥50%的医院 and 覆盖50%的医院 how many.
    private var isDefinition: Bool {
        guard reading.at(list.end) == 0x7684 else { return false }
        if first.kind == .share,
            SubjectNames.head(scan.clauseStart..<max(scan.clauseStart, bound.start), in: reading) == nil
        {
            return false
        }
        return Self.aims.match(in: reading, at: list.end + 1, before: reading.scalars.count) == nil
    }

    /// 2019年，覆盖率为80%: a bare year and 为 state what was.
    private func isPlainStatement(_ comparator: Comparator) -> Bool {
        comparator == .equal && bound.trailing == nil && scan.years.count == 1 && (scan.lastTime?.isPlain ?? false)
            && reading.has("为", before: first.span.lowerBound)
    }

    private var endsClause: Bool {
        let next = reading.at(list.end)
        return next == 0 || next == "," || next == ";" || next == "(" || next == ")" || next == 0x3001
            || next.endsSentence
            || (next == 0x548C || next == 0x5E76 || next == 0x53CA || next == 0x4E14)
    }

    /// A noun of measure in front, so that a bare number is its value: 注册护士数4.0人, 体育场地面积3平方米.
    private var isMeasured: Bool {
        Self.measures.match(in: reading, endingAt: first.span.lowerBound, from: scan.clauseStart) != nil
    }

    /// A number in words is a bound only behind 至少 and its like: 达到一个新水平 counts nothing.
    private var isAtLeast: Bool {
        let start = max(scan.clauseStart, first.span.lowerBound - 16)
        return Self.floors.contains(reading, start..<max(start, first.span.lowerBound))
    }

    /// A sentence goes on with the aims of the one before where it sets a rate a bound and no rule.
    private func goesOn(_ sense: Sense) -> Bool {
        guard first.kind == .share, endsClause, bound.trailing != nil || sense.bound != nil, sense.bound != .achieve
        else {
            return false
        }
        let span = scan.clauseStart..<max(scan.clauseStart, first.span.lowerBound)
        return (4...80).contains(span.count) && !Self.rules.contains(reading, span)
    }

    private static let aims = WordList("目标 要求 水平 标准 任务 比例 基础")
    private static let measures = WordList("数 数量 率 面积 规模 总量 总额 比例 水平 人数 寿命 床位 总数 指数 产值 增加值 达 年限")
    private static let floors = WordList("至少 不少于 不低于 最少 不得少于 ≥")
    private static let rules = WordList("应 须 不得 原则 按 补 奖 投入 经费 资金 收费 支付 报销 标准 每年 给予 的,")
}
