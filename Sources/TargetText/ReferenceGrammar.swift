import PolicyModel

/// `比全国平均水平高5个百分点`, `低于全省平均水平2个百分点`, `优于全国平均水平`.
struct ReferenceGrammar {
    let indicatorUnit: WrittenUnit
    /// Which way is better; decides the side that 优于 means where it is known.
    let direction: Change?

    func read(_ text: String) -> TargetExpression? {
        var cursor = Cursor(text)
        _ = cursor.take(oneOf: ["力争", "争取", "确保", "稳定", "持续", "总体"])
        if cursor.take("比") || cursor.take("较") { return readDistance(&cursor) }
        if cursor.take("与") { return readLevel(&cursor) }
        if let side = cursor.take(oneOf: Self.sides) { return readSide(side, &cursor) }
        return readBehind(&cursor)
    }

    private enum Side {
        case above
        case below
        case better
        case fixed(Comparator)
    }

    /// 比…高N
    private func readDistance(_ cursor: inout Cursor) -> TargetExpression? {
        guard let name = takeName(&cursor), let side = cursor.take(oneOf: ["高": Side.above, "低": Side.below]) else {
            return nil
        }
        _ = cursor.take("出")
        return expression(name, side, &cursor)
    }

    /// 高于…, 优于…, 不低于…
    private func readSide(_ side: Side, _ cursor: inout Cursor) -> TargetExpression? {
        guard let name = takeName(&cursor) else { return nil }
        return expression(name, side, &cursor)
    }

    /// 与…持平
    private func readLevel(_ cursor: inout Cursor) -> TargetExpression? {
        guard let name = takeName(&cursor), cursor.take("持平"), cursor.isAtEnd else { return nil }
        return .reference(name: name, offset: 0, unit: .amount, comparator: .equal)
    }

    /// …以上, …以下
    private func readBehind(_ cursor: inout Cursor) -> TargetExpression? {
        guard let name = takeName(&cursor), let bound = Bound.behind(&cursor), cursor.isAtEnd else { return nil }
        return .reference(name: name, offset: 0, unit: .amount, comparator: bound.comparator)
    }

    private func expression(_ name: String, _ side: Side, _ cursor: inout Cursor) -> TargetExpression? {
        if cursor.isAtEnd {
            return .reference(name: name, offset: 0, unit: .amount, comparator: comparator(of: side))
        }
        let isAbove: Bool
        switch side {
        case .above: isAbove = true
        case .below: isAbove = false
        case .better, .fixed: return nil
        }
        guard let distance = Distance(&cursor, indicatorUnit: indicatorUnit) else { return nil }
        return .reference(
            name: name, offset: isAbove ? distance.amount : -distance.amount, unit: distance.unit,
            comparator: bound(of: distance.comparator, isAbove: isAbove))
    }

    private func comparator(of side: Side) -> Comparator {
        switch side {
        case .above: .above
        case .below: .below
        case .better: direction.map { $0 == .increase ? .above : .below } ?? .equal
        case .fixed(let comparator): comparator
        }
    }

    /// From a bound on the distance to a bound on the value: at most 2 points below is at least the average less 2.
    private func bound(of distance: Comparator, isAbove: Bool) -> Comparator {
        switch distance {
        case .equal, .atLeast: isAbove ? .atLeast : .atMost
        case .above: isAbove ? .above : .below
        case .atMost: isAbove ? .atMost : .atLeast
        case .below: isAbove ? .below : .above
        case .about: .about
        }
    }

    private func takeName(_ cursor: inout Cursor) -> String? {
        var ahead = cursor
        guard let name = ahead.take(throughFirstOf: ["平均水平", "平均值", "平均数", "平均", "均值", "均数", "中位数"]),
            !name.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        cursor = ahead
        return name
    }

    private static let sides: [String: Side] = [
        "高于": .above, "超过": .above, "大于": .above, "低于": .below, "小于": .below, "少于": .below,
        "优于": .better, "好于": .better, "达到": .fixed(.equal), "达到或优于": .fixed(.equal),
        "不低于": .fixed(.atLeast), "不少于": .fixed(.atLeast), "达到或超过": .fixed(.atLeast),
        "达到或高于": .fixed(.atLeast), "不高于": .fixed(.atMost), "不超过": .fixed(.atMost),
    ]
}
