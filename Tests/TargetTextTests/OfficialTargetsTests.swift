import Foundation
import PolicyModel
import TargetText
import Testing

/// Every target and benchmark of the indicator tables of real documents, as a careful reader noted them.
@Suite("Targets of official documents")
struct OfficialTargetsTests {
    @Test(
        "numbers and comparators as noted",
        .enabled(
            if: FileManager.default.isReadableFile(atPath: notes.path), "needs gold/seeds.json beside the checkout"))
    func agreeWithTheNotes() throws {
        let policies = try JSONDecoder().decode([String: Policy].self, from: Data(contentsOf: Self.notes))
        let indicators = policies.values.flatMap { $0.indicators ?? [] }
        var checked = 0
        for indicator in indicators {
            let reader = TargetReader(unit: indicator.unit ?? "")
            for target in indicator.targets + (indicator.benchmarks ?? []) {
                guard let comparator = target.comparator.flatMap(Comparator.init), let value = target.value else {
                    #expect(reader.read(target.text) != .words, "\(indicator.name): \(target.text)")
                    continue
                }
                // The notes give a bare number the sense its direction implies; the text itself says only "=".
                let expected = Double(target.text) == nil ? comparator : .equal
                #expect(reader.read(target.text) == .quantity(expected, value), "\(indicator.name): \(target.text)")
                checked += 1
            }
        }
        #expect(checked >= 40)
    }

    private struct Policy: Decodable { let indicators: [Indicator]? }

    private struct Indicator: Decodable {
        let name: String
        let unit: String?
        let targets: [Target]
        let benchmarks: [Target]?
    }

    private struct Target: Decodable {
        let text: String
        let comparator: String?
        let value: Double?
    }

    private static let notes = sharedFolder.appendingPathComponent("gold/seeds.json")

    private static var sharedFolder: URL {
        if let path = ProcessInfo.processInfo.environment["YARDSTICK_SHARED"] { return URL(fileURLWithPath: path) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("../shared").standardizedFileURL
    }
}
