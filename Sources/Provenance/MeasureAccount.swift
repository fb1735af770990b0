import Diagnostics
import Linking
import Pipeline
import PolicyModel
import PolicyText

/// What a measure is linked to: who answers for it, what measures it, what it promises, what is reported.
struct MeasureAccount {
    private let measure: Measure
    private let handle: Handle<Measure>
    private let catalog: Catalog
    private let sources: LinkSources
    private let part: OutlinePart?

    init(_ handle: Handle<Measure>, _ content: AssessedContent, _ sources: LinkSources) {
        self.handle = handle
        self.sources = sources
        catalog = content.catalog
        measure = content.catalog[handle]
        part = sources.part(of: measure)
    }

    var account: Account {
        let numbers = measure.path.map(String.init).joined(separator: ".")
        let policy = catalog[measure.policy].shortTitle
        return Account(
            title: .measure
                + Message(
                    " \(measure.id): \(numbers) \(measure.title) (\(policy))",
                    zh: " \(measure.id)：\(numbers) \(measure.title)（\(policy)）"),
            place: part?.titleRange,
            sections: [
                Account.Section(heading: Message("Agencies", zh: "责任单位"), entries: agencies),
                Account.Section(heading: Message("Indicators", zh: "指标"), entries: indicators),
                Account.Section(heading: Message("Commitments", zh: "时限目标"), entries: commitments),
                Account.Section(heading: Message("Progress", zh: "进展"), entries: updates),
            ])
    }

    private var agencies: [Account.Entry] {
        let linked = measure.responsibilities.map { item in
            let agency = catalog[item.agency]
            let mention = part?.mentions.first { $0.evidence == .clause && $0.name.value == item.statedAs }
            var reasons: [Account.Reason] = []
            if let mention, let part {
                let clause = sources.clause(naming: mention, in: part)
                reasons.append(
                    Account.Reason(
                        Message(
                            "the clause says “\(clause?.value ?? item.statedAs)”",
                            zh: "原文写明“\(clause?.value ?? item.statedAs)”"),
                        at: mention.name.range))
            }
            reasons.append(
                sources.reason(
                    name: item.statedAs, means: agency, registerOf: catalog[agency.jurisdiction].name,
                    isOfPolicysPlace: agency.jurisdiction == catalog[measure.policy].jurisdiction))
            return Account.Entry(
                text: item.role.word
                    + Message(": \(agency.short) (\(agency.id))", zh: "：\(agency.short)（\(agency.id)）"),
                reasons: reasons)
        }
        let collective = (part?.collectives ?? []).map { name in
            Account.Entry(
                text: .verbatim(name.value),
                reasons: [
                    Account.Reason(
                        Message(
                            "bodies in the plural: shown as written, linked to nobody", zh: "泛指的多个单位：按原文显示，不关联具体单位"),
                        at: name.range)
                ])
        }
        guard linked.isEmpty, collective.isEmpty else { return linked + collective }
        return [
            Account.Entry(
                text: Message(
                    "nobody: the text has no responsibility clause and no field line", zh: "没有：原文既无责任单位括注，也无“责任单位：”一行"),
                reasons: [])
        ]
    }

    private var indicators: [Account.Entry] {
        measure.indicators.map { linked in
            let indicator = catalog[linked]
            return Account.Entry(
                text: Message("\(indicator.name) (\(indicator.id))", zh: "\(indicator.name)（\(indicator.id)）"),
                reasons: IndicatorLinks(sources, catalog).reasons(between: measure, and: indicator))
        }
    }

    private var commitments: [Account.Entry] {
        measure.commitments.map { commitment in
            let date = commitment.month.map { Message("\(commitment.year)-\($0)", zh: "\(commitment.year) 年 \($0) 月") }
            return Account.Entry(
                text: (date ?? Message("\(commitment.year)", zh: "\(commitment.year) 年"))
                    + Message(": \(commitment.text)", zh: "：\(commitment.text)"),
                reasons: [Account.Reason(Message("read from the text", zh: "读自正文"), at: commitment.range)])
        }
    }

    private var updates: [Account.Entry] {
        measure.updates.map { linked in
            let update = catalog[linked]
            let percent = update.percent.map { Message(", \($0)%", zh: "，\($0)%") } ?? .verbatim("")
            return Account.Entry(
                text: Message("\(update.date): ", zh: "\(update.date)：") + update.status.word + percent,
                reasons: [
                    Account.Reason(
                        Message("the note names this measure", zh: "进展记录写明本措施"), at: sources.file(of: update))
                ])
        }
    }
}
