/// How a numeric target is judged before it is due; `site.yaml` and indicators name it by its raw value.
package enum Method: String, Hashable, Sendable, CaseIterable {
    /// The straight line from baseline to target.
    case linear
    /// Holds or does not hold.
    case comparator
    /// Growth rates compared, after Statistics Canada and Open SDG.
    case statcanCAGR = "statcan-cagr"
    /// The share of the targeted change achieved, after Healthy People.
    case healthyPeople = "healthy-people"
}
