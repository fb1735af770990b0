import DataFiles
package import Diagnostics
package import PolicyModel

/// One entry of an indicator file; names and written values are not yet resolved.
package struct IndicatorDraft: Sendable {
    package let id: Located<String>
    /// The id of the policy, which is the file's name.
    package let policy: Located<String>
    package let number: Int?
    package let name: Located<String>
    package let aliases: [Located<String>]
    package let unit: String?
    package let kind: Indicator.Kind?
    package let nature: Indicator.Nature?
    package let domain: String?
    package let direction: Indicator.Direction?
    /// An id of `concepts.json`.
    package let concept: Located<String>?
    package let definition: String?
    package let formula: String?
    package let baseline: DatedTextDraft?
    package let targets: [TargetDraft]
    package let benchmarks: [BenchmarkDraft]
    package let observations: [DatedTextDraft]
    /// The CSV file below `indicators/` that holds further observations.
    package let table: Located<String>?
    package let references: [(name: String, values: [DatedTextDraft])]
    package let judgements: [JudgementDraft]
    package let measures: [Located<String>]
    package let agencies: [Located<String>]
    package let method: String?
    package let limit: Double?
}

/// A value as written with the year beside it, which the text may override (`27.97（2021年）`).
package struct DatedTextDraft: Sendable {
    package let year: Located<Int>?
    package let text: Located<String>
    package let note: String?
    package let source: String?
}

/// A target as written.
package struct TargetDraft: Sendable {
    package let year: Located<Int>
    package let text: Located<String>
    package let comparator: Comparator?
}

/// What a level above aims at, as written.
package struct BenchmarkDraft: Sendable {
    package let level: String
    package let year: Int
    package let text: String
}

/// A verdict as written.
package struct JudgementDraft: Sendable {
    package let year: Located<Int>
    package let verdict: String
    package let by: String
    package let on: Located<CalendarDate>
    package let reason: String
}
