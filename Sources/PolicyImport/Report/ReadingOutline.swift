import Diagnostics
import PolicyModel
import PolicyText

/// What was recognised, for a person to check against the paper in a minute: each item with its line, 责 who answers, 数 which
/// numbers, ？ what is only suggested.
struct ReadingOutline {
    let policy: ReadPolicy

    func text() -> String {
        var lines = ["\(policy.title)"]
        let head = policy.head
        let facts = [
            head.number, head.stage == .final ? nil : head.stage.rawValue, head.issued?.description,
            head.issuers.isEmpty ? nil : head.issuers.joined(separator: "、"),
        ]
        lines += facts.compactMap { $0.map { "       " + $0 } }
        for part in policy.outline.parts { lines += item(part) }
        return lines.joined(separator: "\n")
    }
}

extension ReadingOutline {
    private func item(_ part: OutlinePart) -> [String] {
        guard part.kind != .preamble || !part.commitments.isEmpty else { return [] }
        let indent = String(repeating: "  ", count: max(1, part.path.count))
        let mark = part.kind == .measure ? "■ " : ""
        var lines = [numbered(policy.line(of: part.titleRange)) + indent + mark + part.marker + part.title]
        let inner = "      " + indent + "   "
        let named =
            part.mentions.filter { $0.evidence == .clause }.map(shown) + part.collectives.map { "[\($0.value)]" }
        if !named.isEmpty { lines.append(inner + "责 " + named.joined(separator: "、")) }
        let guessed = part.mentions.filter { $0.evidence == .prose }.map(shown)
        if !guessed.isEmpty { lines.append(inner + "？ " + guessed.joined(separator: "、")) }
        if let due = part.due { lines.append(inner + "限 " + due.text.value) }
        for commitment in part.commitments { lines.append(inner + "数 " + shown(commitment)) }
        return lines
    }

    private func numbered(_ line: Int) -> String {
        let digits = "\(line)"
        return String(repeating: " ", count: max(0, 5 - digits.utf8.count)) + digits + " "
    }

    private func shown(_ mention: AgencyMention) -> String {
        switch mention.role {
        case .lead: "\(mention.name.value)（牵头）"
        case .responsible: mention.name.value
        case .guide: "\(mention.name.value)（指导）"
        case .support: "\(mention.name.value)（配合）"
        }
    }

    private func shown(_ commitment: Commitment) -> String {
        let year = "\(commitment.year)年" + (commitment.month.map { "\($0)月" } ?? "")
        guard let value = commitment.value else { return "\(year)  \(commitment.text)" }
        let number = value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
        let sign =
            switch commitment.change {
            case .increase: "+"
            case .decrease: "−"
            case nil: commitment.comparator == .equal ? "" : commitment.comparator.rawValue + " "
            }
        return "\(year)  \(commitment.subject)  \(sign)\(number)\(commitment.unit)"
    }
}
