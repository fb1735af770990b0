import Assessment
import Diagnostics
import PolicyModel
import Testing

/// Every kind of target against awkward numbers: whatever is shown is finite and nothing crashes.
@Suite("Awkward numbers")
struct RobustnessTests {
    private static let numbers: [Double?] = [
        nil, 0, 1, -1, 100, 1e-300, -1e-300, 1.7e308, -1.7e308, .infinity, -.infinity, .nan,
    ]

    private static let targets: [TargetExpression] = [
        .quantity(.equal, 0), .quantity(.atLeast, 1.7e308), .quantity(.below, -1), .quantity(.about, 1.7e308),
        .quantity(.equal, .infinity), .quantity(.atLeast, .nan), .range(-1...1), .range(-1.7e308...1.7e308),
        .change(.increase, amount: 1e308, unit: .percent, comparator: .equal, since: nil),
        .change(.decrease, amount: 100, unit: .percent, comparator: .about, since: 2020),
        .reference(name: "均", offset: -1e308, unit: .percent, comparator: .atMost),
        .reference(name: "均", offset: 0, unit: .amount, comparator: .equal), .trend(.increase), .maintain, .yesNo(true),
        .words,
    ]

    @Test(arguments: Method.allCases, Direction.allCases)
    func staysFinite(_ method: Method, _ direction: Direction) {
        var faults: [String] = []
        for target in Self.targets {
            for start in Self.numbers {
                for latest in Self.numbers {
                    for asOf in [2024, 2031] {
                        var sample = Sample(name: "awkward", target: target, asOf: asOf, direction: direction)
                        sample.baseline = start.map { Baseline(2020, value($0)) }
                        sample.values = latest.map { [asOf - 1: value($0)] } ?? [:]
                        sample.references = start.map { ["均": [YearValue(asOf - 1, value($0))]] } ?? [:]
                        sample.limit = latest
                        if !isSound(sample.assessed(by: method)) {
                            faults.append(
                                "\(target) from \(String(describing: start)) to \(String(describing: latest))")
                        }
                    }
                }
            }
        }
        #expect(faults == [])
    }

    private func isSound(_ assessment: Assessment) -> Bool {
        let arithmetic = assessment.arithmetic
        let shown = [assessment.targetValue, assessment.expectedValue, arithmetic?.ratio, arithmetic?.result]
        let lines = arithmetic?.lines(in: .english).flatMap { $0.filled.split(separator: " ") } ?? []
        return shown.allSatisfy { $0?.isFinite ?? true }
            && !lines.contains { $0.hasPrefix("nan") || $0.hasPrefix("inf") || $0.hasPrefix("-inf") }
            && Language.allCases.allSatisfy { !assessment.explanation(in: $0).isEmpty }
    }
}
