import Diagnostics
import PolicyModel
import PolicyText

/// What a new version of a text changes, a line each.
struct PolicyChanges: Sendable {
    private(set) var lines: [String] = []

    init(_ before: PolicyOutline, _ after: PolicyOutline, _ matching: MeasureMatching, _ addresses: StableAddresses) {
        for (index, part) in after.parts.enumerated() where part.kind != .preamble {
            guard let old = matching.old[index].map({ before.parts[$0] }) else {
                lines.append("added: \(Self.name(part))" + (addresses.slugs[index].map { ", as {#\($0)}" } ?? ""))
                continue
            }
            if old.path != part.path {
                let kept = addresses.slugs[index].map { "; {#\($0)} keeps its address" } ?? ""
                lines.append("renumbered: \(Self.name(old)) → \(StableAddresses.number(part))\(kept)")
            }
            let changed = Self.changes(old, part)
            if !changed.isEmpty { lines.append("changed: \(Self.name(part)): " + changed.joined(separator: "; ")) }
        }
        lines += matching.removed.map { "removed: \(Self.name(before.parts[$0]))" }
    }
}

extension PolicyChanges {
    private static func name(_ part: OutlinePart) -> String {
        let number = StableAddresses.number(part)
        return part.kind == .measure ? "\(number) “\(part.title)”" : "\(part.marker)\(part.title)"
    }

    private static func changes(_ old: OutlinePart, _ new: OutlinePart) -> [String] {
        var changes: [String] = []
        let titles = [old, new].map { MarkdownEscapes.typed($0.title[...]) }
        if titles[0] != titles[1] { changes.append("title, was “\(titles[0])”") }
        changes += bodies(old, new)
        let numbers = [old, new].map { Set($0.commitments.map(shown)) }
        let (gone, come) = (numbers[0].subtracting(numbers[1]).sorted(), numbers[1].subtracting(numbers[0]).sorted())
        if !gone.isEmpty || !come.isEmpty {
            changes.append("numbers" + gone.map { " −\($0)" }.joined() + come.map { " +\($0)" }.joined())
        }
        if old.due?.text.value != new.due?.text.value {
            changes.append("deadline \(old.due?.text.value ?? "none") → \(new.due?.text.value ?? "none")")
        }
        if TypedLines.compared(old.body) != TypedLines.compared(new.body) { changes.append("text") }
        return changes
    }

    private static func bodies(_ old: OutlinePart, _ new: OutlinePart) -> [String] {
        let roles = [old, new].map { part in
            Dictionary(
                part.mentions.filter { $0.evidence == .clause }.map { ($0.name.value, $0.role) },
                uniquingKeysWith: { first, _ in first })
        }
        let gone = roles[0].keys.filter { roles[1][$0] == nil }.sorted().map { "−\($0)" }
        let come = roles[1].keys.filter { roles[0][$0] == nil }.sorted().map { "+\($0)" }
        let other = roles[1].filter { roles[0][$0.key] != nil && roles[0][$0.key] != $0.value }.sorted {
            $0.key < $1.key
        }
        .map { "\($0.key) now \($0.value.rawValue)" }
        let all = gone + come + other
        return all.isEmpty ? [] : ["agencies " + all.joined(separator: " ")]
    }

    private static func shown(_ commitment: Commitment) -> String {
        let value = commitment.value.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" } ?? ""
        return "\(commitment.year) \(commitment.subject)\(value)\(commitment.unit)"
    }
}
