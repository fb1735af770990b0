import ContentSource
import Diagnostics
import PolicyModel

/// The concepts, and the way from an indicator's word for one to it.
struct LinkedConcepts {
    /// The concept of each indicator, in the order given.
    let ofIndicators: [Handle<Concept>?]
    let entities: [Concept]
    let diagnostics: [Diagnostic]

    /// `isComplete` is false where `concepts.json` could not all be read: then no concept is missed.
    init(_ drafts: [ConceptDraft], named: [Located<String>?], isComplete: Bool) {
        var identifiers = UniqueIdentifiers(of: .concept)
        let drafts = drafts.filter { identifiers.claim($0.id) }
        let handles = Dictionary(
            drafts.enumerated().map { ($1.id.value, Handle<Concept>($0)) }, uniquingKeysWith: { first, _ in first })
        var findings = identifiers.diagnostics
        var indicators: [[Handle<Indicator>]] = Array(repeating: [], count: drafts.count)
        ofIndicators = named.enumerated().map { number, name in
            guard let name else { return nil }
            guard let handle = handles[name.value] else {
                if isComplete { findings.append(.unknownConcept(name, known: handles.keys)) }
                return nil
            }
            indicators[handle.index].append(Handle(number))
            return handle
        }
        entities = zip(drafts, indicators).map { draft, indicators in
            Concept(
                id: draft.id.value, name: draft.name, description: draft.description, indicators: indicators)
        }
        diagnostics = findings
    }
}

extension Diagnostic {
    fileprivate static func unknownConcept(_ id: Located<String>, known: some Sequence<String>) -> Diagnostic {
        let near = nearestNames(to: id.value, in: known)
        return Diagnostic(
            .error, .unknownConcept, at: id.range,
            Message(
                "concepts.json knows no “\(id.value)”; add it there, or write the id of one it has",
                zh: "concepts.json 里没有“\(id.value)”；请在其中补上，或改用已有的编号"), nearMisses: near,
            fix: near.first.map { Fix(id.range, replacement: $0) })
    }
}
