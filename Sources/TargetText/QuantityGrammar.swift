import PolicyModel

/// `38`, `>82`, `达到95%以上`, `控制在7.5‰以下`, `5 000张`, `25～30`.
struct QuantityGrammar {
    let indicatorUnit: WrittenUnit

    func read(_ text: String) -> TargetExpression? {
        if let range = readRange(text) { return range }
        guard let (bound, number) = readBounded(text) else { return nil }
        return .quantity(bound?.comparator ?? .equal, number)
    }

    /// One number with the bound around it; nil where anything else stands beside them.
    func readBounded(_ text: String) -> (bound: Bound?, number: Double)? {
        var cursor = Cursor(text)
        guard let before = Bound.before(&cursor), let number = takeNumber(&cursor),
            let bound = Bound.joined(before, Bound.behind(&cursor)), cursor.isAtEnd
        else { return nil }
        return (bound, number)
    }

    private func readRange(_ text: String) -> TargetExpression? {
        var cursor = Cursor(text)
        guard let before = Bound.before(&cursor), before?.isYielding ?? true,
            let first = WrittenNumber(&cursor)
        else { return nil }
        let firstUnit = WrittenUnit(&cursor)
        guard cursor.takeRangeSign(), let second = WrittenNumber(&cursor) else { return nil }
        let secondUnit = WrittenUnit(&cursor)
        guard cursor.isAtEnd, firstUnit == .none || firstUnit == secondUnit,
            let exponent = secondUnit.exponent(in: indicatorUnit), let lower = first.value(exponent: exponent),
            let upper = second.value(exponent: exponent), lower <= upper
        else { return nil }
        return .range(lower...upper)
    }

    private func takeNumber(_ cursor: inout Cursor) -> Double? {
        guard let number = WrittenNumber(&cursor),
            let exponent = WrittenUnit(&cursor).exponent(in: indicatorUnit)
        else { return nil }
        return number.value(exponent: exponent)
    }
}

extension Cursor {
    /// `～`, `-`, `——`, `至`, `到` between the ends of a range.
    mutating func takeRangeSign() -> Bool { take(oneOf: ["~", "-", "--", "至", "到"]) != nil }
}
