import Assessment
import Diagnostics
import PolicyModel
import Testing

/// Baseline 20 in 2020 and target 30 in 2030 put the line at 24 in 2024.
@Suite("linear")
struct LinearMethodTests {
    @Test(
        "borders",
        arguments: [
            Row(.met, up("target exactly", 30)),
            Row(.met, up("above the target", 31)),
            Row(.onTrack, up("just short of the target", 29.999)),
            Row(.onTrack, up("on the line", 24)),
            Row(.onTrack, up("nine tenths exactly", 23.6)),
            Row(.behind, up("just below nine tenths", 23.599)),
            Row(.behind, up("no movement", 20)),
            Row(.offTrack, up("just below the baseline", 19.999)),
            Row(.met, down("target exactly", 10)),
            Row(.onTrack, down("nine tenths exactly", 16.4)),
            Row(.behind, down("just short of nine tenths", 16.401)),
            Row(.behind, down("no movement", 20)),
            Row(.offTrack, down("above the baseline", 20.001)),
        ])
    func borders(_ row: Row) {
        let assessment = row.sample.assessed()
        #expect(assessment.status == row.status)
        #expect(assessment.method == .linear)
    }

    @Test("noise does not flip nine tenths", arguments: [0.1, 0.3, 0.7, 1e-7, 3e9, 1.0 / 3])
    func noise(_ factor: Double) {
        let sample = Sample(
            name: "scaled", target: .quantity(.atLeast, 1.3 * factor), baseline: Baseline(2020, value(0.3 * factor)),
            values: [2024: value(0.66 * factor)])
        #expect(sample.assessed().status == .onTrack)
    }

    @Test("a positive factor on all numbers leaves the status", arguments: [20.0, 19, 21, 23.6, 23.5, 24, 29, 30, 31])
    func scaling(_ latest: Double) {
        let plain = up("plain", latest).assessed().status
        for factor in [1e-9, 0.001, 0.07, 3, 1234.5, 1e12] {
            let scaled = Sample(
                name: "scaled", target: .quantity(.atLeast, 30 * factor), baseline: Baseline(2020, value(20 * factor)),
                values: [2024: value(latest * factor)])
            #expect(scaled.assessed().status == plain, "× \(factor)")
        }
    }

    @Test("shows what it computed")
    func arithmetic() throws {
        let sample = Sample(
            name: "literacy", target: .quantity(.atLeast, 30), year: 2025, asOf: 2024, unit: "%",
            baseline: Baseline(2022, 27.26), values: [2023: 28.1])
        let assessment = sample.assessed()
        #expect(assessment.status == .onTrack)
        let expected = try #require(assessment.expectedValue)
        #expect(abs(expected - 28.173333) < 1e-5)
        let lines = try #require(assessment.arithmetic?.lines(in: .chinese))
        #expect(
            lines.map(\.formula) == [
                "期望值 = 基期值 + (目标值 − 基期值) × (最新年份 − 基期年份) ÷ (目标年份 − 基期年份)",
                "进度比 = (最新值 − 基期值) ÷ (期望值 − 基期值)",
            ])
        #expect(
            lines.map(\.filled) == [
                "27.26 + (30 − 27.26) × (2023 − 2022) ÷ (2025 − 2022) ≈ 28.1733",
                "(28.1 − 27.26) ÷ (28.1733 − 27.26) ≈ 0.9197",
            ])
        #expect(
            assessment.explanation(in: .chinese)
                == "2023年为28.1%；从2022年基期值27.26%到2025年目标（≥30%）的直线此时应为28.1733%，进度比0.9197，不低于0.9。")
        #expect(
            assessment.explanation(in: .english)
                == "28.1% in 2023; the straight line from the baseline of 2022 (27.26%) to the 2025 target (≥30%) stands at "
                + "28.1733%. The ratio is 0.9197, at least 0.9.")
    }

    @Test("thresholds are settings")
    func settings() {
        let settings = AssessmentSettings(onTrack: 0.5, behind: 0.2)
        #expect(up("half", 22).assessed(settings: settings).status == .onTrack)
        #expect(up("a fifth", 20.8).assessed(settings: settings).status == .behind)
        #expect(up("a tenth", 20.4).assessed(settings: settings).status == .offTrack)
    }

    @Test(
        "baseline and target",
        arguments: [
            Row(.met, Sample(name: "baseline beyond", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 33))),
            Row(.met, Sample(name: "baseline equal", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 30))),
            Row(
                .met,
                Sample(
                    name: "baseline beyond, still", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 33),
                    values: [2024: 31])),
            Row(
                .offTrack,
                Sample(
                    name: "baseline beyond, lost", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 33),
                    values: [2024: 29])),
            Row(
                .behind,
                Sample(
                    name: "more than the baseline wanted, unchanged", target: .quantity(.above, 30),
                    baseline: Baseline(2020, 30), values: [2024: 30])),
            Row(
                .offTrack,
                Sample(
                    name: "more than the baseline wanted, less come", target: .quantity(.above, 30),
                    baseline: Baseline(2020, 30), values: [2024: 29])),
            Row(
                .baselineOnly,
                Sample(
                    name: "target of the baseline's year", target: .quantity(.atLeast, 30), year: 2024,
                    baseline: Baseline(2024, 20))),
            Row(
                .notAssessable,
                Sample(name: "no baseline", target: .quantity(.atLeast, 30), values: [2024: 29])),
            Row(
                .onTrack,
                Sample(
                    name: "first observation as start", target: .quantity(.atLeast, 30), values: [2020: 20, 2024: 24])),
            Row(
                .notAssessable,
                Sample(
                    name: "baseline without year", target: .quantity(.atLeast, 30), baseline: Baseline(nil, 20),
                    values: [2024: 29])),
            Row(
                .onTrack,
                Sample(
                    name: "from zero", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 0), values: [2024: 12])
            ),
            Row(
                .onTrack,
                Sample(
                    name: "below zero", target: .quantity(.atLeast, -10), baseline: Baseline(2020, -20),
                    values: [2024: -16])),
            Row(
                .offTrack,
                Sample(
                    name: "through zero, the wrong way", target: .quantity(.atLeast, 5), baseline: Baseline(2020, 1),
                    values: [2024: -3])),
        ])
    func starts(_ row: Row) { #expect(row.sample.assessed().status == row.status) }

    @Test("numbers beyond a Double are said, not shown")
    func overflow() {
        let sample = Sample(
            name: "huge", target: .quantity(.atLeast, 1.5e308), baseline: Baseline(2020, value(-1.5e308)),
            values: [2024: 0])
        #expect(sample.assessed().cause == .beyondArithmetic)
    }
}

private func up(_ name: String, _ latest: Double) -> Sample {
    Sample(name: name, target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20), values: [2024: value(latest)])
}

private func down(_ name: String, _ latest: Double) -> Sample {
    Sample(name: name, target: .quantity(.atMost, 10), baseline: Baseline(2020, 20), values: [2024: value(latest)])
}
