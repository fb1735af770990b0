/// A baseline, observation or benchmark value as written: `31.3`, `">0.005"`, `"27.97（2021年）"`, `"动态全覆盖"`.
package struct MeasuredValue: Hashable, Sendable {
    /// The written form without the year in brackets.
    package let text: String
    /// The number, where the text is one.
    package let number: Double?
    /// Set where the text bounds the value instead of giving it (`>0.005`).
    package let comparator: Comparator?

    package init(text: String, number: Double?, comparator: Comparator? = nil) {
        self.text = text
        self.number = number
        self.comparator = comparator
    }
}
