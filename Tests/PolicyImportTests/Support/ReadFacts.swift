import Diagnostics
import PolicyModel
import PolicyText

@testable import PolicyImport

/// What a text says, without places: two texts that say the same have equal facts.
struct ReadFacts: Equatable {
    let lines: [String]

    /// `prose` adds bodies that are only suggested.
    init(_ outline: PolicyOutline, prose: Bool = true) {
        lines = outline.parts.flatMap { part -> [String] in
            let number = part.path.map(String.init).joined(separator: ".")
            let title = part.title == "（原文无标题）" ? "" : MarkdownEscapes.typed(part.title[...])
            var facts = part.kind == .preamble ? [] : ["\(part.kind) \(number) \(part.marker)\(title)"]
            facts += part.mentions.filter { prose || $0.evidence == .clause }.map {
                "  \($0.role) \($0.evidence) \($0.name.value)"
            }
            facts += part.collectives.map { "  all \($0.value)" }
            facts += part.due.map { ["  due \($0.text.value)"] } ?? []
            facts += part.commitments.map {
                "  \($0.year) \($0.month ?? 0) \($0.subject) \($0.comparator) \($0.value.map { "\($0)" } ?? "-")\($0.unit) \($0.change.map { "\($0)" } ?? "")"
            }
            return facts
        }
    }

    /// The first lines that differ.
    static func difference(_ old: ReadFacts, _ new: ReadFacts) -> String {
        let difference = new.lines.difference(from: old.lines)
        return difference.prefix(8).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }.joined(separator: "\n")
    }
}
