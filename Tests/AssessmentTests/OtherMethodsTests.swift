import Assessment
import PolicyModel
import Testing

@Suite("comparator, statcan-cagr, healthy-people")
struct OtherMethodsTests {
    @Test(
        "comparator holds or does not",
        arguments: [
            (Comparator.atLeast, 30.0, Status.met), (.atLeast, 29.9, .behind), (.above, 30, .behind),
            (.above, 30.1, .met),
            (.atMost, 30, .met), (.atMost, 30.1, .behind), (.below, 30, .behind), (.below, 29.9, .met),
        ])
    func comparator(_ comparator: Comparator, _ latest: Double, _ status: Status) {
        let sample = Sample(name: "comparator", target: .quantity(comparator, 30), values: [2024: value(latest)])
        let assessment = sample.assessed(by: .comparator)
        #expect(assessment.status == status)
        #expect(assessment.method == .comparator)
        #expect(assessment.level == (status == .met ? .holds : .doesNotHold))
    }

    /// From 100 in 2020 to 110 in 2021 needs 10 % a year; each value is 2021's share of it.
    @Test(
        "growth against required growth",
        arguments: [
            (111.0, Level.targetAchieved, Status.met), (110, .targetAchieved, .met),
            (109.6, .substantialProgress, .onTrack),
            (109.5, .substantialProgress, .onTrack), (109.49, .moderateProgress, .behind),
            (106, .moderateProgress, .behind),
            (105.99, .limitedProgress, .behind), (100, .limitedProgress, .behind), (99.99, .deterioration, .offTrack),
        ])
    func growth(_ latest: Double, _ level: Level, _ status: Status) {
        let sample = Sample(
            name: "growth", target: .quantity(.atLeast, 110), year: 2021, asOf: 2021, baseline: Baseline(2020, 100),
            values: [2021: value(latest)])
        let assessment = sample.assessed(by: .statcanCAGR)
        #expect(assessment.level == level)
        #expect(assessment.status == status)
    }

    @Test(
        "growth without a target",
        arguments: [
            (101.5, nil, Level.substantialProgress), (101.49, nil, .moderateProgress), (100.5, nil, .moderateProgress),
            (100.49, nil, .limitedProgress), (100, nil, .limitedProgress), (99.9, nil, .deterioration),
            // At the limit the factor is 0, so whatever does not fall is substantial.
            (100, 100.0, .substantialProgress), (99.9, 100, .deterioration),
            // 1 − (100 ÷ 110)^4.44 = 0.345: the thresholds shrink to 0.5175 % and 0.1725 %.
            (100.52, 110, .substantialProgress), (100.51, 110, .moderateProgress), (100.18, 110, .moderateProgress),
            (100.17, 110, .limitedProgress),
        ] as [(Double, Double?, Level)])
    func untargetedGrowth(_ latest: Double, _ limit: Double?, _ level: Level) {
        let sample = Sample(
            name: "growth", target: .trend(.increase), asOf: 2021, baseline: Baseline(2020, 100),
            values: [2021: value(latest)], limit: limit)
        #expect(sample.assessed(by: .statcanCAGR).level == level)
    }

    @Test(
        "a limit counts only where it lies ahead",
        arguments: [
            // 1 − ((2 × 100 − 110) ÷ 100)^4.44 = 0.3736: the threshold of substantial progress shrinks to 0.5604 %.
            (Change.decrease, 110.0, 109.38, Level.substantialProgress), (.decrease, 110, 109.39, .moderateProgress),
            // Twice the limit is far from it; an upper limit does not slow a fall.
            (.decrease, 200, 198, .moderateProgress), (.decrease, 50, 49.6, .moderateProgress),
        ])
    func limits(_ change: Change, _ start: Double, _ latest: Double, _ level: Level) {
        let sample = Sample(
            name: "limit", target: .trend(change), asOf: 2021, baseline: Baseline(2020, value(start)),
            values: [2021: value(latest)], limit: 100)
        #expect(sample.assessed(by: .statcanCAGR).level == level)
    }

    @Test(
        "growth from or to zero and below",
        arguments: [
            (0.0, 1.0, 2.0, Level.substantialProgress), (0.0, -1.0, 2.0, .notAvailable),
            (5.0, -1.0, 8.0, .notAvailable),
            (-20, -17, -10, .moderateProgress), (-20, -22, -10, .deterioration), (-20, -16, 10, .notAvailable),
        ])
    func signs(_ start: Double, _ latest: Double, _ target: Double, _ level: Level) {
        let sample = Sample(
            name: "signs", target: .quantity(.atLeast, target), asOf: 2023, baseline: Baseline(2020, value(start)),
            values: [2023: value(latest)])
        let assessment = sample.assessed(by: .statcanCAGR)
        #expect(assessment.level == level)
        #expect(assessment.status == level.status)
        #expect(assessment.remarks.contains(.zeroReplaced) == (start == 0 && level != .notAvailable))
    }

    @Test("growth needs two points")
    func onePoint() {
        let sample = Sample(name: "one", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20))
        let assessment = sample.assessed(by: .statcanCAGR)
        #expect(assessment.status == .baselineOnly)
        #expect(assessment.level == .notAvailable)
    }

    @Test(
        "share of the targeted change",
        arguments: [
            (30.0, Level.met, Status.met), (29.9, .improving, .onTrack), (21, .improving, .onTrack),
            (20.99, .littleChange, .behind), (20, .littleChange, .behind), (18.01, .littleChange, .behind),
            (18, .gettingWorse, .offTrack), (10, .gettingWorse, .offTrack),
        ])
    func targetedChange(_ latest: Double, _ level: Level, _ status: Status) {
        let sample = Sample(
            name: "change", target: .quantity(.atLeast, 30), baseline: Baseline(nil, 20), values: [2024: value(latest)])
        let assessment = sample.assessed(by: .healthyPeople)
        #expect(assessment.level == level)
        #expect(assessment.status == status)
    }

    @Test("away from a baseline of zero there is no percentage")
    func targetedChangeFromZero() {
        let sample = Sample(
            name: "zero", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 0), values: [2024: -1])
        let assessment = sample.assessed(by: .healthyPeople)
        #expect(assessment.finding == .movedAway(percent: nil))
        #expect(assessment.status == .offTrack)
    }

    @Test("a value fallen below a target the baseline met is no achievement", arguments: Method.allCases)
    func fellBack(_ method: Method) {
        let sample = Sample(
            name: "fell", target: .quantity(.atLeast, 95), baseline: Baseline(2020, 98), values: [2024: 80])
        let status = sample.assessed(by: method).status
        #expect(status == (method == .comparator ? .behind : .offTrack))
    }

    @Test("an indicator may name its own method")
    func override() {
        let input = AssessmentInput(
            baseline: Baseline(2020, 20), observations: [YearValue(2024, 21)], method: .healthyPeople)
        let assessment = Assessor(asOfYear: 2024).assess(
            input, AssessmentTarget(year: 2030, expression: .quantity(.atLeast, 30)))
        #expect(assessment.method == .healthyPeople)
    }
}
