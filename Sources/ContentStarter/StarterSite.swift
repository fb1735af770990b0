/// What `yardstick new` writes: a small complete site of a fictional county, its files explaining themselves.
package enum StarterSite: Sendable, CaseIterable {
    /// One policy, three agencies, three indicators, one progress note.
    case small
    /// Two counties with a concept in common, observations in CSV, a judged target, notes in every status.
    case example

    /// The files, by path.
    package var documents: [StarterDocument] {
        let shared: [StarterDocument] = [.readme, .gitignore]
        let own: [StarterDocument] =
            switch self {
            case .small: [.settings, .places, .agencies, .policy, .indicators, .update, .about]
            case .example:
                [
                    .settings, .examplePlaces, .exampleConcepts, .exampleAgencies, .exampleNeighbourAgencies,
                    .examplePolicy,
                    .exampleNeighbourPolicy, .exampleIndicators, .exampleTable, .exampleNeighbourIndicators, .about,
                    .exampleGlossary,
                ] + StarterDocument.exampleUpdates
            }
        return (shared + own).sorted { $0.path < $1.path }
    }
}
