import OrderedConcurrency

/// Every term of a collection of documents with the documents that have it.
///
/// The text of a document is needed only while its own terms are taken, so `document` may make each one when asked for.
package struct TermIndex: Sendable {
    /// In the order of their keys' bytes. The key of a gram is its characters; the key of a word has `=` before it.
    package let terms: [Term]

    package struct Term: Hashable, Sendable {
        package let key: String
        package let list: PostingList
    }

    /// Documents whose terms are taken at a time, on all cores.
    private static let batch = 256

    package init(count: Int, document: @Sendable (Int) -> SearchDocument) {
        var grams: [Gram: PostingList] = [:]
        var words: [String: PostingList] = [:]
        for start in stride(from: 0, to: count, by: Self.batch) {
            let numbers = start..<min(start + Self.batch, count)
            for (number, terms) in zip(numbers, numbers.concurrentMap { DocumentTerms(document($0)) }) {
                for (gram, field) in terms.grams {
                    grams[gram, default: PostingList()].append(Posting(document: number, field: field))
                }
                for (word, field) in terms.words {
                    words[word, default: PostingList()].append(Posting(document: number, field: field))
                }
            }
        }
        let terms =
            grams.map { Term(key: $0.key.string, list: $0.value) }
            + words.map { Term(key: "=" + $0.key, list: $0.value) }
        self.terms = terms.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}
