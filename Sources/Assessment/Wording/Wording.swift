import PolicyModel

/// The words of one language.
protocol Wording {
    var betweenSentences: String { get }

    func sentence(for assessment: Assessment) -> String
    func sentence(for remark: Remark, in assessment: Assessment) -> String
    func label(for status: Status) -> String
    func label(for method: Method) -> String
    func label(for level: Level) -> String
    func name(of symbol: Arithmetic.Symbol) -> String
    /// Behind a comparison: whether it holds.
    func answer(_ holds: Bool) -> String
    /// What stands between a number and its unit.
    func separator(before unit: String) -> String
}

extension Wording {
    /// A number with its unit: `27.26%`, `81.42岁`, `8/10万`.
    func quantity(_ number: Double, _ unit: String) -> String { NumberText(number).text + suffix(unit) }

    /// A value as known: its number with a bound's sign, or its words.
    func quantity(_ value: MeasuredValue, _ unit: String) -> String {
        guard let number = value.number, number.isFinite else { return "“\(value.text)”" }
        let sign = value.comparator.map { $0 == .equal ? "" : $0.sign } ?? ""
        return sign + quantity(number, unit)
    }

    /// The values a target accepts: `≥ 38%`.
    func demand(_ acceptance: Acceptance, _ unit: String) -> String {
        switch acceptance {
        case .bound(let comparator, let number): comparator.sign + quantity(number, unit)
        case .within(let range):
            range.lowerBound == range.upperBound
                ? quantity(range.lowerBound, unit)
                : "\(quantity(range.lowerBound, unit))–\(quantity(range.upperBound, unit))"
        }
    }

    func percentage(_ share: Double) -> String { NumberText(share * 100).text + "%" }

    private func suffix(_ unit: String) -> String {
        if unit.isEmpty { return "" }
        if unit.hasPrefix("1/") { return String(unit.dropFirst()) }
        return separator(before: unit) + unit
    }
}
