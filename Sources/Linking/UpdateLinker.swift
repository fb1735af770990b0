import ContentSource
import Diagnostics
import PolicyModel

/// Resolves what progress notes speak of, newest first.
struct UpdateLinker {
    let policies: [String: Handle<Policy>]
    let places: [Handle<Jurisdiction>]
    let asOf: CalendarDate
    /// Ids of policies that exist but could not be read or placed.
    let lost: Set<String>

    func link(
        _ drafts: [UpdateDraft], measures: inout MeasureIndex, agencies: inout AgencyDirectory
    ) -> (updates: [Update], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var identifiers = UniqueIdentifiers(of: .update)
        var updates: [Update] = []
        for draft in drafts {
            guard let policy = policies[draft.policy.value] else {
                if !lost.contains(draft.policy.value) {
                    diagnostics.append(.unknownPolicy(draft.policy, known: policies.keys))
                }
                continue
            }
            guard draft.date.value <= asOf else {
                diagnostics.append(.updateInFuture(draft.date, asOf: asOf))
                continue
            }
            let id = identifier(of: draft)
            guard identifiers.claim(Located(id, at: .beginning(of: draft.file))) else { continue }
            let place = places[policy.index]
            updates.append(
                Update(
                    id: id, date: draft.date.value, policy: policy,
                    measures: draft.measures.compactMap { measures.resolve($0, of: policy) }.withoutRepeats(),
                    status: draft.status, percent: draft.percent,
                    agency: draft.agency.map { agencies.resolve($0, in: place) }, title: draft.title,
                    body: draft.text.markdown))
        }
        updates.sort { ($1.date, $1.id) < ($0.date, $0.id) }
        return (updates, diagnostics + identifiers.diagnostics)
    }

    private func identifier(of draft: UpdateDraft) -> String {
        let date = draft.date.value.description
        let name = Update.identifier(ofFile: draft.name)
        return name.hasPrefix(date) ? name : "\(date)-\(name)"
    }
}

extension Array where Element: Hashable {
    /// The elements in order, each once.
    func withoutRepeats() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Diagnostic {
    fileprivate static func updateInFuture(_ date: Located<CalendarDate>, asOf: CalendarDate) -> Diagnostic {
        Diagnostic(
            .warning, .updateInFuture, at: date.range,
            Message(
                "this note is of \(date.value), after the day the site speaks of (asOf \(asOf)); it is left out",
                zh: "这条进展记录的日期是 \(date.value)，晚于网站的截止日期（asOf \(asOf)），没有采用"))
    }
}
