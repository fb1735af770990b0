import Diagnostics
import PolicyModel
import PolicyText

/// Short forms in which the tables of the tests write what was read.
extension OutlinePart {
    /// `市卫生健康委 lead, 市财政局 support | 各区政府`
    var answers: String {
        let names = mentions.map { "\($0.name.value) \($0.role)" + ($0.evidence == .prose ? " prose" : "") }
        let plural = collectives.map(\.value)
        return names.joined(separator: ", ") + (plural.isEmpty ? "" : " | " + plural.joined(separator: ", "))
    }

    /// `measure 2.1 标题`
    var line: String { "\(kind) \(path.map(String.init).joined(separator: ".")) \(title)" }
}

extension Commitment {
    /// `2025 达标率 >= 90 %`, `2030-06 … nil`, `2030 死亡率 -20 %`
    var line: String {
        let date = month.map { "\(year)-\($0)" } ?? "\(year)"
        guard let value else { return "\(date) \(subject) nil" }
        let number = value.rounded() == value ? String(Int(value)) : String(value)
        switch change {
        case .increase: return "\(date) \(subject) +\(number) \(unit)"
        case .decrease: return "\(date) \(subject) -\(number) \(unit)"
        case nil: return "\(date) \(subject) \(comparator.rawValue) \(number) \(unit)"
        }
    }
}

func outline(_ text: String) -> PolicyOutline { PolicyTextReader().read(text, file: "policies/p.md") }

/// The answers of a measure whose text is `text`.
func answers(_ text: String) -> String {
    outline("一、任务\n（一）标题。" + text).measures.first?.answers ?? "no measure"
}

/// The commitments of a measure whose text is `text`.
func promises(_ text: String) -> [String] {
    outline("一、任务\n（一）标题。" + text).parts.flatMap(\.commitments).map(\.line)
}
