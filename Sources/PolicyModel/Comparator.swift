/// How a stated number bounds the value it speaks of.
package enum Comparator: String, Hashable, Sendable, CaseIterable {
    /// 达到、不低于、至少、以上
    case atLeast = ">="
    /// 超过、高于
    case above = ">"
    /// 不超过、控制在…以内、以下、及以下
    case atMost = "<="
    /// 低于
    case below = "<"
    /// 左右
    case about = "~"
    /// A bare number, or the amount of a relative change.
    case equal = "="
}

/// The direction of a relative change: 下降30%, 提高5个百分点.
package enum Change: String, Hashable, Sendable, CaseIterable {
    case increase
    case decrease
}
