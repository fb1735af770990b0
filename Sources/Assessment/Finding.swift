/// The fact a status rests on, worded by `Assessment.explanation(in:)`.
package enum Finding: Hashable, Sendable {
    case advocacy
    case judged(RecordedVerdict)
    case judgementPending
    case noData
    case baselineOnly
    /// `known` is the newest value before the due year, else the first after it; `reaches` is nil where that is open.
    case dueUnreported(known: YearValue?, reaches: Bool?)

    case reached
    case reachedAtBaseline
    case decided
    case notYet
    /// The baseline satisfied the target, the latest value does not.
    case fellBack
    /// The value passed through a range and out at its far end.
    case overshot
    /// Baseline and target are the same number, so there is no line between them.
    case noWayToGo
    case line(ratio: Double)
    /// `required` and `ratio` are nil where there is no numeric target.
    case growth(observed: Double, required: Double?, ratio: Double?)
    /// Per cent of the targeted change achieved.
    case targetedChange(percent: Double)
    /// Per cent of the baseline that the value moved away from the target; nil for a baseline of 0.
    case movedAway(percent: Double?)
    /// `dips` are the years that fell behind the one before.
    case trend(Movement, dips: [Int])
    case kept
    case worsened
    case answered

    case notAssessable(Cause)

    /// How a value compares with an earlier one.
    package enum Movement: String, Hashable, Sendable {
        case better
        case unchanged
        case worse
    }
}

/// Why a target cannot be assessed.
package enum Cause: Error, Hashable, Sendable {
    case noBaseline
    case noBaselineYear
    /// A relative target names a year of which there is no value.
    case noValue(year: Int)
    /// A relative target compares with a series that has no value not later than the year, or none at all.
    case noReference(name: String, year: Int)
    case directionUnknown
    /// The indicator's direction and the target point opposite ways.
    case directionContradictsTarget
    case notANumber(YearValue)
    /// The baseline is words.
    case baselineNotANumber
    /// A value such as `>0.005` leaves open on which side of the target it is.
    case openBound(YearValue)
    case baselineOpenBound
    /// A percentage of a starting value of 0.
    case percentOfZero
    /// Growth rates need values of one sign.
    case oppositeSigns
    /// A yes-or-no target was answered otherwise.
    case notAnAnswer(YearValue)
    /// Numbers so large that the arithmetic leaves the range of a `Double`.
    case beyondArithmetic
}

/// What a reader must know beside the finding.
package enum Remark: Hashable, Sendable {
    case stale(years: Int)
    /// Observations after the as-of year were left out.
    case laterObservationsIgnored
    /// An observation newer than the one used is no number.
    case newerValueIsNotANumber(YearValue)
    case startIsFirstObservation(YearValue)
    /// A value given as a bound was computed with as if it were exact.
    case boundUsed(YearValue)
    case baselineBoundUsed
    /// The reference series has no value of the year compared.
    case referenceOfOtherYear(name: String, year: Int, compared: Int)
    case directionInferred(Direction)
    /// `about`: the distance from the target that still counts.
    case tolerance(Double)
    /// `statcan-cagr` counts a base or target of 0 as 0.001.
    case zeroReplaced
    case baselineAlreadyMet
}
