/// The status of one target, with everything that led to it.
///
/// No number in it is ever NaN or infinite.
package struct Assessment: Hashable, Sendable {
    package let target: AssessmentTarget
    package let status: Status
    /// The method that decided; nil where none of the four applies (`稳步提高`, `否`, a judgement, missing data).
    package let method: Method?
    /// The method's own word for its result.
    package let level: Level?
    package let finding: Finding
    /// What a reader must know beside the finding.
    package let remarks: [Remark]
    package let arithmetic: Arithmetic?
    /// The target as one number in the indicator's unit, computed where the document gives a relative one.
    package let targetValue: Double?
    /// Where the straight line stands in the year of the latest observation.
    package let expectedValue: Double?
    /// The values that satisfy the target.
    package let acceptance: Acceptance?
    package let baseline: Baseline?
    /// What progress is counted from: the baseline, or the first observation where that is no number.
    package let start: Baseline?
    /// The newest observation not later than the as-of year.
    package let latest: YearValue?
    /// The value the status rests on: after the due date that of the target's year, else the latest.
    package let decisive: YearValue?
    package let direction: Direction?
    package let directionIsInferred: Bool
    package let isDue: Bool
    package let isStale: Bool
    package let alreadyMetAtBaseline: Bool
    package let settings: AssessmentSettings
    package let unit: String

    package var targetYear: Int { target.year }
}
