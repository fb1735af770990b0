package import ContentSource
package import Diagnostics
package import PolicyModel
package import PolicyText

/// A policy with what the recogniser found in its text.
package struct RecognisedPolicy: Sendable {
    package let draft: PolicyDraft
    package let outline: PolicyOutline

    package init(draft: PolicyDraft, outline: PolicyOutline) {
        self.draft = draft
        self.outline = outline
    }
}

/// The third stage: drafts → one immutable catalog in which everything refers to everything, both ways.
package struct Linker {
    private let drafts: ContentDrafts
    private let asOf: CalendarDate

    /// `asOf` is the day the site speaks of; the content's own if nil.
    package init(_ drafts: ContentDrafts, asOf: CalendarDate? = nil) {
        self.drafts = drafts
        self.asOf = asOf ?? drafts.site.settings.asOf
    }

    /// Resolves every name; what cannot be resolved is reported and left out, the rest still links.
    package func link(_ recognised: [RecognisedPolicy]) -> (catalog: Catalog, diagnostics: [Diagnostic]) {
        let jurisdictions = LinkedJurisdictions(
            drafts.jurisdictions, isComplete: !drafts.unusableFiles.contains(JurisdictionDraft.file))
        var diagnostics = jurisdictions.diagnostics
        let placed = placed(recognised, in: jurisdictions, into: &diagnostics)
        let policies = placed.map { (draft: $0.policy.draft, outline: $0.policy.outline) }
        let handles = Dictionary(
            policies.enumerated().map { ($1.draft.id.value, Handle<Policy>($0)) },
            uniquingKeysWith: { first, _ in first })

        let lost = lostPolicies(known: handles.keys)
        let unusable = drafts.unusableFiles
        var agencies = AgencyDirectory(drafts.agencies, in: jurisdictions, unusableFiles: unusable)
        var measures = MeasureIndex(policies)
        var indicators = IndicatorIndex(
            drafts.indicators, policies: policies.map(\.draft), lost: lost, unusableFiles: unusable)
        let updateLinker = UpdateLinker(policies: handles, places: placed.map(\.place), asOf: asOf, lost: lost)
        let (updates, updateFindings) = updateLinker.link(drafts.updates, measures: &measures, agencies: &agencies)

        let concepts = LinkedConcepts(
            drafts.concepts, named: indicators.drafts.map(\.draft.concept),
            isComplete: !unusable.contains(ConceptDraft.file))
        diagnostics += concepts.diagnostics
        var assembly = CatalogAssembly(
            settings: settings, places: placed.map(\.place), jurisdictions: jurisdictions, concepts: concepts,
            updates: updates, articles: articles(into: &diagnostics))
        let catalog = assembly.assemble(policies, agencies: &agencies, measures: &measures, indicators: &indicators)
        diagnostics += agencies.diagnostics + measures.diagnostics + indicators.diagnostics + updateFindings
        return (catalog, diagnostics + assembly.diagnostics)
    }
}

extension Linker {
    private var settings: SiteSettings { drafts.site.settings.speaking(of: asOf) }

    /// Policies that are there but could not be used; what refers to them is not wrong.
    private func lostPolicies(known: some Sequence<String>) -> Set<String> {
        let files = drafts.unusableFiles.filter { $0.hasPrefix("policies/") && $0.hasSuffix(".md") }
        let unread = files.map { String($0.dropFirst("policies/".count).dropLast(".md".count)) }
        return Set(unread + drafts.policies.map(\.id.value)).subtracting(known)
    }

    /// Policies whose place is known, in the order of the site: real places first, then by place, then by id.
    private func placed(
        _ recognised: [RecognisedPolicy], in jurisdictions: LinkedJurisdictions, into diagnostics: inout [Diagnostic]
    ) -> [(policy: RecognisedPolicy, place: Handle<Jurisdiction>)] {
        var placed: [(policy: RecognisedPolicy, place: Handle<Jurisdiction>)] = []
        var identifiers = UniqueIdentifiers(of: .policy)
        defer { diagnostics += identifiers.diagnostics }
        for policy in recognised where identifiers.claim(policy.draft.id) {
            diagnostics += policy.outline.diagnostics
            guard let place = jurisdictions.resolve(policy.draft.jurisdiction, into: &diagnostics) else { continue }
            placed.append((policy, place))
        }
        func rank(_ item: (policy: RecognisedPolicy, place: Handle<Jurisdiction>)) -> (Int, Int, String) {
            (jurisdictions.entities[item.place.index].isExample ? 1 : 0, item.place.index, item.policy.draft.id.value)
        }
        return placed.sorted { rank($0) < rank($1) }
    }

    private func articles(into diagnostics: inout [Diagnostic]) -> [Article] {
        var identifiers = UniqueIdentifiers(of: .page)
        let articles = drafts.articles.filter { identifiers.claim($0.id) }.map(\.article)
        diagnostics += identifiers.diagnostics
        return articles.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    }
}

extension SiteSettings {
    fileprivate func speaking(of day: CalendarDate) -> SiteSettings {
        SiteSettings(
            title: title, description: description, language: language, baseURL: baseURL, asOf: day, theme: theme,
            assessment: assessment, unsafeHTML: unsafeHTML)
    }
}
