import ContentSource
import Diagnostics
import PolicyModel
import PolicyText

/// The measures of all policies with their ids, and the ways to name one: id, numbers (`2.1.1`) or slug.
struct MeasureIndex {
    /// A measure that has an id but no relations yet.
    struct Entry {
        let id: String
        let policy: Handle<Policy>
        let part: OutlinePart
    }

    private(set) var entries: [Entry] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Measures of each policy, in document order.
    private(set) var byPolicy: [[Handle<Measure>]] = []
    private var names: [[String: Handle<Measure>]] = []

    init(_ policies: [(draft: PolicyDraft, outline: PolicyOutline)]) {
        var identifiers = UniqueIdentifiers(of: .measure)
        for (index, policy) in policies.enumerated() {
            byPolicy.append([])
            names.append([:])
            for part in policy.outline.parts where part.kind == .measure {
                add(part, of: Handle(index), id: policy.draft.id.value, identifiers: &identifiers)
            }
        }
        diagnostics = identifiers.diagnostics
    }

    /// The measure of `policy` that `reference` names; nil and a finding where there is none.
    mutating func resolve(_ reference: Located<String>, of policy: Handle<Policy>) -> Handle<Measure>? {
        if let handle = names[policy.index][reference.value] { return handle }
        let near = nearestNames(to: reference.value, in: names[policy.index].keys)
        let titled = near.map { name in
            names[policy.index][name].map { "\(name) \(entries[$0.index].part.title)" } ?? name
        }
        diagnostics.append(.unknownMeasure(reference, near: titled))
        return nil
    }

    private mutating func add(
        _ part: OutlinePart, of policy: Handle<Policy>, id policyID: String, identifiers: inout UniqueIdentifiers
    ) {
        let numbers = part.path.map(String.init)
        let suffix = part.slug?.value ?? numbers.joined(separator: "-")
        let id = "\(policyID)-\(suffix)"
        guard identifiers.claim(Located(id, at: part.slug?.range ?? part.titleRange)) else { return }
        let handle = Handle<Measure>(entries.count)
        entries.append(Entry(id: id, policy: policy, part: part))
        byPolicy[policy.index].append(handle)
        for name in [id, suffix, numbers.joined(separator: ".")] where names[policy.index][name] == nil {
            names[policy.index][name] = handle
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownMeasure(_ reference: Located<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .error, .unknownMeasure, at: reference.range,
            Message(
                "the policy has no measure “\(reference.value)”; name it by its numbers (2.1.1), slug or id",
                zh: "这份政策文件没有措施“\(reference.value)”；请写措施的序号（2.1.1）、{#…} 中的名称或编号"),
            nearMisses: near)
    }
}
