import OrderedConcurrency
import Romanization

/// How the characters of a site are read.
struct Sounds: Sendable {
    private let readings: PinyinReadings

    /// Characters that fit in one file; more than everyday Chinese has.
    private static let most = 8_000

    init(of batches: [DocumentBatch]) {
        readings = PinyinReadings(Set(batches.flatMap { $0.grams.keys.lazy.compactMap(\.single) }))
    }

    /// Syllables in alphabetical order, each with the characters read so, of the characters that most documents have.
    func bySyllable(_ grams: [TermIndex.CountedGram]) -> [(syllable: String, characters: String)] {
        var characters: [String: String.UnicodeScalarView] = [:]
        for character in grams.lazy.compactMap(\.gram.single).prefix(Self.most).sorted() {
            for syllable in readings[character] { characters[syllable, default: .init()].append(character) }
        }
        return characters.sorted { $0.key < $1.key }.map { ($0.key, String($0.value)) }
    }

    /// The terms in pinyin of every document's own names, with `~` before them.
    func runs(of batches: [DocumentBatch]) -> [TermRun<String>] {
        batches.concurrentMap { batch in
            let pinyin = PinyinTerms(readings)
            var occurrences = OccurrenceList()
            for (place, card) in batch.cards.enumerated() {
                for term in card.names.flatMap(pinyin.terms) {
                    occurrences.add("~" + term, document: place, field: .title)
                }
            }
            return TermRun(sorted: occurrences.sorted(countingFrom: batch.firstDocument))
        }
    }
}
