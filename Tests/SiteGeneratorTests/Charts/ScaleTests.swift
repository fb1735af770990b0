import Diagnostics
import PolicyModel
import Testing

@testable import SiteGenerator

/// Axes: round ticks around the values, years that do not meet.
@Suite struct ScaleTests {
    @Test(
        arguments: [
            ([0.0, 0], 0.0...Double.infinity, [0.0, 0.5]), ([100, 100], 0...100, [95, 100]),
            ([-5, 5], -Double.infinity...Double.infinity, [-10, -5, 0, 5, 10]),
            ([20, 42], 0...100, [10, 20, 30, 40, 50]),
            ([4999, 5000], 0...Double.infinity, [4998.5, 4999, 4999.5, 5000, 5000.5]),
            ([97, 100], 0...100, [96, 97, 98, 99, 100]),
        ] as [([Double], ClosedRange<Double>, [Double])])
    func ticksAreRoundAndWithinTheLimits(values: [Double], limits: ClosedRange<Double>, expected: [Double]) {
        let scale = ValueScale(fitting: values, within: limits, from: 250, to: 20)
        #expect(scale.ticks == expected)
    }

    @Test(arguments: [
        [0.0, 0], [-5, -0.001], [3], [0.005, 0.008], [0.1, 0.100001], [99, 100], [1e12, 1e-6], [1e14, -1e14],
    ])
    func placesFollowTheValues(values: [Double]) {
        let scale = ValueScale(fitting: values, within: -.infinity ... .infinity, from: 250, to: 20)
        #expect((2...9).contains(scale.ticks.count))
        let sorted = values.sorted()
        let places = sorted.map(scale.place)
        #expect(places.allSatisfy { (20.0...250).contains($0) })
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 == $1 || scale.place($0) > scale.place($1) })
        #expect(scale.place(scale.ticks[0]) == 250)
    }

    @Test(
        arguments: [
            (1.0, 100.0, nil, 40.0, "40", "40"), (0.5, 3, nil, 2, "2.0", "2.0"),
            (0.001, 0.008, nil, 0.005, "0.005", "0.005"),
            (1, 10, nil, -5, "−5", "−5"), (1, 10, nil, 0, "0", "0"), (1000, 50000, "人", 20000, "20000", "20000"),
            (50000, 200_000, "人", 150_000, "15万", "150000"), (5e7, 2e8, "元", 1.5e8, "1.5亿", "150 m"),
            (50000, 200_000, "万人", 150_000, "150000", "150000"), (5e8, 2e9, "yuan", 1.5e9, "15亿", "1.5 bn"),
        ] as [(Double, Double, String?, Double, String, String)])
    func ticksAreWordedForReaders(
        step: Double, largest: Double, unit: String?, value: Double, chinese: String, english: String
    ) {
        #expect(TickText(step: step, largest: largest, unit: unit, language: .chinese).text(value) == chinese)
        #expect(TickText(step: step, largest: largest, unit: unit, language: .english).text(value) == english)
    }

    @Test func aYearStandsForItsEnd() {
        let scale = YearScale([2020, 2030], from: 100, to: 900)
        #expect(scale.place(2020) == 100 && scale.place(2025) == 500 && scale.place(2030) == 900)
        let midsummer = scale.place(CalendarDate(year: 2026, month: 6, day: 30))
        #expect(scale.place(2025) < midsummer && midsummer < scale.place(2026))
        #expect(scale.place(CalendarDate(year: 2026, month: 12, day: 31)) == scale.place(2026))
        #expect(scale.place(CalendarDate(year: 2026)) <= scale.place(2026))
    }

    @Test func oneYearHasAPlace() { #expect(YearScale([2024], from: 100, to: 900).place(2024) == 100) }

    @Test(
        arguments: [
            ([2020, 2030], [2030, 2020, 2025], [2020, 2022, 2025, 2028, 2030]),
            ([1900, 2025], [2025, 1900], [1900, 1920, 1940, 1960, 1980, 2000, 2025]),
            ([2024, 2030], [2030, 2024], [2024, 2025, 2026, 2027, 2028, 2029, 2030]), ([2024], [], [2024, 2025]),
        ] as [([Int], [Int], [Int])])
    func yearsThatMatterAreWrittenFirst(range: [Int], keys: [Int], expected: [Int]) {
        let scale = YearScale(range, from: 150, to: 905)
        #expect(scale.written(first: keys, spacing: 120) == expected)
    }
}
