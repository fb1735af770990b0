import Foundation
import PolicyText
import Testing

/// Reads whole official documents as they are and compares with what people found in them.
@Suite(.enabled(if: SharedGold.isPresent, "the folder with official texts is not beside this checkout"))
struct GoldReadingTests {
    @Test(arguments: [
        (
            "seeds.json", "seeds",
            ["measures": 1.0, "agencies": 1.0, "roles": 1.0, "commitments": 1.0, "comparators": 1.0]
        ),
        (
            "corpus-dev.json", "corpus/dev",
            ["measures": 1.0, "agencies": 1.0, "roles": 1.0, "commitments": 1.0, "comparators": 1.0]
        ),
    ])
    func reachesItsScore(gold: String, folder: String, floors: [String: Double]) throws {
        var score = ReadingScore()
        for (name, document) in try SharedGold.documents(gold) {
            let text = try SharedGold.text("\(folder)/\(document.source)")
            score.add(PolicyTextReader().read(text, file: document.source), document, name: name)
        }
        for (kind, floor) in floors.sorted(by: { $0.key < $1.key }) {
            let count = score.counts[kind] ?? ReadingScore.Count()
            print(
                "\(folder) \(kind): F1 \(count.f1) (\(count.hits) found, \(count.extra) extra, \(count.missing) missing)"
            )
            #expect(count.f1 >= floor, "\(kind)")
        }
        if ProcessInfo.processInfo.environment["YARDSTICK_DETAILS"] != nil { score.details.forEach { print($0) } }
    }
}
