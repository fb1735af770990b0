import ContentSource
import Diagnostics
import Linking
import Pipeline
import PolicyModel
import PolicyText

/// Where in the files the things of a catalog are written.
struct LinkSources {
    private let parts: [String: OutlinePart]
    private let indicators: [String: IndicatorDraft]
    private let agencies: [String: AgencyDraft]
    private let updates: [UpdateDraft]

    init(_ content: AssessedContent) {
        var parts: [String: OutlinePart] = [:]
        for policy in content.recognised {
            for part in policy.outline.parts where part.kind == .measure {
                let suffix = part.slug?.value ?? part.path.map(String.init).joined(separator: "-")
                let id = "\(policy.draft.id.value)-\(suffix)"
                if parts[id] == nil { parts[id] = part }
            }
        }
        self.parts = parts
        indicators = Dictionary(
            content.drafts.indicators.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        agencies = Dictionary(
            content.drafts.agencies.map { ($0.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        updates = content.drafts.updates
    }

    /// What was recognised of a measure in its policy's text.
    func part(of measure: Measure) -> OutlinePart? { parts[measure.id] }

    func draft(of indicator: Indicator) -> IndicatorDraft? { indicators[indicator.id] }

    /// Nil for an agency no register has.
    func draft(of agency: Agency) -> AgencyDraft? { agencies[agency.id] }

    /// The file of a progress note.
    func file(of update: Update) -> SourceRange? {
        let draft = updates.first { draft in
            draft.date.value == update.date && update.id.hasSuffix(Update.identifier(ofFile: draft.name))
        }
        return draft.map { .beginning(of: $0.file) }
    }

    /// The clause or field line that names an agency, as written.
    func clause(naming mention: AgencyMention, in part: OutlinePart) -> Located<String>? {
        part.clauseTexts.first { $0.range.start <= mention.name.range.start && mention.name.range.end <= $0.range.end }
            ?? part.clauseTexts.first { $0.value.contains(mention.name.value) }
    }

    /// Why a name a policy uses means the agency it does.
    func reason(name: String, means agency: Agency, registerOf place: String, isOfPolicysPlace: Bool) -> Account.Reason
    {
        guard let draft = draft(of: agency) else {
            return Account.Reason(
                Message(
                    "no register knows “\(name)”: it has a page marked as not registered",
                    zh: "名册中没有“\(name)”：另立页面，标明未登记"))
        }
        let key = NameKey(name)
        let names: [(name: Located<String>, kind: Message)] =
            [(draft.name, Message("the full name", zh: "全称")), (draft.short, Message("the short name", zh: "简称"))]
            + draft.aliases.map { ($0, Message("an alias", zh: "别名")) }
        guard let match = names.first(where: { NameKey($0.name.value) == key }) else {
            return Account.Reason(.verbatim(name), at: draft.name.range)
        }
        let register =
            isOfPolicysPlace
            ? Message("", zh: "") : Message(" in the register of \(place) above", zh: "（上级地区\(place)的名册）")
        return Account.Reason(
            Message("“\(name)” is ", zh: "“\(name)”是") + match.kind
                + Message(" of \(draft.name.value)", zh: "（\(draft.name.value)）") + register,
            at: match.name.range)
    }
}
