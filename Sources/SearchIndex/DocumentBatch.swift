/// What the index keeps of a few documents once their texts are packed away.
struct DocumentBatch: Sendable {
    let grams: TermRun<Gram>
    /// Words with `=` before them, ids of agencies with `@`.
    let words: TermRun<String>
    let cards: [SearchCard]
    let facets: [SearchFacets]

    /// Makes a batch of at most `GramSort.documents` documents, and the files of its texts.
    static func make(
        _ numbers: Range<Int>, of collection: SearchCollection
    ) -> (batch: DocumentBatch, texts: [TextFile]) {
        var grams = GramSort()
        var words: [TermRun<String>.Occurrence] = []
        var (cards, facets): ([SearchCard], [SearchFacets]) = ([], [])
        var texts = TextFileWriter(first: numbers.lowerBound)
        for number in numbers {
            let document = collection.document(number)
            func add(_ text: String, _ field: Posting.Field) {
                let terms = SearchTerms(text)
                grams.add(terms.grams, document: number - numbers.lowerBound, field: field)
                words += terms.words.map { .init(key: "=" + $0, document: number, field: field) }
            }
            for name in document.card.names { add(name, .title) }
            for name in document.relatedNames { add(name, .relatedName) }
            add(document.text, .text)
            words += document.agencies.map { .init(key: "@" + $0, document: number, field: .text) }
            texts.add(document)
            cards.append(document.card)
            facets.append(document.facets)
        }
        words.sort { $0.key != $1.key ? $0.key < $1.key : $0.document < $1.document }
        let batch = DocumentBatch(
            grams: TermRun(sorted: grams.sorted(countingFrom: numbers.lowerBound)), words: TermRun(sorted: words),
            cards: cards, facets: facets)
        return (batch, texts.finish())
    }
}
