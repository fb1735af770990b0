import ContentSource
import Diagnostics
import PolicyModel
import PolicyText

/// Which indicators and measures belong together, stated from either side, and who answers for each indicator.
struct IndicatorRelations {
    let ofMeasures: [[Handle<Indicator>]]
    let ofIndicators: [[Handle<Measure>]]
    /// The owners of each indicator, then the agencies of its measures.
    let agenciesOfIndicators: [[Handle<Agency>]]

    init(
        places: [Handle<Jurisdiction>], responsibilities: [[Measure.Responsibility]],
        agencies: inout AgencyDirectory, measures: inout MeasureIndex, indicators: inout IndicatorIndex
    ) {
        var ofMeasures: [[Handle<Indicator>]] = Array(repeating: [], count: measures.entries.count)
        var ofIndicators: [[Handle<Measure>]] = Array(repeating: [], count: indicators.drafts.count)
        for (number, entry) in measures.entries.enumerated() {
            for name in entry.part.indicatorNames {
                guard let indicator = indicators.resolve(name, of: entry.policy) else { continue }
                ofMeasures[number].append(indicator)
                ofIndicators[indicator.index].append(Handle(number))
            }
        }
        for (number, item) in indicators.drafts.enumerated() {
            for reference in item.draft.measures {
                guard let measure = measures.resolve(reference, of: item.policy) else { continue }
                ofMeasures[measure.index].append(Handle(number))
                ofIndicators[number].append(measure)
            }
        }
        self.ofMeasures = ofMeasures.map { $0.withoutRepeats().sorted() }
        self.ofIndicators = ofIndicators.map { $0.withoutRepeats().sorted() }
        agenciesOfIndicators = zip(indicators.drafts, self.ofIndicators).map { item, measures in
            let owners = item.draft.agencies.map { agencies.resolve($0, in: places[item.policy.index]) }
            let others = measures.flatMap { responsibilities[$0.index].map(\.agency) }
            return (owners + others).withoutRepeats()
        }
    }
}
