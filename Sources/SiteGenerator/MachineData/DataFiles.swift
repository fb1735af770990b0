import Assessment
import JSONText
import PolicyModel

/// The machine-readable files under `data/`; their shape is documented in `Documentation/DataFiles.md` and stays.
struct DataFiles {
    let site: SiteFacts

    private typealias Value = JSONWriter.Value

    func policies() -> [UInt8] {
        let catalog = site.catalog
        return JSONWriter.document(
            catalog.policies.lazy.map { policy in
                .object([
                    "id": .text(policy.id), "title": .text(policy.title),
                    "jurisdiction": .text(catalog[policy.jurisdiction].fullName), "stage": .text(policy.stage.rawValue),
                    "period": policy.period.map { .list([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null,
                    "example": .flag(catalog[policy.jurisdiction].isExample),
                    "url": .text(SiteAddress.policy(policy.id)),
                    "measures": .texts(policy.measures.map { catalog[$0].id }),
                ])
            })
    }

    func measures() -> [UInt8] {
        let catalog = site.catalog
        return JSONWriter.document(
            catalog.measures.lazy.map { measure in
                .object([
                    "id": .text(measure.id), "policy": .text(catalog[measure.policy].id),
                    "path": .list(measure.path.map { .integer($0) }), "title": .text(measure.title),
                    "url": .text(SiteAddress.measure(measure.id)),
                    "agencies": .list(measure.responsibilities.map(responsibility)),
                    "collective": .texts(measure.collectives),
                    "indicators": .texts(measure.indicators.map { catalog[$0].id }),
                    "commitments": .list(measure.commitments.map(commitment)),
                    "due": .optional(measure.due?.date?.description),
                    "status": .text(MeasureProgress(site.progress(of: measure)).key),
                ])
            })
    }

    func agencies() -> [UInt8] {
        let catalog = site.catalog
        return JSONWriter.document(
            catalog.agencies.lazy.map { agency in
                .object([
                    "id": .text(agency.id), "name": .text(agency.name),
                    "jurisdiction": .text(catalog[agency.jurisdiction].fullName),
                    "registered": .flag(agency.isRegistered),
                    "aliases": .texts(([agency.short] + agency.aliases).filter { $0 != agency.name }),
                    "url": .text(SiteAddress.agency(agency.id)),
                    "measures": .list(
                        agency.duties.map {
                            .object(["id": .text(catalog[$0.measure].id), "role": .text($0.role.rawValue)])
                        }),
                    "indicators": .texts(agency.indicators.map { catalog[$0].id }),
                ])
            })
    }

    func concepts() -> [UInt8] {
        let catalog = site.catalog
        return JSONWriter.document(
            catalog.concepts.lazy.map { concept in
                .object([
                    "id": .text(concept.id), "name": .text(concept.name),
                    "description": .optional(concept.description),
                    "indicators": .texts(concept.indicators.map { catalog[$0].id }),
                    "url": .optional(concept.isShared ? SiteAddress.concept(concept.id) : nil),
                ])
            })
    }

    func indicators() -> [UInt8] {
        let catalog = site.catalog
        return JSONWriter.document(
            catalog.indicators.indices.lazy.map { index in
                let indicator = catalog.indicators[index]
                return .object([
                    "id": .text(indicator.id), "policy": .text(catalog[indicator.policy].id),
                    "number": indicator.number.map { .integer($0) } ?? .null, "name": .text(indicator.name),
                    "unit": .optional(indicator.unit), "kind": .optional(indicator.kind?.rawValue),
                    "nature": .optional(indicator.nature?.rawValue), "domain": .optional(indicator.domain),
                    "concept": .optional(indicator.concept.map { catalog[$0].id }),
                    "baseline": indicator.baseline.map { measured($0.value, year: $0.year) } ?? .null,
                    "targets": .list(indicator.targets.map(target)),
                    "benchmarks": .list(indicator.benchmarks.map(benchmark)),
                    "observations": .list(indicator.observations.map { measured($0.value, year: $0.year) }),
                    "agencies": .texts(indicator.agencies.map { catalog[$0].id }),
                    "measures": .texts(indicator.measures.map { catalog[$0].id }),
                    "assessments": .list(site.assessments[index].map(assessment)),
                    "url": .text(SiteAddress.indicator(indicator.id)),
                ])
            })
    }
}

extension DataFiles {
    private func responsibility(_ item: Measure.Responsibility) -> Value {
        let agency = site.catalog[item.agency]
        return .object([
            "id": .text(agency.id), "name": .text(agency.name), "role": .text(item.role.rawValue),
            "statedAs": .text(item.statedAs),
        ])
    }

    private func commitment(_ item: Commitment) -> Value {
        .object([
            "year": .integer(item.year), "month": item.month.map { .integer($0) } ?? .null,
            "subject": .text(item.subject), "comparator": .text(item.comparator.rawValue),
            "value": item.value.map { .number($0) } ?? .null, "unit": .text(item.unit),
            "change": .optional(item.change?.rawValue), "text": .text(item.text),
        ])
    }

    private func measured(_ value: MeasuredValue, year: Int?) -> Value {
        .object([
            "year": year.map { .integer($0) } ?? .null, "value": value.number.map { .number($0) } ?? .null,
            "text": .text(value.text),
        ])
    }

    private func target(_ target: Indicator.Target) -> Value {
        let facts = TargetFacts(target.expression)
        return .object([
            "year": .integer(target.year), "text": .text(target.text),
            "comparator": .optional(facts.comparator?.rawValue),
            "value": facts.value.map { .number($0) } ?? .null, "change": .optional(facts.change?.rawValue),
        ])
    }

    private func benchmark(_ item: Indicator.Benchmark) -> Value {
        let facts = TargetFacts(item.expression)
        return .object([
            "level": .text(item.level), "year": .integer(item.year), "text": .text(item.text),
            "comparator": .optional(facts.comparator?.rawValue), "value": facts.value.map { .number($0) } ?? .null,
        ])
    }

    private func assessment(_ item: TargetAssessment) -> Value {
        let wording = AssessmentWording(item.assessment, language: site.language)
        return .object([
            "targetYear": .integer(item.target.year), "status": .text(item.assessment.status.rawValue),
            "method": .optional(item.assessment.method?.rawValue), "explanation": .text(wording.explanation),
            "formula": .texts(wording.formula), "stale": .flag(item.assessment.isStale),
        ])
    }
}

/// The number a target states outright, and how it bounds the value.
private struct TargetFacts {
    var comparator: Comparator?
    var value: Double?
    var change: Change?

    init(_ expression: TargetExpression) {
        switch expression {
        case .quantity(let comparator, let value):
            self.comparator = comparator
            self.value = value
        case .change(let change, let amount, _, let comparator, _):
            self.comparator = comparator
            self.change = change
            value = amount
        case .range, .reference, .trend, .maintain, .yesNo, .words: break
        }
    }
}
