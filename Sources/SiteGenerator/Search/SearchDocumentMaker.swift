import Assessment
import PolicyModel
import SearchIndex

/// Makes what readers can find from the catalog, a method for each kind.
struct SearchDocumentMaker: Sendable {
    let pages: PageContext

    private var site: SiteFacts { pages.site }
    private var catalog: Catalog { site.catalog }

    func document(_ handle: Handle<Agency>) -> SearchDocument {
        let agency = catalog[handle]
        let place = catalog[agency.jurisdiction]
        return SearchDocument(
            card: SearchCard(
                address: SiteAddress.agency(agency.id), title: agency.name, detail: place.fullName,
                otherNames: agency.otherNames),
            text: Self.paragraphs([place.fullName, agency.office, agency.contact]), agencies: [agency.id])
    }

    func document(_ handle: Handle<Indicator>) -> SearchDocument {
        let indicator = catalog[handle]
        let policy = catalog[indicator.policy]
        let targets = indicator.targets.map { target in
            site.time(year: target.year) + " " + AmountText.withUnit(target.text, unit: indicator.unit)
        }
        return SearchDocument(
            card: SearchCard(
                address: SiteAddress.indicator(indicator.id), title: indicator.name, detail: policy.shortTitle,
                otherNames: Self.others(indicator.aliases, than: indicator.name)),
            relatedNames: indicator.agencies.flatMap { names(of: $0) },
            text: Self.paragraphs(
                [indicator.definition, indicator.formula, indicator.domain, indicator.unit] + targets),
            agencies: indicator.agencies.map { catalog[$0].id },
            facets: SearchFacets(
                policy: indicator.policy.index, status: status(of: handle), year: policy.issued?.year))
    }

    func document(_ handle: Handle<Policy>) -> SearchDocument {
        let policy = catalog[handle]
        let passages = policy.parts.compactMap { part -> [String?]? in
            guard case .text(let passage) = part else { return nil }
            return [passage.marker + passage.title, plainText(passage.body)]
        }
        return SearchDocument(
            card: SearchCard(
                address: SiteAddress.policy(policy.id), title: policy.title,
                detail: catalog[policy.jurisdiction].fullName,
                otherNames: Self.others(
                    [policy.shortTitle] + [policy.documentNumber].compactMap(\.self), than: policy.title)),
            relatedNames: policy.issuers.map(\.statedAs),
            text: Self.paragraphs([policy.summary] + passages.flatMap(\.self)),
            agencies: policy.issuers.map { catalog[$0.agency].id },
            facets: SearchFacets(policy: handle.index, year: policy.issued?.year))
    }

    func document(_ handle: Handle<Measure>) -> SearchDocument {
        let measure = catalog[handle]
        let policy = catalog[measure.policy]
        let named = measure.responsibilities.flatMap { responsibility in
            let names = names(of: responsibility.agency)
            return names.contains(responsibility.statedAs) ? names : [responsibility.statedAs] + names
        }
        return SearchDocument(
            card: SearchCard(
                address: SiteAddress.measure(measure.id), title: measure.title,
                detail: "\(policy.shortTitle) \(measure.number)"),
            relatedNames: named + measure.collectives + measure.indicators.map { catalog[$0].name } + [measure.number],
            text: plainText(measure.body), agencies: measure.responsibilities.map { catalog[$0.agency].id },
            facets: SearchFacets(
                policy: measure.policy.index,
                status: Self.place(of: .progress(MeasureProgress(site.progress(of: measure)))),
                year: policy.issued?.year))
    }

    func document(_ handle: Handle<Update>) -> SearchDocument {
        let update = catalog[handle]
        let items = pages.items(at: SiteAddress.home)
        let title = items.title(of: update)
        return SearchDocument(
            card: SearchCard(
                address: items.url(of: update), title: title,
                detail: "\(update.date.description) \(catalog[update.policy].shortTitle)"),
            relatedNames: Self.unique(
                (update.agency.map { names(of: $0) } ?? [])
                    + update.measures.map { catalog[$0].title }.filter { $0 != title }),
            text: plainText(update.body), agencies: update.agency.map { [catalog[$0].id] } ?? [],
            facets: SearchFacets(
                policy: update.policy.index, status: Self.place(of: .progress(MeasureProgress(update))),
                year: update.date.year))
    }

    func document(article: Int) -> SearchDocument {
        let article = catalog.articles[article]
        return SearchDocument(
            card: SearchCard(address: SiteAddress.article(article.id), title: article.title),
            text: plainText(article.body))
    }
}

extension SearchDocumentMaker {
    /// What a result can be filtered by: how far a measure has come, or how a target stands.
    enum ResultStatus: Hashable {
        case progress(MeasureProgress)
        case target(Status)

        static let all = MeasureProgress.allCases.map(Self.progress) + Status.allCases.map(Self.target)
    }

    private static func place(of status: ResultStatus) -> Int? { ResultStatus.all.firstIndex(of: status) }

    /// That of the target which comes next, as the indicator's page tells it.
    private func status(of handle: Handle<Indicator>) -> Int? {
        let target = IndicatorFinding(catalog[handle], assessed: site.assessments[handle.index]).target
        return target.flatMap { Self.place(of: .target($0.assessment.status)) }
    }

    private func names(of agency: Handle<Agency>) -> [String] {
        let agency = catalog[agency]
        return agency.short == agency.name ? [agency.name] : [agency.name, agency.short]
    }

    private func plainText(_ markdown: String) -> String {
        MarkdownBodies(site, root: "", headingLevel: 3).plainText(markdown)
    }

    private static func paragraphs(_ texts: [String?]) -> String {
        texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func others(_ names: [String], than name: String) -> [String] {
        unique(names).filter { $0 != name }
    }

    private static func unique(_ names: [String]) -> [String] {
        var known: Set<String> = []
        return names.filter { known.insert($0).inserted }
    }
}
