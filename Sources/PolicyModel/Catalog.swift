/// Everything a site knows, linked and immutable.
///
/// Entities refer to each other by handle, both ways; arrays are in a stable order that does not depend on the order of files.
package struct Catalog: Sendable {
    package let site: SiteSettings
    package let jurisdictions: [Jurisdiction]
    package let policies: [Policy]
    package let measures: [Measure]
    package let agencies: [Agency]
    package let indicators: [Indicator]
    /// As `concepts.json` lists them.
    package let concepts: [Concept]
    /// Newest first.
    package let updates: [Update]
    package let articles: [Article]

    package init(
        site: SiteSettings, jurisdictions: [Jurisdiction], policies: [Policy], measures: [Measure],
        agencies: [Agency], indicators: [Indicator], concepts: [Concept], updates: [Update], articles: [Article]
    ) {
        self.site = site
        self.jurisdictions = jurisdictions
        self.policies = policies
        self.measures = measures
        self.agencies = agencies
        self.indicators = indicators
        self.concepts = concepts
        self.updates = updates
        self.articles = articles
    }

    package subscript(handle: Handle<Jurisdiction>) -> Jurisdiction { jurisdictions[handle.index] }
    package subscript(handle: Handle<Policy>) -> Policy { policies[handle.index] }
    package subscript(handle: Handle<Measure>) -> Measure { measures[handle.index] }
    package subscript(handle: Handle<Agency>) -> Agency { agencies[handle.index] }
    package subscript(handle: Handle<Indicator>) -> Indicator { indicators[handle.index] }
    package subscript(handle: Handle<Concept>) -> Concept { concepts[handle.index] }
    package subscript(handle: Handle<Update>) -> Update { updates[handle.index] }

    /// Whether a policy belongs to a fictional place.
    package func isExample(_ policy: Handle<Policy>) -> Bool { self[self[policy].jurisdiction].isExample }
}

/// A page of prose: about, glossary.
package struct Article: Hashable, Sendable {
    /// The file's name without extension.
    package let id: String
    package let title: String
    package let order: Int
    /// Markdown.
    package let body: String
    /// Where the Markdown starts, for messages about its links.
    package let file: String

    package init(id: String, title: String, order: Int, body: String, file: String) {
        self.id = id
        self.title = title
        self.order = order
        self.body = body
        self.file = file
    }
}
