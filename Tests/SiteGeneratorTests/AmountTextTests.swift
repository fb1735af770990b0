import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// Amounts as readers write them.
@Suite struct AmountTextTests {
    private func commitment(_ comparator: Comparator, _ value: Double?, _ change: Change? = nil) -> Commitment {
        Commitment(
            year: 2025, subject: "达标率", comparator: comparator, value: value, unit: "%", change: change, text: "",
            range: .beginning(of: "plan.md"))
    }

    @Test(
        arguments: [
            (Comparator.atLeast, 90, nil, "≥ 90%"), (.below, 2.8, nil, "< 2.8%"), (.equal, 38, nil, "38%"),
            (.equal, 30, .decrease, "下降 30%"), (.atLeast, 30, .decrease, "下降 ≥ 30%"), (.about, 2, .increase, "提高 ≈ 2%"),
            (.equal, nil, nil, ""),
        ] as [(Comparator, Double?, Change?, String)])
    func saysHowTheNumberBounds(comparator: Comparator, value: Double?, change: Change?, expected: String) {
        #expect(AmountText.text(of: commitment(comparator, value, change), in: .chinese) == expected)
    }

    @Test(arguments: [("38", "38%"), ("25～30", "25～30%"), ("80%以上", "80%以上"), ("否", "否"), ("", "")])
    func aUnitGoesBehindNumbersOnly(text: String, expected: String) {
        #expect(AmountText.withUnit(text, unit: "%") == expected)
    }

    @Test(arguments: [
        ("8", "1/10万", "8/10万"), ("8", "人/千人", "8 (人/千人)"), ("77.2", "years", "77.2 years"), ("5", "‰", "5‰"),
        ("5", "", "5"),
    ])
    func unitsStandAsTheirKindAsks(text: String, unit: String, expected: String) {
        #expect(AmountText.withUnit(text, unit: unit) == expected)
    }

    @Test(
        arguments: [
            (.quantity(.atLeast, 38), "≥38%", "≥38%"), (.quantity(.below, 0.005), "<0.005%", "<0.005%"),
            (.quantity(.equal, 38), "38%", "38%"), (.quantity(.about, 25), "25%左右", "about 25%"),
            (.range(6.5...7), "6.5–7%", "6.5–7%"), (.trend(.increase), nil, nil), (.words, nil, nil),
        ] as [(TargetExpression, String?, String?)])
    func demandsAreStatedWithSignAndUnit(expression: TargetExpression, chinese: String?, english: String?) {
        #expect(AmountText.demand(expression, unit: "%", in: .chinese) == chinese)
        #expect(AmountText.demand(expression, unit: "%", in: .english) == english)
    }

    @Test(arguments: [(38.0, "38"), (0.1 + 0.2, "0.3"), (-0.00001, "0"), (1e15, "1000000000000000")])
    func noiseDoesNotShow(number: Double, expected: String) {
        #expect(AmountText.rounded(number) == expected)
    }
}
