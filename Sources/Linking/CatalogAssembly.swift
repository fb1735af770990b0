import ContentSource
import Diagnostics
import PolicyModel
import PolicyText

/// Puts the resolved entities together, each relation stated on both of its sides.
struct CatalogAssembly {
    let settings: SiteSettings
    /// The place of each policy.
    let places: [Handle<Jurisdiction>]
    let jurisdictions: LinkedJurisdictions
    /// Their indicators in the order of the index.
    let concepts: LinkedConcepts
    /// Newest first.
    let updates: [Update]
    let articles: [Article]
    private(set) var diagnostics: [Diagnostic] = []

    init(
        settings: SiteSettings, places: [Handle<Jurisdiction>], jurisdictions: LinkedJurisdictions,
        concepts: LinkedConcepts, updates: [Update], articles: [Article]
    ) {
        self.settings = settings
        self.places = places
        self.jurisdictions = jurisdictions
        self.concepts = concepts
        self.updates = updates
        self.articles = articles
    }

    mutating func assemble(
        _ policies: [(draft: PolicyDraft, outline: PolicyOutline)], agencies: inout AgencyDirectory,
        measures: inout MeasureIndex, indicators: inout IndicatorIndex
    ) -> Catalog {
        let responsibilities = measures.entries.map { entry in
            entry.part.mentions.filter { $0.evidence == .clause }.map { mention in
                Measure.Responsibility(
                    agency: agencies.resolve(mention.name, in: places[entry.policy.index]), role: mention.role,
                    statedAs: mention.name.value)
            }
        }
        let issuers = policies.enumerated().map { index, policy in
            policy.draft.issuers.map {
                Policy.Issuer(statedAs: $0.value, agency: agencies.resolve($0, in: places[index]))
            }
        }
        let relations = IndicatorRelations(
            places: places, responsibilities: responsibilities, agencies: &agencies, measures: &measures,
            indicators: &indicators)
        suggest(measures: measures, indicators: indicators, relations: relations)
        diagnostics += CrossCheck(measures: measures, indicators: indicators, relations: relations).diagnostics()
        let builtMeasures = builtMeasures(measures, responsibilities: responsibilities, relations: relations)
        let builtIndicators = builtIndicators(indicators, relations: relations)
        let builtAgencies = builtAgencies(&agencies, measures: builtMeasures, relations: relations)
        let builtPolicies = policies.enumerated().map { index, policy in
            builtPolicy(
                policy.draft, outline: policy.outline, handle: Handle(index), issuers: issuers[index],
                measures: measures.byPolicy[index], indicators: indicators.byPolicy[index])
        }
        return Catalog(
            site: settings, jurisdictions: jurisdictions.entities, policies: builtPolicies, measures: builtMeasures,
            agencies: builtAgencies, indicators: builtIndicators, concepts: concepts.entities, updates: updates,
            articles: articles)
    }
}

extension CatalogAssembly {
    private func builtMeasures(
        _ index: MeasureIndex, responsibilities: [[Measure.Responsibility]], relations: IndicatorRelations
    ) -> [Measure] {
        var notes: [[Handle<Update>]] = Array(repeating: [], count: index.entries.count)
        for (number, update) in updates.enumerated() {
            for measure in update.measures { notes[measure.index].append(Handle(number)) }
        }
        return index.entries.enumerated().map { number, entry in
            Measure(
                id: entry.id, policy: entry.policy, path: entry.part.path, title: entry.part.title,
                body: entry.part.body, responsibilities: responsibilities[number],
                collectives: entry.part.collectives.map(\.value), indicators: relations.ofMeasures[number],
                commitments: entry.part.commitments, due: deadline(of: entry.part), updates: notes[number])
        }
    }

    private func deadline(of part: OutlinePart) -> Measure.Deadline? {
        part.due.map { due in
            Measure.Deadline(text: due.text.value, date: due.year.map { CalendarDate(year: $0, month: due.month) })
        }
    }

    private mutating func builtIndicators(_ index: IndicatorIndex, relations: IndicatorRelations) -> [Indicator] {
        index.drafts.enumerated().map { number, item in
            let draft = item.draft
            let values = IndicatorValues(draft, asOf: settings.asOf)
            diagnostics += values.diagnostics
            return Indicator(
                id: draft.id.value, policy: item.policy, number: draft.number, name: draft.name.value,
                aliases: draft.aliases.map(\.value), unit: draft.unit, kind: draft.kind, nature: draft.nature,
                domain: draft.domain, direction: draft.direction, concept: concepts.ofIndicators[number],
                definition: draft.definition, formula: draft.formula, baseline: values.baseline,
                targets: values.targets, benchmarks: values.benchmarks, observations: values.observations,
                references: values.references,
                judgements: draft.judgements.map {
                    Judgement(year: $0.year.value, verdict: $0.verdict, by: $0.by, on: $0.on, reason: $0.reason)
                },
                measures: relations.ofIndicators[number], agencies: relations.agenciesOfIndicators[number],
                method: draft.method, limit: draft.limit)
        }
    }

    private func builtAgencies(
        _ directory: inout AgencyDirectory, measures: [Measure], relations: IndicatorRelations
    ) -> [Agency] {
        var duties: [[Agency.Duty]] = Array(repeating: [], count: directory.entries.count)
        var metrics: [[Handle<Indicator>]] = Array(repeating: [], count: directory.entries.count)
        for (number, measure) in measures.enumerated() {
            for item in measure.responsibilities {
                duties[item.agency.index].append(Agency.Duty(measure: Handle(number), role: item.role))
            }
        }
        for (number, agencies) in relations.agenciesOfIndicators.enumerated() {
            for agency in agencies { metrics[agency.index].append(Handle(number)) }
        }
        return directory.entries.indices.map { number in
            let entry = directory.entries[number]
            return Agency(
                id: entry.id, name: entry.name, short: entry.short, aliases: entry.aliases,
                jurisdiction: entry.jurisdiction, office: entry.office, contact: entry.contact,
                successor: entry.successor.flatMap { directory.resolve(id: $0) }, isRegistered: entry.isRegistered,
                duties: duties[number].withoutRepeats(), indicators: metrics[number])
        }
    }

    private func builtPolicy(
        _ draft: PolicyDraft, outline: PolicyOutline, handle: Handle<Policy>, issuers: [Policy.Issuer],
        measures: [Handle<Measure>], indicators: [Handle<Indicator>]
    ) -> Policy {
        var remaining = measures[...]
        let parts = outline.parts.compactMap { part -> PolicyPart? in
            let kind: PolicyPart.Kind
            switch part.kind {
            case .measure: return remaining.popFirst().map { .measure($0) }
            case .preamble: kind = .preamble
            case .chapter: kind = .chapter
            case .section: kind = .section
            case .context: kind = .context
            }
            return .text(
                PolicyPart.Passage(
                    kind: kind, marker: part.marker, title: part.title, path: part.path, body: part.body,
                    commitments: part.commitments))
        }
        return Policy(
            id: draft.id.value, title: draft.title.value, shortTitle: draft.shortTitle ?? draft.title.value,
            jurisdiction: places[handle.index], stage: draft.stage, issued: draft.issued, period: draft.period,
            documentNumber: draft.documentNumber, issuers: issuers, source: draft.source, summary: draft.summary,
            parts: parts, measures: measures, indicators: indicators,
            updates: updates.indices.filter { updates[$0].policy == handle }.map { Handle($0) })
    }

    private mutating func suggest(measures: MeasureIndex, indicators: IndicatorIndex, relations: IndicatorRelations) {
        let candidates = indicators.byPolicy.map { handles in
            handles.map { handle in
                let draft = indicators.drafts[handle.index].draft
                return IndicatorMentions.Candidate(handle, names: [draft.name.value] + draft.aliases.map(\.value))
            }
        }
        for (number, entry) in measures.entries.enumerated() {
            diagnostics += IndicatorMentions.suggestions(
                in: entry.part.body, at: entry.part.titleRange, candidates: candidates[entry.policy.index],
                linked: Set(relations.ofMeasures[number]))
            diagnostics += entry.part.mentions.filter { $0.evidence == .prose }.map { .agencyMentioned($0.name) }
        }
    }
}

extension Diagnostic {
    fileprivate static func agencyMentioned(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .suggestion, .agencyMentioned, at: name.range,
            Message(
                "the text says that “\(name.value)” acts here; to link them, add a line “责任单位：\(name.value)” under the measure",
                zh: "正文说由“\(name.value)”承担；要关联起来，请在措施下加一行“责任单位：\(name.value)”")
        )
    }
}
