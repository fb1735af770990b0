import ContentSource
import Diagnostics
import Linking
import Pipeline
import PolicyModel
import PolicyText

/// What an agency answers for, and under which of its names.
struct AgencyAccount {
    private let handle: Handle<Agency>
    private let agency: Agency
    private let catalog: Catalog
    private let sources: LinkSources

    init(_ handle: Handle<Agency>, _ content: AssessedContent, _ sources: LinkSources) {
        self.handle = handle
        agency = content.catalog[handle]
        catalog = content.catalog
        self.sources = sources
    }

    var account: Account {
        let place = catalog[agency.jurisdiction].name
        let registered = agency.isRegistered ? Message("", zh: "") : Message(", not registered", zh: "，未登记")
        return Account(
            title: .agency
                + Message(" \(agency.id): \(agency.name) (\(place)", zh: " \(agency.id)：\(agency.name)（\(place)")
                + registered
                + Message(")", zh: "）"),
            place: sources.draft(of: agency)?.name.range,
            sections: [
                Account.Section(heading: Message("Names", zh: "名称"), entries: names),
                Account.Section(heading: Message("Measures", zh: "措施"), entries: measures),
                Account.Section(heading: Message("Indicators", zh: "指标"), entries: indicators),
                Account.Section(heading: Message("Documents it issued", zh: "参与印发的文件"), entries: issued),
                Account.Section(heading: Message("Progress it reported", zh: "报告的进展"), entries: updates),
            ])
    }

    private var names: [Account.Entry] {
        guard let draft = sources.draft(of: agency) else {
            return [
                Account.Entry(
                    text: .verbatim(agency.name),
                    reasons: [Account.Reason(Message("known only from the texts that use it", zh: "仅见于使用它的文件"))])
            ]
        }
        return ([draft.name, draft.short] + draft.aliases).reduce(into: [Account.Entry]()) { entries, name in
            let entry = Account.Entry(text: .verbatim(name.value), reasons: [])
            if !entries.contains(entry) { entries.append(entry) }
        }
    }

    private var measures: [Account.Entry] {
        agency.duties.map { duty in
            let measure = catalog[duty.measure]
            let stated =
                measure.responsibilities.first { $0.agency == handle && $0.role == duty.role }?.statedAs ?? agency.short
            let part = sources.part(of: measure)
            let mention = part?.mentions.first { $0.name.value == stated && $0.evidence == .clause }
            let clause = part.flatMap { part in mention.flatMap { sources.clause(naming: $0, in: part) } }
            return Account.Entry(
                text: duty.role.word
                    + Message(": \(measure.title) (\(measure.id))", zh: "：\(measure.title)（\(measure.id)）"),
                reasons: [
                    Account.Reason(
                        Message(
                            "named as “\(stated)” in “\(clause?.value ?? stated)”",
                            zh: "在“\(clause?.value ?? stated)”中写作“\(stated)”"),
                        at: mention?.name.range ?? part?.titleRange)
                ])
        }
    }

    private var indicators: [Account.Entry] {
        agency.indicators.map { linked in
            let indicator = catalog[linked]
            let draft = sources.draft(of: indicator)
            let names = Set(([agency.name, agency.short] + agency.aliases).map { NameKey($0) })
            let own = (draft?.agencies ?? []).first { names.contains(NameKey($0.value)) }
            let reason =
                own.map {
                    Account.Reason(
                        Message("“agencies” of the indicator names “\($0.value)”", zh: "指标的“agencies”写有“\($0.value)”"),
                        at: $0.range)
                }
                ?? Account.Reason(
                    Message("it answers for a measure of the indicator", zh: "它是该指标所属措施的责任单位"), at: draft?.name.range)
            return Account.Entry(
                text: Message("\(indicator.name) (\(indicator.id))", zh: "\(indicator.name)（\(indicator.id)）"),
                reasons: [reason])
        }
    }

    private var issued: [Account.Entry] {
        catalog.policies.flatMap { policy in
            policy.issuers.filter { $0.agency == handle }.map { issuer in
                Account.Entry(
                    text: Message("\(policy.shortTitle) (\(policy.id))", zh: "\(policy.shortTitle)（\(policy.id)）"),
                    reasons: [
                        Account.Reason(
                            Message("“issuers” names “\(issuer.statedAs)”", zh: "“issuers”写有“\(issuer.statedAs)”"),
                            at: .beginning(of: "policies/\(policy.id).md"))
                    ])
            }
        }
    }

    private var updates: [Account.Entry] {
        catalog.updates.filter { $0.agency == handle }.map { update in
            Account.Entry(
                text: Message("\(update.date): ", zh: "\(update.date)：") + update.status.word,
                reasons: sources.file(of: update).map {
                    [Account.Reason(Message("the note names it in “agency”", zh: "进展记录的“agency”写有该单位"), at: $0)]
                } ?? [])
        }
    }
}
