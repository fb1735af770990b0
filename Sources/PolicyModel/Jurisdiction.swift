/// A place with its parent: 饶平县 < 潮州市 < 广东省.
package struct Jurisdiction: Hashable, Sendable {
    package let id: String
    package let name: String
    package let parent: Handle<Jurisdiction>?
    /// The names from the widest place below the country down to this one, joined: 广东省潮州市饶平县.
    package let fullName: String
    /// Fictional: marked on every page, counted in no total.
    package let isExample: Bool

    package init(id: String, name: String, parent: Handle<Jurisdiction>?, fullName: String, isExample: Bool) {
        self.id = id
        self.name = name
        self.parent = parent
        self.fullName = fullName
        self.isExample = isExample
    }
}
