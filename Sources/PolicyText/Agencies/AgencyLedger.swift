internal import Diagnostics
internal import PolicyModel

/// The bodies of one item over all its clauses and fields: each once, with the strongest role and evidence.
struct AgencyLedger {
    private(set) var mentions: [AgencyMention] = []
    private(set) var collectives: [Located<String>] = []
    private var indexOfName: [String: Int] = [:]
    private var plurals: Set<String> = []

    mutating func add(_ mention: AgencyMention) {
        guard let index = indexOfName[mention.name.value] else {
            indexOfName[mention.name.value] = mentions.count
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

    mutating func add(_ entry: ResponsibilityClause.Entry) {
        if entry.isCollective {
            add(collective: entry.name)
        } else {
            add(AgencyMention(name: entry.name, role: entry.role, evidence: .clause))
        }
    }

    mutating func add(collective: Located<String>) {
        if plurals.insert(collective.value).inserted { collectives.append(collective) }
    }
}
