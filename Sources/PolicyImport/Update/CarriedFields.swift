import Diagnostics
import PolicyModel
import PolicyText

/// The field lines editors put below measures that the new text still has.
struct CarriedFields: Sendable {
    /// By the place of the part in the new outline.
    private(set) var lines: [Int: [String]] = [:]
    private(set) var notes: [String] = []

    init(_ existing: ExistingPolicy, _ after: PolicyOutline, _ matching: MeasureMatching, newFields: [[String]]) {
        let fields = existing.fieldLines
        for (index, part) in after.parts.enumerated() {
            guard let old = matching.old[index], part.kind == .measure else { continue }
            let own = Set(newFields[index].map(Self.key))
            let namesBodies = part.mentions.contains { $0.evidence == .clause }
            for line in fields[old] where !own.contains(Self.key(line)) {
                if namesBodies, Self.isAboutBodies(line) {
                    notes.append(
                        "\(StableAddresses.number(part)) “\(part.title)”: the text now says itself who answers; “\(line)” is left out"
                    )
                } else {
                    lines[index, default: []].append(line)
                }
            }
        }
        for index in matching.removed {
            for line in fields[index] {
                notes.append("“\(existing.outline.parts[index].title)” is gone, and with it “\(line)”")
            }
        }
    }

    private static func key(_ line: String) -> String {
        String(line.prefix { $0 != "：" && $0 != ":" }.filter { $0 != " " && $0 != "*" })
    }

    private static func isAboutBodies(_ line: String) -> Bool {
        !PolicyTextReader().read("1.措施\n\n" + line, file: "").measures.flatMap(\.mentions).isEmpty
    }
}
