/// What a reader can find: one page, or one note on a page.
package struct SearchDocument: Hashable, Sendable {
    package var card: SearchCard
    /// Names of what belongs to it: the agencies and indicators of a measure.
    package var relatedNames: [String]
    /// Plain text as the page shows it; line ends divide paragraphs.
    package var text: String
    /// Ids of the agencies it belongs to.
    package var agencies: [String]
    package var facets: SearchFacets

    package init(
        card: SearchCard, relatedNames: [String] = [], text: String = "", agencies: [String] = [],
        facets: SearchFacets = SearchFacets()
    ) {
        self.card = card
        self.relatedNames = relatedNames
        self.text = text
        self.agencies = agencies
        self.facets = facets
    }
}

/// What a list of results shows of a document at once.
package struct SearchCard: Hashable, Sendable {
    /// Relative to the root of the site.
    package var address: String
    package var title: String
    /// Where it belongs: the place of an agency, the policy and number of a measure.
    package var detail: String
    /// Other names it goes by; they weigh as much as the title.
    package var otherNames: [String]

    package init(address: String, title: String, detail: String = "", otherNames: [String] = []) {
        self.address = address
        self.title = title
        self.detail = detail
        self.otherNames = otherNames
    }

    var names: [String] { [title] + otherNames }
}

/// What results are filtered by; numbers count in the lists of the collection.
package struct SearchFacets: Hashable, Sendable {
    package var policy: Int?
    package var status: Int?
    package var year: Int?

    package init(policy: Int? = nil, status: Int? = nil, year: Int? = nil) {
        self.policy = policy
        self.status = status
        self.year = year
    }
}
