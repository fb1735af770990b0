import ContentSource
import Diagnostics
import Linking
import PolicyModel
import PolicyText

/// Why a measure and an indicator belong together: either may say so.
struct IndicatorLinks {
    private let sources: LinkSources
    private let catalog: Catalog

    init(_ sources: LinkSources, _ catalog: Catalog) {
        self.sources = sources
        self.catalog = catalog
    }

    func reasons(between measure: Measure, and indicator: Indicator) -> [Account.Reason] {
        let keys = Set(([indicator.id, indicator.name] + indicator.aliases).map { NameKey($0) })
        let lines = (sources.part(of: measure)?.indicatorNames ?? []).filter { keys.contains(NameKey($0.value)) }
        let numbers = measure.path.map(String.init)
        let suffix = String(measure.id.dropFirst(catalog[measure.policy].id.count + 1))
        let names = [measure.id, suffix, numbers.joined(separator: ".")]
        let references = (sources.draft(of: indicator)?.measures ?? []).filter { names.contains($0.value) }
        return lines.map {
            Account.Reason(
                Message("a line “指标：” under the measure names “\($0.value)”", zh: "措施下的“指标：”一行写有“\($0.value)”"),
                at: $0.range)
        }
            + references.map {
                Account.Reason(
                    Message("“measures” of the indicator names “\($0.value)”", zh: "指标的“measures”写有“\($0.value)”"),
                    at: $0.range)
            }
    }
}
