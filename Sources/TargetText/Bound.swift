import PolicyModel

/// A word around a number that bounds it, and how firmly: 达到 yields to what follows it, 超过 does not.
struct Bound {
    private enum Strength {
        /// 达到, 控制在, 保持: says nothing against another bound.
        case yielding
        /// 提高到, 降低到: fixes the side.
        case moving
        /// 不低于, ≥, 以上.
        case firm
    }

    let comparator: Comparator
    private let strength: Strength

    /// True where a word only introduces the number, as 达到 does.
    var isYielding: Bool { strength != .firm }

    /// What two bounds on one number say together; nil where they contradict each other (提高到…以下).
    func and(_ other: Bound) -> Bound? {
        if other.strength == .yielding { return self }
        if strength == .yielding { return other }
        if other.comparator == .about, strength == .moving { return other }
        guard side == other.side else { return nil }
        return strength == .moving || other.comparator == .above || other.comparator == .below ? other : self
    }

    /// All bounds that stand before a number, as one; the outer nil means that they contradict each other.
    static func before(_ cursor: inout Cursor) -> Bound?? {
        while cursor.take(oneOf: leadIns) != nil {}
        var sum: Bound?
        while let next = cursor.take(oneOf: wordsBefore) {
            guard let joined = sum.map({ $0.and(next) }) ?? next else { return nil }
            sum = joined
        }
        return .some(sum)
    }

    /// The bound that stands behind a number.
    static func behind(_ cursor: inout Cursor) -> Bound? { cursor.take(oneOf: wordsBehind) }

    /// What the bounds before and behind say together; the outer nil means that they contradict each other.
    static func joined(_ before: Bound?, _ behind: Bound?) -> Bound?? {
        guard let before, let behind else { return .some(before ?? behind) }
        guard let sum = before.and(behind) else { return nil }
        return .some(sum)
    }

    private var side: Int {
        switch comparator {
        case .atLeast, .above: 1
        case .atMost, .below: -1
        case .about, .equal: 0
        }
    }

    private static func firm(_ comparator: Comparator) -> Bound { Bound(comparator: comparator, strength: .firm) }
    private static func moving(_ comparator: Comparator) -> Bound { Bound(comparator: comparator, strength: .moving) }
    private static func yielding(_ comparator: Comparator) -> Bound {
        Bound(comparator: comparator, strength: .yielding)
    }

    private static let leadIns = ["力争", "争取", "确保", "总体", "全面", "稳步", "逐步", "持续", "不断", "全部", "均"]

    private static let wordsBefore: [String: Bound] = [
        "≥": firm(.atLeast), ">=": firm(.atLeast), "不低于": firm(.atLeast), "不少于": firm(.atLeast),
        "不小于": firm(.atLeast), "不得低于": firm(.atLeast), "不得少于": firm(.atLeast), "至少": firm(.atLeast),
        "大于等于": firm(.atLeast), "大于或等于": firm(.atLeast), "达到或超过": firm(.atLeast),
        ">": firm(.above), "超过": firm(.above), "高于": firm(.above), "大于": firm(.above), "多于": firm(.above),
        "≤": firm(.atMost), "<=": firm(.atMost), "不超过": firm(.atMost), "不高于": firm(.atMost),
        "不大于": firm(.atMost), "不多于": firm(.atMost), "不得超过": firm(.atMost), "不得高于": firm(.atMost),
        "至多": firm(.atMost), "小于等于": firm(.atMost), "小于或等于": firm(.atMost),
        "<": firm(.below), "低于": firm(.below), "小于": firm(.below), "少于": firm(.below),
        "~": firm(.about), "≈": firm(.about), "约": firm(.about), "大约": firm(.about), "约为": firm(.about),
        "=": firm(.equal),
        "达到": yielding(.atLeast), "达": yielding(.atLeast),
        "控制在": yielding(.atMost), "控制到": yielding(.atMost),
        "保持": yielding(.equal), "保持在": yielding(.equal), "维持在": yielding(.equal), "稳定在": yielding(.equal),
        "稳定保持在": yielding(.equal), "为": yielding(.equal),
        "提高到": moving(.atLeast), "提高至": moving(.atLeast), "提升到": moving(.atLeast), "提升至": moving(.atLeast),
        "增加到": moving(.atLeast), "增加至": moving(.atLeast), "增长到": moving(.atLeast), "增长至": moving(.atLeast),
        "上升到": moving(.atLeast), "上升至": moving(.atLeast), "增至": moving(.atLeast),
        "降低到": moving(.atMost), "降低至": moving(.atMost), "下降到": moving(.atMost), "下降至": moving(.atMost),
        "减少到": moving(.atMost), "减少至": moving(.atMost), "降到": moving(.atMost), "降至": moving(.atMost),
        "压减到": moving(.atMost), "压减至": moving(.atMost),
    ]

    private static let wordsBehind: [String: Bound] = [
        "以上": firm(.atLeast), "及以上": firm(.atLeast), "或以上": firm(.atLeast), "(含)以上": firm(.atLeast),
        "以上(含)": firm(.atLeast),
        "以内": firm(.atMost), "之内": firm(.atMost), "以下": firm(.atMost), "及以下": firm(.atMost),
        "或以下": firm(.atMost), "(含)以下": firm(.atMost), "以下(含)": firm(.atMost), "(含)以内": firm(.atMost),
        "左右": firm(.about), "上下": firm(.about),
    ]
}
