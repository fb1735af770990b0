internal import Diagnostics
internal import PolicyModel

/// The bodies of one item over all its clauses and fields: each once, with the strongest role and evidence.
struct AgencyLedger {
    private(set) var mentions: [AgencyMention] = []
    private(set) var collectives: [Located<String>] = []

    mutating func add(_ mention: AgencyMention) {
        guard let index = mentions.firstIndex(where: { $0.name.value == mention.name.value }) else {
            mentions.append(mention)
            return
        }
        let old = mentions[index]
        guard old.evidence == .prose || mention.evidence == .clause else { return }
        let isStronger = mention.role < old.role || (old.evidence == .prose && mention.evidence == .clause)
        if isStronger {
            mentions[index] = AgencyMention(name: old.name, role: mention.role, evidence: mention.evidence)
        }
    }

    mutating func add(collective: Located<String>) {
        if !collectives.contains(where: { $0.value == collective.value }) { collectives.append(collective) }
    }
}
