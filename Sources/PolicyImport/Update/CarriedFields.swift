import Diagnostics
import PolicyModel
import PolicyText

/// The field lines editors put below measures that the new text still has.
struct CarriedFields: Sendable {
    /// By the place of the part in the new outline.
    private(set) var lines: [Int: [String]] = [:]
    private(set) var notes: [Message] = []

    init(_ existing: ExistingPolicy, _ after: PolicyOutline, _ matching: MeasureMatching, newFields: [[String]]) {
        let fields = existing.fieldLines
        for (index, part) in after.parts.enumerated() {
            guard let old = matching.old[index], part.kind == .measure else { continue }
            let own = Set(newFields[index].map(Self.key))
            let namesBodies = part.mentions.contains { $0.evidence == .clause }
            for line in fields[old] where !own.contains(Self.key(line)) {
                if namesBodies, Self.isAboutBodies(line) {
                    notes.append(
                        Message(
                            "\(StableAddresses.number(part)) “\(part.title)”: the text now says itself who answers; “\(line)” is left out",
                            zh: "\(StableAddresses.number(part))“\(part.title)”：正文现在自己写明了责任单位；“\(line)”不再保留")
                    )
                } else {
                    lines[index, default: []].append(line)
                }
            }
        }
        for index in matching.removed {
            for line in fields[index] {
                notes.append(
                    Message(
                        "“\(existing.outline.parts[index].title)” is gone, and with it “\(line)”",
                        zh: "“\(existing.outline.parts[index].title)”已不在，它的“\(line)”也随之去掉"))
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
