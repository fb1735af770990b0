import ContentSource
import Diagnostics
import PolicyModel

/// The indicators of all policies, and the ways to name one inside its policy: id, name or alias.
struct IndicatorIndex {
    private(set) var drafts: [(draft: IndicatorDraft, policy: Handle<Policy>)] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Indicators of each policy, in file order.
    private(set) var byPolicy: [[Handle<Indicator>]]
    private var names: [[NameKey: Handle<Indicator>]]
    /// Policies whose indicator file could not be read: no name is missed there.
    private let silent: Set<Handle<Policy>>

    /// `lost` are the ids of policies that exist but could not be read or placed.
    init(_ indicators: [IndicatorDraft], policies: [PolicyDraft], lost: Set<String>, unusableFiles: Set<String>) {
        silent = Set(
            policies.indices.filter { unusableFiles.contains("indicators/\(policies[$0].id.value).json") }.map {
                Handle($0)
            })
        byPolicy = Array(repeating: [], count: policies.count)
        names = Array(repeating: [:], count: policies.count)
        let handles = Dictionary(
            policies.enumerated().map { ($1.id.value, Handle<Policy>($0)) }, uniquingKeysWith: { first, _ in first })
        var identifiers = UniqueIdentifiers(of: .indicator)
        var reported: Set<String> = []
        for draft in indicators {
            guard let policy = handles[draft.policy.value] else {
                if !lost.contains(draft.policy.value), reported.insert(draft.policy.value).inserted {
                    diagnostics.append(.unknownPolicy(draft.policy, known: handles.keys))
                }
                continue
            }
            guard identifiers.claim(draft.id) else { continue }
            add(draft, to: policy)
        }
        diagnostics += identifiers.diagnostics
    }

    /// The indicator of `policy` that `reference` names; nil and a finding where there is none.
    mutating func resolve(_ reference: Located<String>, of policy: Handle<Policy>) -> Handle<Indicator>? {
        if let handle = names[policy.index][NameKey(reference.value)] { return handle }
        guard !silent.contains(policy) else { return nil }
        let known = byPolicy[policy.index].flatMap { handle in
            let draft = drafts[handle.index].draft
            return [draft.id.value, draft.name.value] + draft.aliases.map(\.value)
        }
        diagnostics.append(.unknownIndicator(reference, near: nearestNames(to: reference.value, in: known)))
        return nil
    }

    /// Whether the policy's indicator file could not be read.
    func isLost(_ policy: Handle<Policy>) -> Bool { silent.contains(policy) }

    private mutating func add(_ draft: IndicatorDraft, to policy: Handle<Policy>) {
        let handle = Handle<Indicator>(drafts.count)
        drafts.append((draft, policy))
        byPolicy[policy.index].append(handle)
        for name in [draft.id, draft.name] + draft.aliases {
            let key = NameKey(name.value)
            if let other = names[policy.index][key], other != handle {
                diagnostics.append(.nameTaken(name, other: drafts[other.index].draft.name))
            } else {
                names[policy.index][key] = handle
            }
        }
    }
}

extension Diagnostic {
    static func unknownPolicy(_ id: Located<String>, known: some Sequence<String>) -> Diagnostic {
        Diagnostic(
            .error, .unknownPolicy, at: id.range,
            Message(
                "there is no policy “\(id.value)” (policies/\(id.value).md)",
                zh: "没有政策文件“\(id.value)”（policies/\(id.value).md）"),
            nearMisses: nearestNames(to: id.value, in: known))
    }

    fileprivate static func unknownIndicator(_ reference: Located<String>, near: [String]) -> Diagnostic {
        Diagnostic(
            .error, .unknownIndicator, at: reference.range,
            Message("the policy has no indicator “\(reference.value)”", zh: "这份政策文件没有指标“\(reference.value)”"),
            nearMisses: near, fix: near.first.map { Fix(reference.range, replacement: $0) })
    }

    fileprivate static func nameTaken(_ name: Located<String>, other: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .nameWithTwoOwners, at: name.range,
            Message(
                "“\(name.value)” already names another indicator of the policy", zh: "“\(name.value)”已是这份政策文件另一个指标的名称"),
            notes: [Note(Message("“\(other.value)” is defined here", zh: "“\(other.value)”写在这里"), at: other.range)])
    }
}
