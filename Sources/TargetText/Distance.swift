import PolicyModel

/// How far: `5个百分点以上`, `约30%`, `1～3个百分点`, `1岁`.
struct Distance {
    let amount: Double
    let unit: TargetExpression.ChangeUnit
    /// Bounds the amount, not the value it leads to.
    let comparator: Comparator

    /// Reads to the end of the text. Of a range the near end counts: `1～3个百分点` is reached at 1.
    init?(_ cursor: inout Cursor, indicatorUnit: WrittenUnit) {
        guard let before = Bound.before(&cursor), let number = WrittenNumber(&cursor) else { return nil }
        var isRange = false
        var unit = Distance.takeUnit(&cursor)
        var far: WrittenNumber?
        if cursor.takeRangeSign() {
            guard let second = WrittenNumber(&cursor) else { return nil }
            let secondUnit = Distance.takeUnit(&cursor)
            guard unit == nil || unit == secondUnit else { return nil }
            unit = secondUnit
            far = second
            isRange = true
        }
        guard let unit, let exponent = unit.written.exponent(in: unit.kind == .amount ? indicatorUnit : .none),
            let amount = number.value(exponent: exponent), amount >= 0,
            let bound = Bound.joined(before, Bound.behind(&cursor)), cursor.isAtEnd
        else { return nil }
        if let far {
            guard bound == nil, let farAmount = far.value(exponent: exponent), amount <= farAmount else { return nil }
        }
        self.amount = amount
        self.unit = unit.kind
        comparator = isRange ? .atLeast : bound?.comparator ?? .equal
    }

    private struct Unit: Equatable {
        let kind: TargetExpression.ChangeUnit
        let written: WrittenUnit
    }

    private static func takeUnit(_ cursor: inout Cursor) -> Unit? {
        if cursor.take("个百分点") || cursor.take("百分点") { return Unit(kind: .points, written: .none) }
        let written = WrittenUnit(&cursor)
        switch written.kind {
        case .none: return nil
        case .percent: return Unit(kind: .percent, written: .none)
        case .perMille, .counted: return Unit(kind: .amount, written: written)
        }
    }
}
