import Assessment
import Diagnostics
import PolicyModel
import Testing

@Suite("Targets without a number")
struct WordlessTargetTests {
    @Test(
        "trends",
        arguments: [
            ([2024: 55.0], 2024, Status.onTrack, []), ([2023: 54, 2024: 55], 2024, .onTrack, []),
            ([2023: 56, 2024: 55], 2024, .behind, [2024]), ([2024: 53.4], 2024, .behind, []),
            ([2024: 53], 2024, .offTrack, [2024]), ([2025: 55], 2031, .dueUnreported, []),
            ([2030: 55], 2031, .met, []), ([2029: 56, 2030: 55], 2031, .met, [2030]), ([2030: 53.4], 2031, .missed, []),
            ([:], 2024, .baselineOnly, []),
        ] as [([Int: Double], Int, Status, [Int])])
    func trends(_ values: [Int: Double], _ asOf: Int, _ status: Status, _ dips: [Int]) {
        let sample = Sample(
            name: "trend", target: .trend(.increase), asOf: asOf, unit: "%", baseline: Baseline(2022, 53.4),
            values: values.mapValues { MeasuredValue(text: "\($0)", number: $0) })
        let assessment = sample.assessed()
        #expect(assessment.status == status)
        if case .trend(_, let found) = assessment.finding { #expect(found == dips) }
    }

    @Test("falling trends and yearless baselines")
    func moreTrends() {
        let falling = Sample(
            name: "falling", target: .trend(.decrease), baseline: Baseline(nil, 5), values: [2023: 4, 2024: 3])
        #expect(falling.assessed().status == .onTrack)
        let alone = Sample(name: "alone", target: .trend(.decrease), values: [2024: 3])
        #expect(alone.assessed().cause == .noBaseline)
    }

    @Test(
        "maintain",
        arguments: [
            ("%", nil, 100.0, 100.0, 2024, Status.onTrack), ("%", nil, 100, 99, 2024, .offTrack),
            ("%", nil, 100, 100, 2031, .met), ("%", nil, 100, 99, 2031, .missed), ("", nil, 0, 1, 2024, .offTrack),
            ("", .increase, 50, 51, 2024, .onTrack), ("", .increase, 50, 49, 2024, .offTrack),
            ("", .decrease, 50, 49, 2024, .onTrack), ("", .maintain, 50, 52.5, 2024, .onTrack),
            ("", .maintain, 50, 52.6, 2024, .offTrack), ("%", .maintain, 50, 51, 2024, .onTrack),
            ("", nil, 50, 50, 2024, .onTrack), ("", nil, 50, 51, 2024, .notAssessable),
        ] as [(String, Direction?, Double, Double, Int, Status)])
    func maintain(
        _ unit: String, _ direction: Direction?, _ start: Double, _ value: Double, _ asOf: Int, _ status: Status
    ) {
        let sample = Sample(
            name: "maintain", target: .maintain, asOf: asOf, direction: direction, unit: unit,
            baseline: Baseline(nil, MeasuredValue(text: "", number: start)),
            values: [asOf == 2024 ? 2024 : 2030: MeasuredValue(text: "", number: value)])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "words that stay the same are kept, others need people",
        arguments: [
            ("动态全覆盖", nil, Status.onTrack), ("部分覆盖", nil, .judged), ("部分覆盖", verdict, .judged),
            ("动态全覆盖", verdict, .onTrack),
        ] as [(String, RecordedVerdict?, Status)])
    func wording(_ text: String, _ verdict: RecordedVerdict?, _ status: Status) {
        let sample = Sample(
            name: "words", target: .maintain, baseline: Baseline(2024, "动态全覆盖"),
            values: [2026: MeasuredValue(text: text, number: nil)], verdict: verdict)
        var later = sample
        later.asOf = 2026
        #expect(later.assessed().status == status)
    }

    @Test(
        "yes and no",
        arguments: [
            (true, "是", 2024, Status.met), (true, "否", 2024, .behind), (false, "否", 2024, .onTrack),
            (false, "是", 2024, .offTrack),
            (true, "是", 2031, .met), (true, "否", 2031, .missed), (false, "否", 2031, .met), (false, "是", 2031, .missed),
            (false, "不详", 2024, .notAssessable), (true, "YES", 2024, .met),
        ])
    func answers(_ wanted: Bool, _ answer: String, _ asOf: Int, _ status: Status) {
        let sample = Sample(
            name: "answer", target: .yesNo(wanted), asOf: asOf, baseline: Baseline(nil, "否"),
            values: [asOf == 2024 ? 2024 : 2030: MeasuredValue(text: answer, number: nil)])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "a yes given by the baseline is met, a no has to be kept",
        arguments: [
            (true, "是", Status.met), (true, "否", .baselineOnly), (false, "否", .baselineOnly),
        ])
    func baselineAnswers(_ wanted: Bool, _ answer: String, _ status: Status) {
        let sample = Sample(
            name: "answer", target: .yesNo(wanted), baseline: Baseline(2022, MeasuredValue(text: answer, number: nil)))
        #expect(sample.assessed().status == status)
    }

    @Test("judgements")
    func judgements() {
        let pending = Sample(name: "pending", target: .words).assessed()
        #expect(pending.status == .judged)
        #expect(pending.finding == .judgementPending)
        #expect(pending.explanation(in: .chinese).contains("尚无评价记录"))
        let judged = Sample(name: "judged", target: .words, verdict: Self.verdict).assessed()
        #expect(judged.explanation(in: .chinese) == "评价结论：已达到（评估组，2026年3月1日）。理由：资料齐全。")
        #expect(judged.explanation(in: .english) == "Judged “met” by 评估组 on 2026-03-01. Reason: 资料齐全.")
    }

    @Test(
        "a verdict stands where data leave it open, not against a number",
        arguments: [
            Row(.judged, Sample(name: "no data", target: .maintain, verdict: verdict)),
            Row(
                .judged,
                Sample(
                    name: "due", target: .trend(.increase), asOf: 2031, baseline: Baseline(2020, 1), verdict: verdict)),
            Row(.judged, Sample(name: "odd answer", target: .yesNo(true), values: [2024: "不详"], verdict: verdict)),
            Row(.behind, Sample(name: "clear answer", target: .yesNo(true), values: [2024: "否"], verdict: verdict)),
            Row(.noData, Sample(name: "a number is owed", target: .quantity(.atLeast, 3), verdict: verdict)),
        ])
    func precedence(_ row: Row) { #expect(row.sample.assessed().status == row.status) }

    private static let verdict = RecordedVerdict(verdict: "met", by: "评估组", on: "2026-03-01", reason: "资料齐全")
}
