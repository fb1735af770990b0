import Assessment
import PolicyModel

/// What the newest value of an indicator says of the target that comes next, or of the last one when all are over.
struct IndicatorFinding {
    let unit: String?
    let value: Value?
    let target: TargetAssessment?
    let standing: Standing
    /// The value is the baseline, and no year after it has one.
    let isBaselineNewest: Bool

    /// The newest value known that may be compared with the target.
    struct Value {
        let year: Int?
        let written: MeasuredValue
        let isBaseline: Bool
    }

    /// How value and target stand to each other.
    enum Standing: Equatable {
        case reached
        /// The target lies ahead; `isFarther` tells that the starting value was nearer.
        case apart(distance: Double, isAbove: Bool, isFarther: Bool)
        /// The target's year is over; nil where no distance can be given.
        case missed(distance: Double?)
        case unreported
        /// Nothing can be computed: value, target and status are stated beside each other.
        case open
        case noTarget
    }

    init(_ indicator: Indicator, assessed: [TargetAssessment]) {
        unit = indicator.unit
        let byYear = assessed.sorted { $0.target.year < $1.target.year }
        target = byYear.first { !$0.assessment.isDue } ?? byYear.last
        value = target.flatMap { Self.value(decisiveFor: $0.assessment) } ?? Self.newest(of: indicator)
        standing = target.map { [value] in Self.standing($0.assessment, value) } ?? .noTarget
        let since = indicator.observations.contains { $0.year > indicator.baseline?.year ?? .max }
        isBaselineNewest = value?.isBaseline == true && !since
    }
}

extension IndicatorFinding {
    private static func value(decisiveFor assessment: Assessment) -> Value? {
        assessment.decisive.map { decisive in
            let baseline = assessment.baseline
            let isBaseline = decisive.year == baseline?.year && decisive.value == baseline?.value
            return Value(year: decisive.year, written: decisive.value, isBaseline: isBaseline)
        }
    }

    private static func newest(of indicator: Indicator) -> Value? {
        if let last = indicator.observations.last, last.year >= indicator.baseline?.year ?? .min {
            return Value(year: last.year, written: last.value, isBaseline: false)
        }
        return indicator.baseline.map { Value(year: $0.year, written: $0.value, isBaseline: true) }
    }

    private static func standing(_ assessment: Assessment, _ value: Value?) -> Standing {
        let gap = value.flatMap { distance(of: $0.written, from: assessment) }
        switch assessment.status {
        case .met: return .reached
        case .missed: return .missed(distance: gap.flatMap { $0 == 0 ? nil : abs($0) })
        case .dueUnreported: return .unreported
        case .onTrack, .behind, .offTrack, .baselineOnly:
            guard let gap, gap != 0 else { return .open }
            let start = assessment.start.flatMap { distance(of: $0.value, from: assessment) }
            let isFarther = start.map { abs(gap) > abs($0) * (1 + 1e-9) && value?.isBaseline == false } ?? false
            return .apart(distance: abs(gap), isAbove: gap > 0, isFarther: isFarther)
        case .noData, .judged, .advocacy, .notAssessable: return .open
        }
    }

    /// The value less the target, or less the near end of its range; nil for words and for values known as bounds only.
    private static func distance(of value: MeasuredValue, from assessment: Assessment) -> Double? {
        guard let number = value.number, number.isFinite, value.comparator == nil || value.comparator == .equal,
            let target = assessment.targetValue
        else { return nil }
        if case .range(let range) = assessment.target.expression {
            return number - min(max(number, range.lowerBound), range.upperBound)
        }
        return number - target
    }
}
