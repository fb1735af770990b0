/// The terms of one document, each once, with the weightiest field it stands in.
struct DocumentTerms: Sendable {
    /// In rising order.
    let grams: [(gram: Gram, field: Posting.Field)]
    /// In the order of their bytes.
    let words: [(word: String, field: Posting.Field)]

    private static let often = 3

    init(_ document: SearchDocument) {
        let title = SearchTerms(document.title)
        let names = document.names.map { SearchTerms($0) }
        let text = SearchTerms(document.text)
        grams = Self.weighed(title.grams, names.flatMap(\.grams), text.grams)
        words = Self.weighed(title.words, names.flatMap(\.words), text.words)
    }

    private static func weighed<Term: Comparable>(
        _ title: [Term], _ names: [Term], _ text: [Term]
    ) -> [(Term, Posting.Field)] {
        var entries = title.map { ($0, Posting.Field.title) } + names.map { ($0, .name) } + text.map { ($0, .text) }
        entries.sort { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 > $1.1 }
        var result: [(Term, Posting.Field)] = []
        var start = 0
        while start < entries.count {
            var end = start
            while end < entries.count, entries[end].0 == entries[start].0 { end += 1 }
            let (term, field) = entries[start]
            result.append((term, field == .text && end - start >= often ? .textOften : field))
            start = end
        }
        return result
    }
}
