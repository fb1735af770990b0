import Assessment
import PolicyModel

/// Makes the list of comparisons and the page of each.
struct ConceptPageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    /// The concepts that two indicators or more share; the others have nothing to compare.
    var shared: [Handle<Concept>] {
        site.catalog.concepts.indices.map { Handle<Concept>($0) }.filter { site.catalog[$0].isShared }
    }

    func list() -> ConceptListPage {
        ConceptListPage(
            frame: pages.frame(SiteAddress.concepts, title: site.words[.compare]),
            concepts: shared.map { handle in
                let concept = site.catalog[handle]
                let places = ordered(concept).map(place(of:))
                return ConceptListPage.ConceptRow(
                    name: concept.name, url: SiteAddress.concept(concept.id), description: concept.description,
                    indicators: concept.indicators.count,
                    places: places.indices.filter { index in places.firstIndex(of: places[index]) == index }
                        .map { compared(places[$0], root: "") })
            })
    }

    func page(_ handle: Handle<Concept>) -> ConceptPage {
        let concept = site.catalog[handle]
        let path = SiteAddress.concept(concept.id)
        let items = pages.items(at: path)
        let handles = ordered(concept)
        let indicators = handles.map { site.catalog[$0] }
        let years = Set(indicators.flatMap { $0.targets.map(\.year) }).sorted()
        let likeness = Likeness(of: indicators, places: handles.map { site.catalog[place(of: $0)].name })
        return ConceptPage(
            frame: pages.frame(
                path, title: concept.name, description: concept.description,
                trail: [(site.words[.compare], SiteAddress.concepts)],
                isExample: handles.allSatisfy { site.catalog[place(of: $0)].isExample }),
            name: concept.name, description: concept.description, remarks: likeness.remarks.map(site.text),
            isUnlike: !likeness.isAlike, years: years.map { site.time(year: $0) },
            rows: handles.map { row($0, years: years, items: items) })
    }
}

extension Concept {
    /// Whether there is something to compare.
    var isShared: Bool { indicators.count > 1 }
}

extension ConceptPageMaker {
    /// By place, real ones first; those of one place in catalog order.
    private func ordered(_ concept: Concept) -> [Handle<Indicator>] {
        concept.indicators.sorted { first, second in
            let (rank, other) = (site.places.rank(of: place(of: first)), site.places.rank(of: place(of: second)))
            return (rank, first) < (other, second)
        }
    }

    private func place(of handle: Handle<Indicator>) -> Handle<Jurisdiction> {
        site.catalog[site.catalog[handle].policy].jurisdiction
    }

    private func compared(_ handle: Handle<Jurisdiction>, root: String) -> ComparedPlace {
        let place = site.catalog[handle]
        return ComparedPlace(
            name: place.name, url: root + SiteAddress.place(place.id), isExample: place.isExample)
    }

    private func row(_ handle: Handle<Indicator>, years: [Int], items: ItemMaker) -> ComparedIndicator {
        let indicator = site.catalog[handle]
        let item = items.indicator(handle)
        let assessed = site.assessments[handle.index]
        return ComparedIndicator(
            place: compared(place(of: handle), root: items.root), policy: item.policy, indicator: items.link(handle),
            unit: item.unit, baseline: item.baseline, latest: item.latest,
            targets: years.map { year in
                let target = assessed.first { $0.target.year == year }
                return ComparedTarget(target: target.map { site.item($0, unit: indicator.unit) })
            },
            definition: indicator.definition, formula: indicator.formula)
    }
}
