import Assessment
import Diagnostics
import PolicyModel
import Testing

@Suite("Direction, ranges, about, bounds")
struct SenseTests {
    @Test(
        "direction of a bare number",
        arguments: [
            (nil, 20.0, 30.0, "", Direction.increase, true), (nil, 30, 20, "", .decrease, true),
            (nil, 100, 100, "%", .increase, true), (nil, 0, 0, "", .decrease, true),
            (.increase, 30, 20, "", .increase, false),
        ] as [(Direction?, Double, Double, String, Direction, Bool)])
    func inferred(
        _ given: Direction?, _ start: Double, _ target: Double, _ unit: String, _ direction: Direction,
        _ isInferred: Bool
    ) {
        let sample = Sample(
            name: "direction", target: .quantity(.equal, target), direction: given, unit: unit,
            baseline: Baseline(2020, value(start)), values: [2024: value(start)])
        let assessment = sample.assessed()
        #expect(assessment.direction == direction)
        #expect(assessment.directionIsInferred == isInferred)
        #expect(assessment.remarks.contains(.directionInferred(direction)) == isInferred)
    }

    @Test(
        "without any sign of the direction only equality can be judged",
        arguments: [
            (80.0, Status.met), (81, .notAssessable), (79, .notAssessable),
        ])
    func unknown(_ latest: Double, _ status: Status) {
        let sample = Sample(
            name: "unknown", target: .quantity(.equal, 80), unit: "%", baseline: Baseline(2020, 80),
            values: [2024: value(latest)])
        #expect(sample.assessed().status == status)
        if status == .notAssessable { #expect(sample.assessed().cause == .directionUnknown) }
    }

    @Test(
        "a direction against the target is a contradiction",
        arguments: [
            (Direction.increase, TargetExpression.quantity(.below, 3)), (.decrease, .quantity(.atLeast, 3)),
            (.increase, .change(.decrease, amount: 5, unit: .percent, comparator: .equal, since: nil)),
            (.increase, .change(.decrease, amount: 5, unit: .percent, comparator: .about, since: nil)),
            (.decrease, .trend(.increase)),
            (.decrease, .reference(name: "均", offset: 0, unit: .amount, comparator: .above)),
        ])
    func contradiction(_ direction: Direction, _ target: TargetExpression) {
        let sample = Sample(
            name: "contradiction", target: target, direction: direction, baseline: Baseline(2020, 2),
            values: [2024: 2], references: ["均": [YearValue(2024, 3)]])
        #expect(sample.assessed().cause == .directionContradictsTarget)
    }

    @Test(
        "ranges, by linear",
        arguments: [
            (20.0, 25.0, Status.met), (20, 30, .met), (20, 27, .met), (20, 22, .onTrack), (20, 21.7, .behind),
            (20, 19, .offTrack), (20, 31, .offTrack), (40, 36, .onTrack), (40, 24, .offTrack), (27, 31, .offTrack),
            (27, 28, .met),
        ])
    func ranges(_ start: Double, _ latest: Double, _ status: Status) {
        let sample = Sample(
            name: "range", target: .range(25...30), baseline: Baseline(2020, value(start)),
            values: [2024: value(latest)])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "about",
        arguments: [
            // 1 point for percentages, 5 % of the number otherwise; beyond is welcome where the better side is known.
            ("%", nil, 79.0, Status.met), ("%", nil, 78.9, .onTrack), ("%", nil, 81, .met), ("%", nil, 81.1, .offTrack),
            ("%", .increase, 90, .met), ("%", .decrease, 90, .offTrack), ("", nil, 76, .met), ("", nil, 75.9, .onTrack),
            ("", .increase, 90, .met),
        ] as [(String, Direction?, Double, Status)])
    func about(_ unit: String, _ direction: Direction?, _ latest: Double, _ status: Status) {
        let sample = Sample(
            name: "about", target: .quantity(.about, 80), direction: direction, unit: unit,
            baseline: Baseline(2020, 70), values: [2024: value(latest)])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "bounded values",
        arguments: [
            (Comparator.above, 0.007, Comparator.above, Status.met), (.above, 0.0069, .above, .onTrack),
            (.atLeast, 0.007, .atLeast, .met), (.atLeast, 0.007, .above, .onTrack), (.below, 0.006, .above, .onTrack),
        ])
    func bounds(_ bound: Comparator, _ number: Double, _ comparator: Comparator, _ status: Status) {
        let sample = Sample(
            name: "bound", target: .quantity(comparator, 0.007), baseline: Baseline(2020, 0.002),
            values: [2024: .bounded(bound, number)])
        let assessment = sample.assessed()
        #expect(assessment.status == status)
        let isUsed = assessment.remarks.contains(.boundUsed(YearValue(2024, .bounded(bound, number))))
        #expect(isUsed == (status != .met))
    }

    @Test("a bounded baseline is counted from, and said so")
    func boundedBaseline() {
        let sample = Sample(
            name: "bound", target: .quantity(.above, 0.008), baseline: Baseline(2022, .bounded(.above, 0.005)),
            values: [2024: 0.006])
        let assessment = sample.assessed()
        #expect(assessment.status == .onTrack)
        #expect(assessment.remarks.contains(.baselineBoundUsed))
        let open = Sample(
            name: "open", target: .quantity(.above, 0.008), baseline: Baseline(2022, .bounded(.below, 0.009)),
            values: [2024: 0.006])
        #expect(open.assessed().cause == .baselineOpenBound)
    }

    @Test("a met baseline is said, once contradicted not")
    func alreadyMet() {
        var sample = Sample(name: "met", target: .quantity(.below, 3), unit: "‰", baseline: Baseline(2022, 1.39))
        #expect(sample.assessed().alreadyMetAtBaseline)
        #expect(sample.assessed().explanation(in: .chinese) == "2022年基期值1.39‰已达到2030年目标（<3‰）；此后尚无监测值。")
        sample.values = [2024: 1.5]
        #expect(sample.assessed().remarks == [.baselineAlreadyMet])
        sample.values = [2024: 3.5]
        #expect(sample.assessed().status == .offTrack)
        #expect(!sample.assessed().alreadyMetAtBaseline)
    }
}
