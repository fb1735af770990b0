package import Diagnostics
package import PolicyModel

extension Arithmetic {
    /// One line of a computation as readers see it.
    package struct Line: Hashable, Sendable {
        /// `进度比 = (最新值 − 基期值) ÷ (期望值 − 基期值)`
        package let formula: String
        /// `(28.1 − 27.26) ÷ (28.3 − 27.26) = 0.8077`
        package let filled: String
    }

    /// The computation line by line; the last line decides.
    package func lines(in language: Language) -> [Line] {
        steps.map { $0.line(language.wording) }
    }
}

extension Arithmetic.Step {
    fileprivate func line(_ wording: any Wording) -> Arithmetic.Line {
        switch self {
        case .equation(let symbol, let term, let result):
            let names = term.written { symbol, _ in wording.name(of: symbol) }
            let numbers = term.written { _, number in NumberText(number).text }
            let value = NumberText(result)
            // A single number needs no second copy of itself.
            let filled = numbers == value.text ? numbers : "\(numbers) \(value.isExact ? "=" : "≈") \(value.text)"
            return .init(formula: "\(wording.name(of: symbol)) = \(names)", filled: filled)
        case .comparison(let symbol, let number, let comparator, let limitSymbol, let limit, let holds):
            let sign = comparator.sign
            return .init(
                formula: "\(wording.name(of: symbol)) \(sign) \(wording.name(of: limitSymbol))",
                filled: "\(NumberText(number).text) \(sign) \(NumberText(limit).text)\(wording.answer(holds))")
        case .membership(let symbol, let number, let range, let holds):
            let names = [wording.name(of: .lowerBound), wording.name(of: symbol), wording.name(of: .upperBound)]
            let numbers = [range.lowerBound, number, range.upperBound].map { NumberText($0).text }
            return .init(
                formula: names.joined(separator: " ≤ "),
                filled: numbers.joined(separator: " ≤ ") + wording.answer(holds))
        }
    }
}

extension Comparator {
    /// ≥ rather than >=.
    package var sign: String {
        switch self {
        case .atLeast: "≥"
        case .above: ">"
        case .atMost: "≤"
        case .below: "<"
        case .about: "≈"
        case .equal: "="
        }
    }
}
