package import Diagnostics

/// A number with a year that a measure's text promises: “到2025年…达到90%以上”.
package struct Commitment: Hashable, Sendable {
    package let year: Int
    /// 1–12 where the text names a month (“2025年3月底之前”).
    package let month: Int?
    /// What the number counts, in the words of the text.
    package let subject: String
    package let comparator: Comparator
    /// `nil` for a deadline without a number.
    package let value: Double?
    /// As written: `%`, `‰`, `名`, `平方米` …; empty where there is none.
    package let unit: String
    package let change: Change?
    /// The clause the commitment was read from.
    package let text: String
    package let range: SourceRange

    package init(
        year: Int, month: Int? = nil, subject: String, comparator: Comparator, value: Double?, unit: String,
        change: Change? = nil, text: String, range: SourceRange
    ) {
        self.year = year
        self.month = month
        self.subject = subject
        self.comparator = comparator
        self.value = value
        self.unit = unit
        self.change = change
        self.text = text
        self.range = range
    }
}
