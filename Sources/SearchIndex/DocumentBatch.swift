/// What the index keeps of a few documents once their texts are packed away.
struct DocumentBatch: Sendable {
    let firstDocument: Int
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
        var words = OccurrenceList()
        var (cards, facets): ([SearchCard], [SearchFacets]) = ([], [])
        var texts = TextFileWriter(first: numbers.lowerBound)
        for number in numbers {
            let document = collection.document(number)
            let place = number - numbers.lowerBound
            func add(_ text: String, _ field: Posting.Field) {
                let terms = SearchTerms(text)
                grams.add(terms.grams, document: place, field: field)
                for word in terms.words { words.add("=" + word, document: place, field: field) }
            }
            for name in document.card.names { add(name, .title) }
            for name in document.relatedNames { add(name, .relatedName) }
            add(document.text, .text)
            for agency in document.agencies { words.add("@" + agency, document: place, field: .text) }
            texts.add(document)
            cards.append(document.card)
            facets.append(document.facets)
        }
        let batch = DocumentBatch(
            firstDocument: numbers.lowerBound,
            grams: TermRun(sorted: grams.sorted(countingFrom: numbers.lowerBound)),
            words: TermRun(sorted: words.sorted(countingFrom: numbers.lowerBound)),
            cards: cards, facets: facets)
        return (batch, texts.finish())
    }
}
