import Assessment
import Diagnostics
import PolicyModel
import Testing

@Suite("Due dates and missing data")
struct DueDateTests {
    @Test("the value of the target's year decides, whatever the method", arguments: Method.allCases)
    func decided(_ method: Method) {
        for (latest, status) in [(29.9, Status.missed), (30, .met)] {
            let sample = Sample(
                name: "due", target: .quantity(.atLeast, 30), year: 2025, asOf: 2026, baseline: Baseline(2020, 20),
                values: [2025: value(latest), 2026: 50])
            let assessment = sample.assessed(by: method)
            #expect(assessment.status == status)
            #expect(assessment.decisive?.year == 2025)
            #expect(assessment.latest?.year == 2026)
            #expect(assessment.method == .comparator)
        }
    }

    @Test(
        "a target is due when its year is over", arguments: [(2024, Status.behind), (2025, .behind), (2026, .missed)])
    func endOfYear(_ asOf: Int, _ status: Status) {
        let sample = Sample(
            name: "end", target: .quantity(.atLeast, 30), year: 2025, asOf: asOf, baseline: Baseline(2020, 20),
            values: [2024: 21, 2025: 22])
        #expect(sample.assessed().status == status)
    }

    @Test(
        "another year's value proves nothing",
        arguments: [
            ([2023: 31], 2023, true), ([2023: 29], 2023, false), ([2027: 31], 2027, true),
            ([2021: 40, 2023: 29], 2023, false),
        ] as [([Int: Double], Int, Bool)])
    func otherYears(_ values: [Int: Double], _ year: Int, _ reaches: Bool) throws {
        let sample = Sample(
            name: "due", target: .quantity(.atLeast, 30), year: 2025, asOf: 2028, values: values.mapValues(value))
        let assessment = sample.assessed()
        #expect(assessment.status == .dueUnreported)
        let known = try #require(values[year].map { YearValue(year, value($0)) })
        #expect(assessment.finding == .dueUnreported(known: known, reaches: reaches))
    }

    @Test("without a direction another number says nothing either way")
    func otherYearWithoutDirection() {
        let sample = Sample(
            name: "due", target: .quantity(.equal, 30), year: 2025, asOf: 2028, values: [2027: value(31)])
        #expect(sample.assessed().finding == .dueUnreported(known: YearValue(2027, value(31)), reaches: nil))
    }

    @Test(
        "no data and little data",
        arguments: [
            Row(.noData, Sample(name: "nothing", target: .quantity(.atLeast, 30))),
            Row(.dueUnreported, Sample(name: "nothing, due", target: .quantity(.atLeast, 30), year: 2023)),
            Row(
                .dueUnreported,
                Sample(name: "baseline, due", target: .quantity(.atLeast, 30), year: 2023, baseline: Baseline(2020, 33))
            ),
            Row(
                .missed,
                Sample(
                    name: "baseline of the due year", target: .quantity(.atLeast, 30), year: 2022,
                    baseline: Baseline(2022, 20))),
            Row(.baselineOnly, Sample(name: "baseline", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20))),
            Row(
                .baselineOnly,
                Sample(
                    name: "observation older than the baseline", target: .quantity(.atLeast, 30),
                    baseline: Baseline(2022, 20), values: [2020: 33])),
            Row(
                .baselineOnly,
                Sample(
                    name: "observation after the as-of year", target: .quantity(.atLeast, 30),
                    baseline: Baseline(2022, 20),
                    values: [2025: 33])),
            Row(.noData, Sample(name: "wordless, nothing", target: .maintain)),
            Row(.noData, Sample(name: "trend, nothing", target: .trend(.increase))),
            Row(.noData, Sample(name: "yes or no, nothing", target: .yesNo(true))),
            Row(
                .dueUnreported,
                Sample(name: "yes or no, due", target: .yesNo(true), year: 2023, baseline: Baseline(nil, "否"))),
            Row(
                .dueUnreported,
                Sample(name: "trend, due", target: .trend(.increase), year: 2023, baseline: Baseline(2020, 1))),
            Row(.advocacy, Sample(name: "advocacy", target: .words, isAdvocacy: true)),
            Row(
                .advocacy,
                Sample(
                    name: "advocacy with a number", target: .quantity(.atLeast, 3), values: [2024: 1], isAdvocacy: true)
            ),
        ])
    func missing(_ row: Row) { #expect(row.sample.assessed().status == row.status) }

    @Test("stale from three years", arguments: [(2026, false), (2027, true)])
    func stale(_ asOf: Int, _ isStale: Bool) {
        let sample = Sample(
            name: "stale", target: .quantity(.atLeast, 30), asOf: asOf, baseline: Baseline(2020, 20), values: [2024: 24]
        )
        let assessment = sample.assessed()
        #expect(assessment.isStale == isStale)
        #expect(assessment.remarks.contains(.stale(years: 3)) == isStale)
        #expect(assessment.explanation(in: .chinese).contains("3年前") == isStale)
    }

    @Test("a verdict on the due year does not go stale")
    func finalVerdict() {
        let sample = Sample(name: "final", target: .quantity(.atLeast, 30), year: 2020, asOf: 2030, values: [2020: 30])
        #expect(sample.assessed().status == .met)
        #expect(!sample.assessed().isStale)
    }

    @Test("later observations are left out, and said so")
    func future() {
        let sample = Sample(
            name: "future", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20), values: [2024: 24, 2025: 40])
        let assessment = sample.assessed()
        #expect(assessment.status == .onTrack)
        #expect(assessment.latest?.year == 2024)
        #expect(assessment.remarks.contains(.laterObservationsIgnored))
    }

    @Test("words among numbers are left out, and said so")
    func words() {
        let sample = Sample(
            name: "words", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20),
            values: [2023: 23, 2024: "待定"])
        let assessment = sample.assessed()
        #expect(assessment.status == .onTrack)
        #expect(assessment.remarks.contains(.newerValueIsNotANumber(YearValue(2024, "待定"))))
        let only = Sample(
            name: "words only", target: .quantity(.atLeast, 30), baseline: Baseline(2020, 20), values: [2024: "待定"])
        #expect(only.assessed().cause == .notANumber(YearValue(2024, "待定")))
    }
}
