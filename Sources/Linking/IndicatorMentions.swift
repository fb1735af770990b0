import Diagnostics
import Glibc
import PolicyModel

/// Looks for names of indicators in the text of measures that are not linked to them.
///
/// A hit is only suggested: a text may mention a metric without answering for it.
enum IndicatorMentions {
    /// A suggestion for each indicator whose name or alias stands in the measure's text.
    static func suggestions(
        in body: String, at place: SourceRange, candidates: [(handle: Handle<Indicator>, names: [String])],
        linked: Set<Handle<Indicator>>
    ) -> [Diagnostic] {
        var body = body
        return body.withUTF8 { text in
            candidates.compactMap { candidate -> Diagnostic? in
                guard !linked.contains(candidate.handle),
                    let name = candidate.names.first(where: { contains(text, $0) })
                else { return nil }
                return .indicatorMentioned(candidate.names.first ?? name, at: place)
            }
        }
    }

    private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ name: String) -> Bool {
        var name = name
        return name.withUTF8 { memmem(text.baseAddress, text.count, $0.baseAddress, $0.count) != nil }
    }
}

extension Diagnostic {
    fileprivate static func indicatorMentioned(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .suggestion, "indicator-mentioned", at: range,
            "the text mentions the indicator “\(name)”; to link them, add a line “指标：\(name)” under the measure")
    }
}
