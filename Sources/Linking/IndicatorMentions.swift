import Diagnostics
import PolicyModel

/// Looks for names of indicators in the text of measures that are not linked to them.
///
/// A hit is only suggested: a text may mention a metric without answering for it.
enum IndicatorMentions {
    /// An indicator with its name and aliases, ready to be looked for.
    struct Candidate {
        let handle: Handle<Indicator>
        let name: String
        fileprivate let patterns: [BytePattern]

        init(_ handle: Handle<Indicator>, names: [String]) {
            self.handle = handle
            name = names.first ?? ""
            patterns = names.filter { !$0.isEmpty }.map(BytePattern.init)
        }
    }

    /// A suggestion for each indicator whose name or alias stands in the measure's text.
    static func suggestions(
        in body: String, at place: SourceRange, candidates: [Candidate], linked: Set<Handle<Indicator>>
    ) -> [Diagnostic] {
        let open = candidates.filter { !linked.contains($0.handle) }
        guard !open.isEmpty else { return [] }
        var body = body
        return body.withUTF8 { text in
            open.filter { $0.patterns.contains { $0.occurs(in: text) } }.map { .indicatorMentioned($0.name, at: place) }
        }
    }
}

extension Diagnostic {
    fileprivate static func indicatorMentioned(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .suggestion, .indicatorMentioned, at: range,
            Message(
                "the text mentions the indicator “\(name)”; to link them, add a line “指标：\(name)” under the measure",
                zh: "正文提到了指标“\(name)”；要关联起来，请在措施下加一行“指标：\(name)”"))
    }
}
