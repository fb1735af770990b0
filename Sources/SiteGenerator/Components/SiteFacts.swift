import Assessment
import Diagnostics
import PolicyModel

/// Everything pages are made of: the linked catalog, the assessed targets, the words.
struct SiteFacts: Sendable {
    let catalog: Catalog
    /// The assessed targets of each indicator, in the catalog's order.
    let assessments: [[TargetAssessment]]
    /// The notes each agency wrote, newest first, in the catalog's order of agencies.
    let notesOfAgencies: [[Handle<Update>]]
    /// The commitments of each measure that no target of its indicators states, in the catalog's order.
    let untrackedCommitments: [[Commitment]]
    let places: PlaceTree
    let words: Words
    let language: Language

    init(catalog: Catalog, assessments: [[TargetAssessment]]) {
        self.catalog = catalog
        self.assessments = assessments
        var notes: [[Handle<Update>]] = Array(repeating: [], count: catalog.agencies.count)
        for (number, update) in catalog.updates.enumerated() {
            if let agency = update.agency { notes[agency.index].append(Handle(number)) }
        }
        notesOfAgencies = notes
        untrackedCommitments = catalog.measures.map { measure in
            measure.commitments.filter { !TrackedCommitment.isTracked($0, by: measure.indicators, in: catalog) }
        }
        places = PlaceTree(catalog, order: NameOrder(catalog.site.language), assessments: assessments)
        language = catalog.site.language
        words = Words(language: catalog.site.language)
    }

    /// Progress of a measure as its newest note states it; nil where nobody has reported.
    func progress(of measure: Measure) -> Update? { measure.updates.first.map { catalog[$0] } }

    /// Whether a date lies before the day the site speaks of. A year counts as past when it is over.
    func isPast(_ date: CalendarDate) -> Bool { date < catalog.site.asOf }

    /// Years in the site's language: 2025年 or 2025.
    func time(year: Int, month: Int? = nil) -> String {
        switch language {
        case .chinese: "\(year)年" + (month.map { "\($0)月" } ?? "")
        case .english: month.map { "\(year)-\($0 < 10 ? "0" : "")\($0)" } ?? "\(year)"
        }
    }
}
