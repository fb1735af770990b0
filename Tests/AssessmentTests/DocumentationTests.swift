import Assessment
import Diagnostics
import Foundation
import PolicyModel
import TargetText
import Testing

/// The table of worked examples in `Documentation/Assessment.md`, read and assessed as staff would have written it.
@Suite("Worked examples of the documentation")
struct DocumentationTests {
    struct Example: CustomTestStringConvertible {
        let cells: [String]

        var testDescription: String { cells.joined(separator: " | ") }
    }

    @Test(arguments: examples)
    func holds(_ example: Example) throws {
        let cells = example.cells
        try #require(cells.count == 9)
        let direction = Direction(rawValue: cells[2])
        let change = direction.flatMap { Change(rawValue: $0.rawValue) }
        let expression = TargetReader(unit: cells[3], direction: change).read(String(cells[0].dropFirst().dropLast()))
        let method = try #require(Method(rawValue: cells[7]))
        let input = AssessmentInput(
            direction: direction, unit: cells[3],
            baseline: values(cells[4], unit: cells[3]).first.map { Baseline($0.year, $0.value) },
            observations: values(cells[5], unit: cells[3]), method: method)
        let target = AssessmentTarget(year: try #require(Int(cells[1])), expression: expression)
        let assessment = Assessor(asOfYear: try #require(Int(cells[6]))).assess(input, target)
        #expect(assessment.status.rawValue == cells[8], "\(assessment.explanation(in: .english))")
    }

    @Test("every status and method is explained")
    func isComplete() throws {
        let text = try Self.documentation()
        for name in Status.allCases.map(\.rawValue) + Method.allCases.map(\.rawValue) {
            #expect(text.contains("`\(name)`"))
        }
        for level in Level.allCases where ![.holds, .doesNotHold].contains(level) {
            #expect(text.contains("`\(level.rawValue)`"))
        }
        #expect(Self.examples.count >= 20)
    }

    private func values(_ cell: String, unit: String) -> [YearValue] {
        cell.split(separator: ",").compactMap { pair in
            let parts = pair.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, let year = Int(parts[0]), let read = ValueReader(unit: unit).read(parts[1]) else {
                return nil
            }
            return YearValue(year, read.value)
        }
    }

    private static let examples: [Example] = {
        guard let text = try? documentation(), let start = text.range(of: "## Worked examples") else { return [] }
        let rows = text[start.upperBound...].split(separator: "\n").filter { $0.hasPrefix("| `") }
        return rows.map { row in
            Example(
                cells: row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
                    $0.trimmingCharacters(in: .whitespaces)
                })
        }
    }()

    private static func documentation() throws -> String {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return try String(contentsOf: root.appendingPathComponent("Documentation/Assessment.md"), encoding: .utf8)
    }
}
