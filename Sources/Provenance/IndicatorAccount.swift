import Assessment
import ContentSource
import Diagnostics
import Pipeline
import PolicyModel
import PolicyText

/// What an indicator is linked to, and how the status of each of its targets was computed.
struct IndicatorAccount {
    private let indicator: Indicator
    private let assessments: [TargetAssessment]
    private let catalog: Catalog
    private let sources: LinkSources

    init(_ handle: Handle<Indicator>, _ content: AssessedContent, _ sources: LinkSources) {
        indicator = content.catalog[handle]
        assessments = content.assessments[handle.index]
        catalog = content.catalog
        self.sources = sources
    }

    var account: Account {
        let policy = catalog[indicator.policy].shortTitle
        return Account(
            title: .indicator
                + Message(
                    " \(indicator.id): \(indicator.name) (\(policy))",
                    zh: " \(indicator.id)：\(indicator.name)（\(policy)）"),
            place: sources.draft(of: indicator)?.name.range,
            sections: [
                Account.Section(heading: Message("Statuses", zh: "评估状态"), entries: statuses),
                Account.Section(heading: Message("Measures", zh: "措施"), entries: measures),
                Account.Section(heading: Message("Agencies", zh: "责任单位"), entries: agencies),
            ])
    }

    private var statuses: [Account.Entry] {
        assessments.map { item in
            let place = sources.draft(of: indicator)?.targets.first { $0.year.value == item.target.year }?.text.range
            let assessment = item.assessment
            var reasons = [Account.Reason(Message("the target", zh: "目标值写在"), at: place)]
            reasons.append(
                Account.Reason(
                    Message(assessment.explanation(in: .english), zh: assessment.explanation(in: .chinese))))
            if let arithmetic = assessment.arithmetic {
                let lines = zip(arithmetic.lines(in: .english), arithmetic.lines(in: .chinese))
                reasons += lines.flatMap { english, chinese in
                    [
                        Account.Reason(Message(english.formula, zh: chinese.formula)),
                        Account.Reason(Message("    " + english.filled, zh: "    " + chinese.filled)),
                    ]
                }
            }
            let method = assessment.method.map {
                Message(" (\($0.label(in: .english)))", zh: "（\($0.label(in: .chinese))）")
            }
            return Account.Entry(
                text: Message(
                    "\(item.target.year) “\(item.target.text)”: ", zh: "\(item.target.year) 年“\(item.target.text)”：")
                    + Message(assessment.status.label(in: .english), zh: assessment.status.label(in: .chinese))
                    + (method ?? .verbatim("")),
                reasons: reasons)
        }
    }

    private var measures: [Account.Entry] {
        indicator.measures.map { linked in
            let measure = catalog[linked]
            return Account.Entry(
                text: Message("\(measure.title) (\(measure.id))", zh: "\(measure.title)（\(measure.id)）"),
                reasons: IndicatorLinks(sources, catalog).reasons(between: measure, and: indicator))
        }
    }

    private var agencies: [Account.Entry] {
        let place = catalog[indicator.policy].jurisdiction
        let stated = sources.draft(of: indicator)?.agencies ?? []
        return indicator.agencies.map { linked in
            let agency = catalog[linked]
            func reason(_ name: String) -> Account.Reason {
                sources.reason(
                    name: name, means: agency, registerOf: catalog[agency.jurisdiction].name,
                    isOfPolicysPlace: agency.jurisdiction == place)
            }
            let names = [agency.name, agency.short] + agency.aliases
            var reasons = stated.filter { names.contains($0.value) }.flatMap { name in
                [
                    Account.Reason(
                        Message(
                            "“agencies” of the indicator names “\(name.value)”", zh: "指标的“agencies”写有“\(name.value)”"),
                        at: name.range),
                    reason(name.value),
                ]
            }
            for handle in indicator.measures {
                let measure = catalog[handle]
                guard let duty = measure.responsibilities.first(where: { $0.agency == linked }) else { continue }
                reasons.append(
                    Account.Reason(
                        Message("it answers for the measure \(measure.id) (", zh: "它是措施 \(measure.id) 的责任单位（")
                            + duty.role.word
                            + Message(", as “\(duty.statedAs)”)", zh: "，写作“\(duty.statedAs)”）"),
                        at: sources.part(of: measure)?.titleRange))
            }
            return Account.Entry(
                text: Message("\(agency.short) (\(agency.id))", zh: "\(agency.short)（\(agency.id)）"), reasons: reasons)
        }
    }
}
