/// Every term of a collection with the documents that have it.
struct TermIndex: Sendable {
    /// In the order of their keys' UTF-8. The key of a gram is its characters; `=` stands before a word, `@` before the id of an agency, `~`
    /// before pinyin.
    let terms: [Term]
    /// Those that most documents have come first.
    let grams: [CountedGram]

    struct Term: Hashable, Sendable {
        let key: String
        let list: PostingList
    }

    /// A gram and the number of its documents.
    struct CountedGram: Hashable, Sendable {
        let gram: Gram
        let count: Int
    }

    /// Runs come in the order of their documents.
    init(grams: [TermRun<Gram>], words: [TermRun<String>], pinyin: [TermRun<String>]) {
        let merged = Self.merged(grams)
        self.grams = merged.map { CountedGram(gram: $0.key, count: $0.list.count) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.gram < $1.gram
        }
        let words = (Self.merged(words) + Self.merged(pinyin)).map { Term(key: $0.key, list: $0.list) }
        terms = Self.interleaved(
            merged.map { Term(key: $0.key.string, list: $0.list) }, words.sorted(by: Self.precedes))
    }

    /// The lists of one key in several runs become one; keys rise as they do in the runs.
    private static func merged<Key>(_ runs: [TermRun<Key>]) -> [(key: Key, list: PostingList)] {
        var places = runs.map { _ in 0 }
        var terms: [(Key, PostingList)] = []
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
            terms.append((least, list))
        }
    }

    private static func interleaved(_ terms: [Term], _ others: [Term]) -> [Term] {
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
