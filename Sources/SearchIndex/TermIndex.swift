import OrderedConcurrency

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
        let merged = Self.mergedOnAllCores(grams)
        self.grams = merged.map { CountedGram(gram: $0.key, count: $0.list.count) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.gram < $1.gram
        }
        let words = (Self.merged(words) + Self.merged(pinyin)).map { Term(key: $0.key, list: $0.list) }
        terms = Self.interleaved(
            merged.map { Term(key: $0.key.string, list: $0.list) }, words.sorted(by: Self.precedes))
    }

    /// Merges stretches of the keys beside each other.
    private static func mergedOnAllCores<Key>(_ runs: [TermRun<Key>]) -> [(key: Key, list: PostingList)] {
        guard let longest = runs.max(by: { $0.keys.count < $1.keys.count }) else { return [] }
        let borders = stride(
            from: longest.keys.count / stretches, to: longest.keys.count, by: max(1, longest.keys.count / stretches)
        )
        .map { longest.keys[$0] }
        let parts = (0...borders.count).map { part in
            runs.map { run in
                let start = part == 0 ? 0 : run.place(of: borders[part - 1])
                let end = part == borders.count ? run.keys.count : run.place(of: borders[part])
                return start..<end
            }
        }
        return parts.concurrentMap { merged(runs, in: $0) }.flatMap { $0 }
    }

    private static let stretches = 8

    private static func merged<Key>(_ runs: [TermRun<Key>]) -> [(key: Key, list: PostingList)] {
        merged(runs, in: runs.map { 0..<$0.keys.count })
    }

    /// The lists of one key in several runs become one; keys rise as they do in the runs. Of each run only a part is read.
    private static func merged<Key>(
        _ runs: [TermRun<Key>], in parts: [Range<Int>]
    ) -> [(key: Key, list: PostingList)] {
        var places = parts.map(\.lowerBound)
        var terms: [(Key, PostingList)] = []
        while true {
            var least: Key?
            for (run, (place, part)) in zip(runs, zip(places, parts)) where place < part.upperBound {
                if let known = least, known <= run.keys[place] { continue }
                least = run.keys[place]
            }
            guard let least else { return terms }
            var list = PostingList()
            for (number, run) in runs.enumerated() where places[number] < parts[number].upperBound {
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
