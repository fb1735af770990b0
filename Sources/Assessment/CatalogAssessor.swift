package import PolicyModel

/// A target of the catalog with its assessment.
package struct TargetAssessment: Hashable, Sendable {
    package let target: Indicator.Target
    package let assessment: Assessment
}

/// The fourth stage: every target of a catalog → its status on the day the site speaks of.
package struct CatalogAssessor: Sendable {
    private let catalog: Catalog
    private let assessor: Assessor

    package init(_ catalog: Catalog) {
        self.catalog = catalog
        let choice = catalog.site.assessment
        let settings = AssessmentSettings(
            method: Method(rawValue: choice.method) ?? .linear, onTrack: choice.onTrack, behind: choice.behind,
            staleAfterYears: choice.staleAfterYears)
        assessor = Assessor(settings: settings, asOfYear: catalog.site.asOf.year)
    }

    /// The assessed targets of each indicator, in the catalog's order.
    package func assess() -> [[TargetAssessment]] {
        catalog.indicators.map { indicator in
            let input = AssessmentInput(indicator)
            return indicator.targets.map { target in
                let verdict = verdict(on: target, of: indicator).map(RecordedVerdict.init)
                let question = AssessmentTarget(year: target.year, expression: target.expression, verdict: verdict)
                return TargetAssessment(target: target, assessment: assessor.assess(input, question))
            }
        }
    }
}

extension CatalogAssessor {
    /// The newest verdict that had been given on the day the site speaks of.
    private func verdict(on target: Indicator.Target, of indicator: Indicator) -> Judgement? {
        indicator.judgements.filter { $0.year == target.year && $0.on.firstDay <= catalog.site.asOf }
            .enumerated().max { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }?.element
    }
}

extension AssessmentInput {
    fileprivate init(_ indicator: Indicator) {
        self.init(
            direction: indicator.direction.flatMap { Direction(rawValue: $0.rawValue) }, unit: indicator.unit ?? "",
            baseline: indicator.baseline.map { Baseline($0.year, $0.value) },
            observations: indicator.observations.map { YearValue($0.year, $0.value) },
            references: indicator.references.mapValues { $0.map { YearValue($0.year, $0.value) } },
            isAdvocacy: indicator.nature == .advocacy || indicator.kind == .advocacy, limit: indicator.limit,
            method: indicator.method.flatMap { Method(rawValue: $0) })
    }
}

extension RecordedVerdict {
    fileprivate init(_ judgement: Judgement) {
        self.init(
            verdict: judgement.verdict, by: judgement.by, on: judgement.on.description, reason: judgement.reason)
    }
}
