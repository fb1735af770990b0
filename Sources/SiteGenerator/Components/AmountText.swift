import PolicyModel

/// Words amounts as readers write them: “≥ 90%”, “下降 30%”, “下降 ≥ 30%”.
enum AmountText {
    /// What a commitment promises; empty for a deadline without a number.
    static func text(of commitment: Commitment, in language: SiteSettings.Language) -> String {
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
        guard let unit, let last = text.unicodeScalars.last, ("0"..."9").contains(last) else { return text }
        return unit.contains("/") ? "\(text) (\(unit))" : text + unit
    }

    /// The shortest decimal form: 38, 2.8, 0.007.
    static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return "\(whole)" }
        let text = "\(value)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

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
