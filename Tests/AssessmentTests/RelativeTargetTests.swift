import Assessment
import Diagnostics
import PolicyModel
import Testing

@Suite("Targets that must be computed")
struct RelativeTargetTests {
    @Test(
        "changes",
        arguments: [
            (TargetExpression.change(.decrease, amount: 30, unit: .percent, comparator: .equal, since: nil), 2.002),
            (.change(.decrease, amount: 20, unit: .percent, comparator: .equal, since: 2015), 4),
            (.change(.increase, amount: 2, unit: .points, comparator: .equal, since: nil), 4.86),
            (.change(.increase, amount: 1, unit: .amount, comparator: .atLeast, since: 2015), 6),
        ])
    func changes(_ target: TargetExpression, _ expected: Double) throws {
        let sample = Sample(
            name: "change", target: target, baseline: Baseline(2022, 2.86), values: [2015: 5, 2024: 2.8])
        let value = try #require(sample.assessed().targetValue)
        #expect(abs(value - expected) < 1e-9)
    }

    @Test("the way to the number is shown")
    func arithmetic() throws {
        let sample = Sample(
            name: "deaths", target: .change(.decrease, amount: 30, unit: .percent, comparator: .equal, since: nil),
            unit: "1/万", baseline: Baseline(2022, 2.86), values: [2024: 2.5])
        let assessment = sample.assessed()
        #expect(assessment.status == .onTrack)
        let first = try #require(assessment.arithmetic?.lines(in: .english).first)
        #expect(first.formula == "target = start − start × change ÷ 100")
        #expect(first.filled == "2.86 − 2.86 × 30 ÷ 100 = 2.002")
    }

    @Test(
        "what a change asks for",
        arguments: [
            // Prices may grow by 5 % at most: the cap is met until it is broken.
            (Change.increase, Comparator.atMost, 104.0, Status.met), (.increase, .atMost, 106, .offTrack),
            (.increase, .atLeast, 105, .met), (.increase, .above, 105, .onTrack), (.increase, .about, 103.75, .met),
            (.increase, .about, 103.74, .onTrack), (.decrease, .equal, 95, .met), (.decrease, .atMost, 94, .offTrack),
        ])
    func sides(_ change: Change, _ comparator: Comparator, _ latest: Double, _ status: Status) {
        let sample = Sample(
            name: "side", target: .change(change, amount: 5, unit: .percent, comparator: comparator, since: nil),
            baseline: Baseline(2022, 100), values: [2024: value(latest)])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "references",
        arguments: [
            (5.0, TargetExpression.ChangeUnit.points, Comparator.atLeast, 31.3, Status.met),
            (5, .points, .atLeast, 31.2, .onTrack), (0, .amount, .above, 26.3, .onTrack),
            (0, .amount, .above, 26.4, .met),
            (10, .percent, .atLeast, 28.93, .met), (10, .percent, .atLeast, 28.92, .onTrack),
            (0, .amount, .equal, 26.3, .met),
        ])
    func references(
        _ offset: Double, _ unit: TargetExpression.ChangeUnit, _ comparator: Comparator, _ latest: Double,
        _ status: Status
    ) {
        let sample = Sample(
            name: "reference", target: .reference(name: "全国平均水平", offset: offset, unit: unit, comparator: comparator),
            direction: .increase, baseline: Baseline(2022, 26), values: [2024: value(latest)],
            references: ["全国平均水平": [YearValue(2024, 26.3), YearValue(2022, 24)]])
        #expect(sample.assessed().status == status)
    }

    @Test("an older reference stands in before the due date only")
    func olderReference() {
        var sample = Sample(
            name: "older", target: .reference(name: "全国平均水平", offset: 0, unit: .amount, comparator: .atLeast),
            baseline: Baseline(2020, 20), values: [2024: 25], references: ["全国平均水平": [YearValue(2023, 24)]])
        let before = sample.assessed()
        #expect(before.status == .met)
        #expect(before.remarks.contains(.referenceOfOtherYear(name: "全国平均水平", year: 2023, compared: 2024)))
        sample.year = 2024
        sample.asOf = 2025
        #expect(sample.assessed().cause == .noReference(name: "全国平均水平", year: 2024))
    }

    @Test(
        "what cannot be computed says why",
        arguments: [
            (
                TargetExpression.change(.decrease, amount: 20, unit: .percent, comparator: .equal, since: 2015),
                Cause.noValue(year: 2015)
            ),
            (
                .reference(name: "全国平均水平", offset: 5, unit: .points, comparator: .atLeast),
                .noReference(name: "全国平均水平", year: 2024)
            ),
            (.change(.decrease, amount: 20, unit: .percent, comparator: .equal, since: nil), .percentOfZero),
            (.reference(name: "有", offset: 0, unit: .amount, comparator: .equal), .directionUnknown),
            (.quantity(.equal, 0.5), .openBound(YearValue(2024, .bounded(.above, 0.1)))),
        ])
    func causes(_ target: TargetExpression, _ cause: Cause) {
        var sample = Sample(
            name: "cause", target: target, baseline: Baseline(2022, 0), values: [2024: .bounded(.above, 0.1)],
            references: ["有": [YearValue(2024, 1)]])
        if case .openBound = cause {
            sample.year = 2024
            sample.asOf = 2025
        }
        let assessment = sample.assessed()
        #expect(assessment.status == .notAssessable)
        #expect(assessment.cause == cause)
        #expect(assessment.arithmetic == nil)
    }

    @Test(
        "a change without baseline",
        arguments: [
            (nil, Cause.noBaseline), (Baseline(2022, "动态全覆盖"), .baselineNotANumber),
        ] as [(Baseline?, Cause)])
    func noBaseline(_ baseline: Baseline?, _ cause: Cause) {
        let sample = Sample(
            name: "none", target: .change(.decrease, amount: 20, unit: .percent, comparator: .equal, since: nil),
            baseline: baseline, values: [2024: 3])
        #expect(sample.assessed().cause == cause)
    }
}
