import Romanization

/// How the characters of a site are read.
struct Sounds {
    private let readings: PinyinReadings

    /// Characters that fit in one file; more than everyday Chinese has.
    private static let most = 8_000

    init(of batches: [DocumentBatch]) {
        readings = PinyinReadings(Set(batches.flatMap { $0.grams.keys.lazy.compactMap(\.single) }))
    }

    /// Syllables in alphabetical order, each with the characters read so, of the characters that most documents have.
    func bySyllable(_ terms: [TermIndex.Term]) -> [(syllable: String, characters: String)] {
        let single = terms.filter { $0.key.unicodeScalars.count == 1 }
        let common = single.sorted { $0.list.count != $1.list.count ? $0.list.count > $1.list.count : $0.key < $1.key }
        var characters: [String: String.UnicodeScalarView] = [:]
        for character in common.prefix(Self.most).flatMap(\.key.unicodeScalars).sorted() {
            for syllable in readings[character] { characters[syllable, default: .init()].append(character) }
        }
        return characters.sorted { $0.key < $1.key }.map { ($0.key, String($0.value)) }
    }

    /// The terms in pinyin of every document's own names, with `~` before them, in no order.
    func terms(of cards: [SearchCard]) -> [TermIndex.Term] {
        let pinyin = PinyinTerms(readings)
        var lists: [String: PostingList] = [:]
        for (document, card) in cards.enumerated() {
            for term in Set(card.names.flatMap(pinyin.terms)) {
                lists["~" + term, default: PostingList()].append(Posting(document: document, field: .title))
            }
        }
        return lists.map { TermIndex.Term(key: $0.key, list: $0.value) }
    }
}
