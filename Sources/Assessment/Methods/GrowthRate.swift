/// Compound annual growth from one starting value. A start of 0 counts as 0.001, because growth from 0 is not defined.
struct GrowthRate {
    let replacedZero: Bool
    private let start: Double
    private let year: Int

    init(from start: Double, in year: Int) {
        self.start = Self.nonZero(start)
        self.year = year
        replacedZero = start == 0
    }

    static func nonZero(_ number: Double) -> Double { number == 0 ? 0.001 : number }

    /// Where all values are negative, growth towards 0 is a fall: the desired direction turns round.
    var isNegative: Bool { start < 0 }

    /// The model knows no change of sign.
    func allows(_ number: Double) -> Bool { number == 0 || (number < 0) == isNegative }

    /// (value ÷ baseline)^(1 ÷ years) − 1
    func step(
        _ result: Arithmetic.Symbol, _ symbol: Arithmetic.Symbol, _ number: Double, _ yearSymbol: Arithmetic.Symbol,
        _ endYear: Int
    ) -> (step: Arithmetic.Step, value: Double)? {
        let years = Arithmetic.Term.named(yearSymbol, Double(endYear)) - .named(.baselineYear, Double(year))
        let growth = Arithmetic.Term.named(symbol, number) / .named(.baseline, start)
        return Arithmetic.Step.computing(result, .power(growth, .constant(1) / years) - .constant(1))
    }

    /// What a natural limit leaves of the thresholds: close to the limit little growth is possible. A limit counts only
    /// where it lies ahead: above for an increase, below for a decrease.
    func scaling(limit: Double?, sign: Double) -> (step: Arithmetic.Step, value: Double)? {
        guard let limit, limit > 0, start > 0 else { return nil }
        let distance: Arithmetic.Term
        if sign > 0, start <= limit {
            distance = .named(.baseline, start) / .named(.limit, limit)
        } else if sign < 0, start >= limit, start < 2 * limit {
            distance = (.constant(2) * .named(.limit, limit) - .named(.baseline, start)) / .named(.limit, limit)
        } else {
            return nil
        }
        return Arithmetic.Step.computing(.scaling, .constant(1) - .power(distance, .constant(4.44)))
    }
}
