package import PolicyModel

/// Reads targets as policy documents write them; what no rule covers whole stays `.words`.
package struct TargetReader: Sendable {
    private let indicatorUnit: WrittenUnit
    private let direction: Change?

    /// - Parameters:
    ///   - unit: The unit the indicator is kept in. `37万人` is 37 for an indicator in 万人 and 370,000 without one;
    ///     a target in another kind of unit (`95%` of an indicator in ‰) is left as words.
    ///   - direction: Which way is better. A bare `2个百分点左右` is a change that way, and words without it.
    package init(unit: String = "", direction: Change? = nil) {
        indicatorUnit = WrittenUnit(ofIndicator: unit)
        self.direction = direction
    }

    /// What `text` demands.
    package func read(_ text: String) -> TargetExpression {
        let plain = plainForm(of: text)
        return WordingGrammar().read(plain)
            ?? QuantityGrammar(indicatorUnit: indicatorUnit).read(plain)
            ?? ChangeGrammar(indicatorUnit: indicatorUnit, direction: direction).read(plain)
            ?? ReferenceGrammar(indicatorUnit: indicatorUnit, direction: direction).read(plain)
            ?? .words
    }
}
