import Diagnostics
import IndicatorTables
import PolicyModel
import PolicyText

/// The measures whose text or numbers speak of an indicator.
struct IndicatorLinks {
    /// A measure, how an indicator file names it, and why it belongs to the indicator.
    struct Link: Hashable, Sendable {
        let measure: String
        let reason: Message
    }

    private let measures: [(name: String, part: OutlinePart, text: String)]

    /// `measures` of the source, in which tables are no text; `names` says for each, in order, how files refer to it: its numbers or its slug.
    init(_ measures: [OutlinePart], names: [String]) {
        self.measures = zip(measures, names).map { part, name in
            (name, part, Self.plain(part.title + "。" + part.body))
        }
    }

    func links(_ indicator: TabledIndicator) -> [Link] {
        let name = Self.plain(indicator.name)
        guard name.count >= 4 else { return [] }
        return measures.compactMap { measure in
            if let commitment = measure.part.commitments.first(where: { speaks($0, of: indicator, name) }) {
                return Link(
                    measure: measure.name,
                    reason: Message("its text promises “\(commitment.text)”", zh: "正文写明“\(commitment.text)”"))
            }
            return measure.text.range(ofWord: name) == nil
                ? nil : Link(measure: measure.name, reason: Message("its text names the indicator", zh: "正文提到这个指标"))
        }
    }

    private func speaks(_ commitment: Commitment, of indicator: TabledIndicator, _ name: String) -> Bool {
        let subject = Self.plain(commitment.subject)
        guard subject.count >= 4, subject == name || subject.hasSuffix(name) || name.hasSuffix(subject) else {
            return false
        }
        return subject == name || Self.plain(commitment.unit) == Self.plain(indicator.unit ?? "")
    }

    /// Full-width forms folded, white space left out.
    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank }.map(\.folded)))
    }
}
