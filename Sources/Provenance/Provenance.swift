import ContentSource
import Diagnostics
import Linking
package import Pipeline
import PolicyModel
import PolicyText

/// Tells of measures, indicators and agencies what they are linked to, and which clause, alias or line made each link.
package struct Provenance {
    private let content: AssessedContent
    private let sources: LinkSources

    package init(_ content: AssessedContent) {
        self.content = content
        sources = LinkSources(content)
    }

    /// The account of what `name` names: an id, the numbers of a measure (`2.1.1`, with `policy/` before them where several policies
    /// have them), or the exact name of an agency or indicator. More than one where the name is not unique; none where nothing has it.
    package func accounts(of name: String) -> [Account] {
        let catalog = content.catalog
        let measures = catalog.measures.indices.filter { isMeant($0, by: name) }
        let indicators = catalog.indicators.indices.filter { index in
            let indicator = catalog.indicators[index]
            return ([indicator.id, indicator.name] + indicator.aliases).contains(name)
        }
        let key = NameKey(name)
        let agencies = catalog.agencies.indices.filter { index in
            let agency = catalog.agencies[index]
            return agency.id == name || ([agency.name, agency.short] + agency.aliases).contains { NameKey($0) == key }
        }
        return measures.map { MeasureAccount(Handle($0), content, sources).account }
            + indicators.map { IndicatorAccount(Handle($0), content, sources).account }
            + agencies.map { AgencyAccount(Handle($0), content, sources).account }
    }

    /// The known ids and names nearest to one that names nothing.
    package func near(_ name: String) -> [String] {
        let catalog = content.catalog
        let ids = catalog.measures.map(\.id) + catalog.indicators.map(\.id) + catalog.agencies.map(\.id)
        return nearestNames(to: name, in: ids + catalog.indicators.map(\.name) + catalog.agencies.map(\.short))
    }

    private func isMeant(_ index: Int, by name: String) -> Bool {
        let measure = content.catalog.measures[index]
        let numbers = measure.path.map(String.init).joined(separator: ".")
        return measure.id == name || numbers == name || "\(content.catalog[measure.policy].id)/\(numbers)" == name
    }
}
