import Diagnostics
import PolicyModel
import PolicyText

/// What a new version of a text changes, a line each.
struct PolicyChanges: Sendable {
    private(set) var lines: [Message] = []

    init(_ before: PolicyOutline, _ after: PolicyOutline, _ matching: MeasureMatching, _ addresses: StableAddresses) {
        for (index, part) in after.parts.enumerated() where part.kind != .preamble {
            guard let old = matching.old[index].map({ before.parts[$0] }) else {
                let slug = addresses.slugs[index].map { Message(", as {#\($0)}", zh: "，记作 {#\($0)}") } ?? .verbatim("")
                lines.append(Message("added: \(Self.name(part))", zh: "新增：\(Self.name(part))") + slug)
                continue
            }
            if old.path != part.path {
                let kept =
                    addresses.slugs[index].map { Message("; {#\($0)} keeps its address", zh: "；{#\($0)} 保持原来的网址") }
                    ?? .verbatim("")
                let (former, now) = (Self.name(old), StableAddresses.number(part))
                lines.append(Message("renumbered: \(former) → \(now)", zh: "改序号：\(former) → \(now)") + kept)
            }
            let changed = Self.changes(old, part)
            guard !changed.isEmpty else { continue }
            let name = Self.name(part)
            lines.append(
                Message("changed: \(name): ", zh: "修改：\(name)：") + changed.joined(separator: Message("; ", zh: "；")))
        }
        lines += matching.removed.map { Self.name(before.parts[$0]) }.map { Message("removed: \($0)", zh: "删去：\($0)") }
    }
}

extension PolicyChanges {
    private static func name(_ part: OutlinePart) -> String {
        let number = StableAddresses.number(part)
        return part.kind == .measure ? "\(number) “\(part.title)”" : "\(part.marker)\(part.title)"
    }

    private static func changes(_ old: OutlinePart, _ new: OutlinePart) -> [Message] {
        var changes: [Message] = []
        let titles = [old, new].map { MarkdownEscapes.typed($0.title[...]) }
        if titles[0] != titles[1] { changes.append(Message("title, was “\(titles[0])”", zh: "标题，原为“\(titles[0])”")) }
        changes += bodies(old, new)
        let numbers = [old, new].map { Set($0.commitments.map(shown)) }
        let (gone, come) = (numbers[0].subtracting(numbers[1]).sorted(), numbers[1].subtracting(numbers[0]).sorted())
        if !gone.isEmpty || !come.isEmpty {
            let numbers = gone.map { " −\($0)" }.joined() + come.map { " +\($0)" }.joined()
            changes.append(Message("numbers", zh: "数字") + .verbatim(numbers))
        }
        if old.due?.text.value != new.due?.text.value {
            changes.append(
                Message(
                    "deadline \(old.due?.text.value ?? "none") → \(new.due?.text.value ?? "none")",
                    zh: "时限 \(old.due?.text.value ?? "无") → \(new.due?.text.value ?? "无")"))
        }
        if TypedLines.compared(old.body) != TypedLines.compared(new.body) { changes.append(Message("text", zh: "正文")) }
        return changes
    }

    private static func bodies(_ old: OutlinePart, _ new: OutlinePart) -> [Message] {
        let roles = [old, new].map { part in
            Dictionary(
                part.mentions.filter { $0.evidence == .clause }.map { ($0.name.value, $0.role) },
                uniquingKeysWith: { first, _ in first })
        }
        let gone = roles[0].keys.filter { roles[1][$0] == nil }.sorted().map { Message.verbatim("−\($0)") }
        let come = roles[1].keys.filter { roles[0][$0] == nil }.sorted().map { Message.verbatim("+\($0)") }
        let other = roles[1].filter { roles[0][$0.key] != nil && roles[0][$0.key] != $0.value }.sorted {
            $0.key < $1.key
        }
        .map { Message("\($0.key) now \($0.value.rawValue)", zh: "\($0.key)改为\($0.value.word)") }
        let all = gone + come + other
        return all.isEmpty ? [] : [Message("agencies ", zh: "责任单位 ") + all.joined(separator: .verbatim(" "))]
    }

    private static func shown(_ commitment: Commitment) -> String {
        let value = commitment.value.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : "\($0)" } ?? ""
        return "\(commitment.year) \(commitment.subject)\(value)\(commitment.unit)"
    }
}

extension Role {
    fileprivate var word: String {
        switch self {
        case .lead: "牵头"
        case .responsible: "责任"
        case .guide: "指导"
        case .support: "配合"
        }
    }
}
