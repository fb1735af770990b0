/// What a target says, read from the words the document uses.
package enum TargetExpression: Hashable, Sendable {
    /// The unit of a distance: from a starting value or from a reference series.
    package enum ChangeUnit: String, Hashable, Sendable {
        /// A share of the starting value: 下降30%.
        case percent = "%"
        /// A difference between two percentages: 提高5个百分点.
        case points = "个百分点"
        /// A difference in the indicator's own unit: 提高1岁.
        case amount = ""
    }

    /// `38`, `>82`, `≥95`, `5000`, `80左右`, `25以内`.
    case quantity(Comparator, Double)
    /// `25～30`, both ends included.
    case range(ClosedRange<Double>)
    /// `下降30%`, `比2015年降低20%`, `提高2个百分点左右`; `since` is the year compared with, the baseline's if absent.
    case change(Change, amount: Double, unit: ChangeUnit, comparator: Comparator, since: Int?)
    /// `比全国平均水平高5个百分点`, `优于全省平均水平`: a distance from a named reference series. `offset` is negative
    /// for 低; the comparator is `equal` where only the indicator's direction says which side is meant (优于, 达到).
    case reference(name: String, offset: Double, unit: ChangeUnit, comparator: Comparator)
    /// `稳步提高` and its kind: each year better than the one before, no number.
    case trend(Change)
    /// `持续巩固`, `保持稳定`: no worse than the baseline.
    case maintain
    /// `是` or `否`.
    case yesNo(Bool)
    /// Anything else, kept as written and judged by people.
    case words
}
