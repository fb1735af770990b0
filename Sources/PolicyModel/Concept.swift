/// What indicators of several policies and places measure alike: 居民健康素养水平.
package struct Concept: Sendable {
    package let id: String
    package let name: String
    package let description: String?
    /// In catalog order; fewer than two leave nothing to compare.
    package let indicators: [Handle<Indicator>]

    package init(id: String, name: String, description: String?, indicators: [Handle<Indicator>]) {
        self.id = id
        self.name = name
        self.description = description
        self.indicators = indicators
    }
}
