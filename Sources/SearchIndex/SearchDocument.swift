/// What a reader can find: one page, or one note on a page.
package struct SearchDocument: Hashable, Sendable {
    package let title: String
    /// Other names it goes by, and names of the agencies and indicators that belong to it.
    package let names: [String]
    /// Plain text as the page shows it; line ends divide paragraphs.
    package let text: String

    package init(title: String, names: [String] = [], text: String) {
        self.title = title
        self.names = names
        self.text = text
    }
}
