/// Every term of a collection with the documents that have it.
struct TermIndex: Sendable {
    /// In the order of their keys' UTF-8. The key of a gram is its characters; `=` stands before a word, `~` before pinyin, `@` before the id
    /// of an agency.
    let terms: [Term]

    struct Term: Hashable, Sendable {
        let key: String
        let list: PostingList
    }

    /// Batches come in the order of their documents.
    init(_ batches: [DocumentBatch], pinyin: [Term]) {
        let grams = Self.merged(batches.map(\.grams), key: \.string)
        let words = Self.merged(batches.map(\.words), key: \.self) + pinyin
        terms = Self.merged(grams, words.sorted(by: Self.precedes))
    }

    /// The lists of one key in several runs become one; keys rise as they do in the runs.
    private static func merged<Key>(_ runs: [TermRun<Key>], key name: (Key) -> String) -> [Term] {
        var places = runs.map { _ in 0 }
        var terms: [Term] = []
        while true {
            var least: Key?
            for (run, place) in zip(runs, places) where place < run.keys.count {
                if let known = least, known <= run.keys[place] { continue }
                least = run.keys[place]
            }
            guard let least else { return terms }
            var list = PostingList()
            for (number, run) in runs.enumerated() where places[number] < run.keys.count {
                guard run.keys[places[number]] == least else { continue }
                list.append(run.list(places[number]))
                places[number] += 1
            }
            terms.append(Term(key: name(least), list: list))
        }
    }

    private static func merged(_ terms: [Term], _ others: [Term]) -> [Term] {
        var result: [Term] = []
        result.reserveCapacity(terms.count + others.count)
        var rest = others[...]
        for term in terms {
            while let other = rest.first, precedes(other, term) { result.append(rest.removeFirst()) }
            result.append(term)
        }
        return result + rest
    }

    private static func precedes(_ term: Term, _ other: Term) -> Bool {
        term.key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }
}
