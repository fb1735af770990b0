import Assessment
import Foundation
import PolicyModel
import Testing

/// The statuses Statistics Canada published with its own data.
@Suite("statcan-cagr against published statuses")
struct StatisticsCanadaTests {
    struct Case: Decodable, CustomTestStringConvertible {
        let id: String
        let baseYear: Double
        let baseValue: Double
        let currentYear: Double
        let currentValue: Double
        let targetYear: Double
        let target: Double?
        let direction: String
        let limit: Double?
        let expected: String

        var testDescription: String { "\(id): \(expected)" }
    }

    @Test(
        .enabled(if: !published.isEmpty, "needs gold/progress-statcan.json beside the checkout"), arguments: published)
    func publishedCases(_ example: Case) throws { try check(example) }

    @Test("all published cases are there", .enabled(if: !published.isEmpty, "needs gold/progress-statcan.json"))
    func count() { #expect(Self.published.count == 122) }

    /// Invented numbers, one for each way the method can go.
    @Test(arguments: [
        own(10, 15, to: 20, "substantial_progress"), own(10, 12.5, to: 20, "moderate_progress"),
        own(10, 10.5, to: 20, "limited_progress"), own(10, 9, to: 20, "deterioration"),
        own(10, 20, to: 20, "target_achieved"), own(10, 9, to: nil, "deterioration"),
        own(10, 12, to: nil, "substantial_progress"), own(99, 99.5, to: nil, limit: 100, "substantial_progress"),
        own(99, 99.5, to: nil, "limited_progress"), own(-1, 2, to: 3, "not_available"),
        own(10, 10, to: 20, in: 2015, "not_available"),
    ])
    func ownCases(_ example: Case) throws { try check(example) }

    private func check(_ example: Case) throws {
        let direction = try #require(Direction(rawValue: example.direction))
        let change = try #require(Change(rawValue: example.direction))
        let currentYear = Int(example.currentYear)
        let input = AssessmentInput(
            direction: direction, baseline: Baseline(Int(example.baseYear), value(example.baseValue)),
            observations: [YearValue(currentYear, value(example.currentValue))], limit: example.limit)
        let target = AssessmentTarget(
            year: Int(example.targetYear), expression: example.target.map { .quantity(.equal, $0) } ?? .trend(change))
        let assessor = Assessor(settings: AssessmentSettings(method: .statcanCAGR), asOfYear: currentYear)
        #expect(assessor.assess(input, target).level?.rawValue == example.expected)
    }

    private static func own(
        _ base: Double, _ current: Double, to target: Double?, in year: Double = 2022, limit: Double? = nil,
        _ expected: String
    ) -> Case {
        Case(
            id: "own", baseYear: 2015, baseValue: base, currentYear: year, currentValue: current, targetYear: 2030,
            target: target, direction: "increase", limit: limit, expected: expected)
    }

    private struct File: Decodable { let cases: [Case] }

    private static let published: [Case] = {
        guard let data = try? Data(contentsOf: sharedFolder.appendingPathComponent("gold/progress-statcan.json")),
            let file = try? JSONDecoder().decode(File.self, from: data)
        else { return [] }
        return file.cases
    }()

    private static var sharedFolder: URL {
        if let path = ProcessInfo.processInfo.environment["YARDSTICK_SHARED"] { return URL(fileURLWithPath: path) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("../shared").standardizedFileURL
    }
}
