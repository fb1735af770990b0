import ContentSource
import Diagnostics
import PolicyModel

/// Entries of the registers that nothing refers to: no measure, indicator, document, note or successor.
struct UnusedAgencies {
    let catalog: Catalog

    /// Nothing where a file that could not be read may be what refers to them.
    func diagnostics(_ drafts: [AgencyDraft], unusableFiles: Set<String>) -> [Diagnostic] {
        let isBlind = unusableFiles.contains { file in
            ["policies/", "indicators/", "updates/", "jurisdictions.json"].contains { file.hasPrefix($0) }
        }
        guard !isBlind else { return [] }
        var used: Set<Handle<Agency>> = []
        for policy in catalog.policies { used.formUnion(policy.issuers.map(\.agency)) }
        for update in catalog.updates { if let agency = update.agency { used.insert(agency) } }
        for (number, agency) in catalog.agencies.enumerated() {
            if !agency.duties.isEmpty || !agency.indicators.isEmpty { used.insert(Handle(number)) }
            if let successor = agency.successor { used.insert(successor) }
        }
        let names = Set(used.map { catalog[$0].id })
        return drafts.filter { !names.contains($0.id.value) }.map { .unusedAgency($0) }
    }
}

extension Diagnostic {
    fileprivate static func unusedAgency(_ agency: AgencyDraft) -> Diagnostic {
        Diagnostic(
            .suggestion, .unusedAgency, at: agency.name.range,
            Message(
                "nothing refers to “\(agency.name.value)”; if policies call it otherwise, add that name to “aliases”",
                zh: "没有任何措施、指标、政策文件或进展记录涉及“\(agency.name.value)”；如果文件中用的是其他称呼，请把它加入“aliases”"))
    }
}
