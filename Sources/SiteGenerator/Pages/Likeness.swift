import PolicyModel

/// How far indicators of one concept count the same thing, judged by nothing but what their documents state.
struct Likeness {
    /// What keeps a reader from laying the numbers side by side, or that nothing does.
    let remarks: [Phrase]
    let isAlike: Bool

    /// `places` names the place of each indicator.
    init(of indicators: [Indicator], places: [String]) {
        var remarks: [Phrase] = []
        let units = indicators.map { $0.unit ?? "–" }.distinct
        if units.count > 1 { remarks.append(.differentUnits(units)) }
        if indicators.map(\.name).distinct.count > 1 { remarks.append(.differentNames) }
        if indicators.compactMap(\.definition).distinct.count > 1 { remarks.append(.differentDefinitions) }
        if indicators.compactMap(\.formula).distinct.count > 1 { remarks.append(.differentFormulas) }
        let silent = zip(indicators, places).filter { $0.0.definition == nil }.map(\.1).distinct
        if !silent.isEmpty { remarks.append(.missingDefinitions(silent)) }
        isAlike = remarks.isEmpty
        if isAlike { remarks.append(.comparable) }
        let years = indicators.compactMap { $0.observations.last?.year ?? $0.baseline?.year }
        if let first = years.min(), let last = years.max(), first < last {
            remarks.append(.differentYears(from: first, to: last))
        }
        self.remarks = remarks
    }
}

extension [String] {
    /// Each once, in the order of their first appearance.
    fileprivate var distinct: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
