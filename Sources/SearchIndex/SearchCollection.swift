/// Everything that is to be found, document by document.
package struct SearchCollection: Sendable {
    /// Documents of one kind follow each other.
    package let kinds: [Kind]
    /// In the order facets count them.
    package let policies: [Policy]
    package let statuses: [Status]
    /// Makes one document, counted from 0; called once for each, from several threads.
    package let document: @Sendable (Int) -> SearchDocument

    package struct Kind: Hashable, Sendable {
        /// The stable name the page's script knows: `measure`.
        package let name: String
        package let count: Int
        /// Whether what is typed in pinyin shows its cards at once; the many titles of measures would be too much for it.
        package let isFoundByPinyinAtOnce: Bool

        package init(name: String, count: Int, isFoundByPinyinAtOnce: Bool) {
            self.name = name
            self.count = count
            self.isFoundByPinyinAtOnce = isFoundByPinyinAtOnce
        }
    }

    package struct Policy: Hashable, Sendable {
        /// What the address of a filtered list names it by.
        package let id: String
        package let title: String

        package init(id: String, title: String) {
            self.id = id
            self.title = title
        }
    }

    package struct Status: Hashable, Sendable {
        /// The stable name, used as class: `on-track`.
        package let key: String
        package let label: String
        package let symbol: String

        package init(key: String, label: String, symbol: String) {
            self.key = key
            self.label = label
            self.symbol = symbol
        }
    }

    package init(
        kinds: [Kind], policies: [Policy], statuses: [Status], document: @escaping @Sendable (Int) -> SearchDocument
    ) {
        self.kinds = kinds
        self.policies = policies
        self.statuses = statuses
        self.document = document
    }

    package var count: Int { kinds.reduce(0) { $0 + $1.count } }
}
