import Assessment
import Diagnostics
import JSONText
import PolicyModel

/// Words amounts as readers write them: “≥ 90%”, “下降 30%”, “下降 ≥ 30%”.
enum AmountText {
    /// What a commitment promises; empty for a deadline without a number.
    static func text(of commitment: Commitment, in language: Language) -> String {
        guard let value = commitment.value else { return "" }
        let amount = sign(commitment.comparator) + number(value) + commitment.unit
        guard let change = commitment.change else { return amount }
        switch (language, change) {
        case (.chinese, .increase): return "提高 " + amount
        case (.chinese, .decrease): return "下降 " + amount
        case (.english, .increase): return "up by " + amount
        case (.english, .decrease): return "down by " + amount
        }
    }

    /// A written value with the unit behind it, unless it has words or a unit of its own.
    static func withUnit(_ text: String, unit: String?) -> String {
        guard let unit, let first = unit.unicodeScalars.first, let last = text.unicodeScalars.last,
            ("0"..."9").contains(last)
        else { return text }
        if unit.hasPrefix("1/") { return text + unit.dropFirst() }
        if unit.contains("/") { return "\(text) (\(unit))" }
        let isWord = first.properties.isAlphabetic && first.isASCII
        return isWord ? "\(text) \(unit)" : text + unit
    }

    /// A computed number with its unit: “27.26%”, “8/10万”, “−5 years”.
    static func quantity(_ number: Double, unit: String?) -> String { withUnit(NumberText(number).text, unit: unit) }

    /// The number a target states outright, with its sign and unit: “≥38%”, “6.5–7张”, “25%左右”; nil for anything else.
    static func demand(
        _ expression: TargetExpression, unit: String?, in language: Language
    ) -> String? {
        switch expression {
        case .quantity(.about, let number):
            let amount = quantity(number, unit: unit)
            return language == .chinese ? amount + "左右" : "about " + amount
        case .quantity(let comparator, let number): return bound(comparator, number, unit: unit)
        case .range(let range):
            return "\(NumberText(range.lowerBound).text)–\(quantity(range.upperBound, unit: unit))"
        case .change, .reference, .trend, .maintain, .yesNo, .words: return nil
        }
    }

    /// “≥38%”
    static func bound(_ comparator: Comparator, _ number: Double, unit: String?) -> String {
        sign(comparator).filter { $0 != " " } + quantity(number, unit: unit)
    }

    /// The shortest decimal form: 38, 2.8, 0.007.
    static func number(_ value: Double) -> String { JSONWriter.shortest(value) }

    /// At most four decimals, so that arithmetic noise does not show.
    static func rounded(_ value: Double) -> String { number((value * 10_000).rounded() / 10_000) }

    private static func sign(_ comparator: Comparator) -> String {
        switch comparator {
        case .atLeast: "≥ "
        case .above: "> "
        case .atMost: "≤ "
        case .below: "< "
        case .about: "≈ "
        case .equal: ""
        }
    }
}
