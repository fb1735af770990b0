import PolicyModel

/// Computes the number a relative target comes to.
enum RelativeAmount {
    struct Start {
        let number: Double
        let remark: Remark?

        init(_ reading: Reading, remark: Remark?) {
            number = reading.number
            self.remark = remark
        }
    }

    /// 下降30% from 2.86 is 2.86 − |2.86| × 30 ÷ 100; points and amounts are added as they are.
    static func change(
        _ change: Change, by amount: Double, _ unit: TargetExpression.ChangeUnit, from start: Start
    ) -> Result<Amount, Cause> {
        if unit == .percent, start.number == 0 { return .failure(.percentOfZero) }
        return computed(
            .named(.start, start.number), change == .increase ? amount : -amount, .amount, unit,
            remarks: start.remark.map { [$0] } ?? [])
    }

    /// The reference series' value of the year compared, moved by the offset. A target that is due is decided by the
    /// reference of its own year only; before that an older value stands in and is named.
    static func offset(
        _ offset: Double, _ unit: TargetExpression.ChangeUnit, from name: String, in situation: Situation,
        comparedYear: Int
    ) -> Result<Amount, Cause> {
        let known = Series.sorted(situation.input.references[name] ?? [], upTo: min(comparedYear, situation.asOfYear))
        let usable = known.filter { !situation.isDue || $0.year == comparedYear }
        guard let (year, number) = usable.reversed().lazy.compactMap(numbered).first else {
            return .failure(.noReference(name: name, year: comparedYear))
        }
        let remarks =
            year == comparedYear ? [] : [Remark.referenceOfOtherYear(name: name, year: year, compared: comparedYear)]
        guard offset != 0 else {
            let term = Arithmetic.Term.named(.reference, number)
            return .success(Amount(number, steps: [.equation(.target, term, result: number)], remarks: remarks))
        }
        return computed(.named(.reference, number), offset, .offset, unit, remarks: remarks)
    }

    private static func numbered(_ value: YearValue) -> (year: Int, number: Double)? {
        Reading(value).map { (value.year, $0.number) }
    }

    private static func computed(
        _ start: Arithmetic.Term, _ amount: Double, _ symbol: Arithmetic.Symbol, _ unit: TargetExpression.ChangeUnit,
        remarks: [Remark]
    ) -> Result<Amount, Cause> {
        let size = Arithmetic.Term.named(symbol, abs(amount))
        let isNegative = if case .named(_, let number) = start { number < 0 } else { false }
        let distance =
            switch unit {
            case .percent: (isNegative ? .magnitude(start) : start) * size / .constant(100)
            case .points, .amount: size
            }
        guard let (step, value) = Arithmetic.Step.computing(.target, amount < 0 ? start - distance : start + distance)
        else { return .failure(.beyondArithmetic) }
        return .success(Amount(value, steps: [step], remarks: remarks))
    }
}
