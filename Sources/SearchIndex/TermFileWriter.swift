import OrderedConcurrency

/// Divides the terms into files.
///
/// Where a file ends is for the term itself to say, within bounds, so that a list that grows moves no border but its own.
struct TermFileWriter: Sendable {
    private let cards: [SearchCard]
    /// For each document, whether its card is shown for what is typed in pinyin.
    private let isShownForPinyin: [Bool]

    /// Documents whose cards stand beside a list, and the bytes of a card too long for that.
    private static let shown = (documents: 32, longest: 1_000)
    /// Bytes a file should reach, and those it should not pass.
    private static let range = (wanted: 14_000, most: 22_000)
    /// One term in so many may end a file.
    private static let ends = 16

    init(cards: [SearchCard], isShownForPinyin: [Bool]) {
        self.cards = cards
        self.isShownForPinyin = isShownForPinyin
    }

    func files(of terms: [TermIndex.Term]) -> [TermFile] {
        let entries = terms.concurrentMap(entries).flatMap { $0 }
        var files: [ArraySlice<TermFile.Entry>] = []
        var (start, size) = (0, 0)
        var shown: Set<Int> = []
        func close(at end: Int) {
            if start < end { files.append(entries[start..<end]) }
            (start, size) = (end, 0)
            shown = []
        }
        for (place, entry) in entries.enumerated() {
            let cards = entry.cards.filter { !shown.contains($0) }
            let added = entry.list.bytes.count + entry.key.utf8.count + 12 + cards.reduce(0) { $0 + self.size(of: $1) }
            if size + added > Self.range.most { close(at: place) }
            size += added
            shown.formUnion(entry.cards)
            if size >= Self.range.wanted, entry.key.utf8.reduce(0, { $0 &* 31 &+ Int($1) }) % Self.ends == 0 {
                close(at: place + 1)
            }
        }
        close(at: entries.count)
        return files.concurrentMap { TermFile.files(of: $0, cards: cards) }.flatMap { $0 }
    }

    private func size(of document: Int) -> Int {
        let card = cards[document]
        return 16 + (card.names + [card.address, card.detail]).reduce(0) { $0 + $1.utf8.count }
    }

    /// The term in one piece, or in as many as its length takes.
    private func entries(of term: TermIndex.Term) -> [TermFile.Entry] {
        var pieces: [PostingList] = []
        if term.list.bytes.count <= Self.range.wanted {
            pieces = [term.list]
        } else {
            var piece = PostingList()
            for posting in term.list.postings {
                if piece.bytes.count >= Self.range.wanted {
                    pieces.append(piece)
                    piece = PostingList()
                }
                piece.append(posting)
            }
            pieces.append(piece)
        }
        let cards = cards(of: term)
        return pieces.enumerated().map { number, piece in
            TermFile.Entry(key: term.key, list: piece, cards: number == 0 ? cards : [])
        }
    }

    /// The first documents that have the term in a name of their own; a single character leads to too many to choose from.
    private func cards(of term: TermIndex.Term) -> [Int] {
        guard term.key.unicodeScalars.count > 1, !term.key.hasPrefix("@") else { return [] }
        let isPinyin = term.key.hasPrefix("~")
        var named: [Int] = []
        var document = -1
        for number in PostingNumbers(term.list.bytes[...]) {
            document += number >> 2
            guard number & 3 == Posting.Field.title.rawValue, !isPinyin || isShownForPinyin[document],
                size(of: document) < Self.shown.longest
            else { continue }
            named.append(document)
            if named.count == Self.shown.documents { break }
        }
        return named
    }
}
