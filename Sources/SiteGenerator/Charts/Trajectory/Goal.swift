import Assessment
import Diagnostics
import PolicyModel

extension Trajectory {
    /// A target that is a number, and the way that leads to it.
    struct Goal {
        let point: Point
        /// The accepted values of a target with two ends.
        let range: ClosedRange<Double>?
        let status: Status
        let way: Way?

        /// What a reader compares the values with.
        enum Way: Equatable {
            /// The straight line from the starting value to the target; `onTrack` is where the line the assessment calls
            /// on track ends, nil where it draws none.
            case path(from: Point, onTrack: Double?)
            /// The starting value satisfies the target, so there is a limit to keep and no way to go.
            case limit(from: Point)
        }

        /// Nil for words, and for relative targets whose number is not known.
        init?(
            _ assessed: TargetAssessment, start: Point?, direction: Indicator.Direction?,
            language: Language
        ) {
            let expression = assessed.target.expression
            let assessment = assessed.assessment
            guard let number = assessment.targetValue ?? Self.number(of: expression), abs(number) < largest
            else { return nil }
            range = Self.range(of: expression)
            point = Point(
                year: assessed.target.year, value: number,
                text: Self.text(of: expression, computed: number, assessment, language))
            status = assessment.status
            way = start.flatMap { start in
                Self.way(to: number, assessment, expression, from: start, direction: direction)
            }
        }

        /// The number a target states outright; of a range, its lower end.
        static func number(of expression: TargetExpression) -> Double? {
            switch expression {
            case .quantity(_, let number): number
            case .range(let range): range.lowerBound
            case .change, .reference, .trend, .maintain, .yesNo, .words: nil
            }
        }

        /// The number with its sign, computed for targets that are relative.
        private static func text(
            of expression: TargetExpression, computed number: Double, _ assessment: Assessment,
            _ language: Language
        ) -> String {
            if let stated = AmountText.demand(expression, unit: nil, in: language) { return stated }
            guard case .bound(let comparator, let limit) = assessment.acceptance, limit == number else {
                return NumberText(number).text
            }
            return AmountText.bound(comparator, number, unit: nil)
        }

        private static func range(of expression: TargetExpression) -> ClosedRange<Double>? {
            guard case .range(let range) = expression, range.lowerBound < range.upperBound,
                abs(range.lowerBound) < largest, abs(range.upperBound) < largest
            else { return nil }
            return range
        }

        private static func way(
            to number: Double, _ assessment: Assessment, _ expression: TargetExpression, from start: Point,
            direction: Indicator.Direction?
        ) -> Way? {
            guard start.year < assessment.targetYear else { return nil }
            if holds(expression, for: start.value, direction) || assessment.alreadyMetAtBaseline {
                return .limit(from: start)
            }
            let hasLine = assessment.method == .linear && assessment.expectedValue != nil
            let onTrack = hasLine ? start.value + assessment.settings.onTrack * (number - start.value) : nil
            return .path(from: start, onTrack: onTrack)
        }

        /// Whether a value satisfies what a target states outright.
        static func holds(
            _ expression: TargetExpression, for value: Double, _ direction: Indicator.Direction?
        ) -> Bool {
            switch expression {
            case .quantity(.atLeast, let number): value >= number
            case .quantity(.above, let number): value > number
            case .quantity(.atMost, let number): value <= number
            case .quantity(.below, let number): value < number
            case .quantity(.about, let number), .quantity(.equal, let number):
                switch direction {
                case .increase: value >= number
                case .decrease: value <= number
                case .maintain, nil: value == number
                }
            case .range(let range): range.contains(value)
            case .change, .reference, .trend, .maintain, .yesNo, .words: false
            }
        }
    }
}
