import OrderedConcurrency
import Romanization

/// Writes the index of a collection, file by file.
package struct SearchIndexWriter: Sendable {
    private let collection: SearchCollection

    /// Batches made before their texts are handed over: enough for all cores, few enough for memory.
    private static let atOnce = 8

    package init(_ collection: SearchCollection) { self.collection = collection }

    /// Hands over the files of texts while the collection is read, then those of terms, in the end `index.js`; always the same for the
    /// same collection.
    package func write<Failure: Error>(to body: ([IndexFile]) throws(Failure) -> Void) throws(Failure) {
        var batches: [DocumentBatch] = []
        var textFiles: [IndexOverview.TextPlace] = []
        for ranges in batchRanges {
            let made = ranges.concurrentMap { DocumentBatch.make($0, of: collection) }
            let texts = made.flatMap(\.texts)
            try body(texts.map(\.file))
            textFiles += texts.map { IndexOverview.TextPlace(firstDocument: $0.firstDocument, hash: $0.hash) }
            batches += made.map(\.batch)
        }
        let cards = batches.flatMap(\.cards)
        let sounds = Sounds(of: batches)
        let index = TermIndex(
            grams: batches.map(\.grams), words: batches.map(\.words), pinyin: sounds.runs(of: batches))
        let termFiles = TermFileWriter(
            cards: cards, isShownForPinyin: isFoundByPinyinAtOnce
        ).files(of: index.terms)
        try body(termFiles.map(\.file))
        let overview = IndexOverview(
            collection: collection, grams: index.grams, termFiles: termFiles, textFiles: textFiles,
            facets: batches.flatMap(\.facets), sounds: sounds.bySyllable(index.grams))
        try body(overview.files())
    }
}

extension SearchIndexWriter {
    private var batchRanges: [[Range<Int>]] {
        let ranges = stride(from: 0, to: collection.count, by: GramSort.documents).map { start in
            start..<min(start + GramSort.documents, collection.count)
        }
        return stride(from: 0, to: ranges.count, by: Self.atOnce).map { start in
            Array(ranges[start..<min(start + Self.atOnce, ranges.count)])
        }
    }

    /// For each document.
    private var isFoundByPinyinAtOnce: [Bool] {
        collection.kinds.flatMap { Array(repeating: $0.isFoundByPinyinAtOnce, count: $0.count) }
    }
}
