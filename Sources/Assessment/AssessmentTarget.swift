package import PolicyModel

/// One target of an indicator, with what people concluded about it where no number can.
package struct AssessmentTarget: Hashable, Sendable {
    package let year: Int
    package let expression: TargetExpression
    package let verdict: RecordedVerdict?

    package init(year: Int, expression: TargetExpression, verdict: RecordedVerdict? = nil) {
        self.year = year
        self.expression = expression
        self.verdict = verdict
    }
}

/// People's conclusion on a target: what, who, when, why.
package struct RecordedVerdict: Hashable, Sendable {
    /// The raw value of a `Status`, or words.
    package let verdict: String
    package let by: String
    /// ISO 8601, with the precision it has.
    package let on: String
    package let reason: String

    package init(verdict: String, by: String, on: String, reason: String) {
        self.verdict = verdict
        self.by = by
        self.on = on
        self.reason = reason
    }
}
