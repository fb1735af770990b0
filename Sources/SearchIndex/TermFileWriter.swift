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
        let starts = Array(stride(from: 0, to: terms.count, by: Self.atOnce))
        let all = starts.concurrentMap { start in
            terms[start..<min(start + Self.atOnce, terms.count)].flatMap(entries)
        }.flatMap { $0 }
        return stretches(of: all).concurrentMap { TermFile.files(of: all[$0], cards: cards) }.flatMap { $0 }
    }

    /// Terms looked at together.
    private static let atOnce = 4_096

    /// The entries of each file.
    private func stretches(of entries: [TermFile.Entry]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var (start, size) = (0, 0)
        var shown: Set<Int> = []
        func close(at end: Int) {
            if start < end { stretches.append(start..<end) }
            (start, size) = (end, 0)
            shown.removeAll(keepingCapacity: true)
        }
        for place in entries.indices {
            let added = entries[place].size + self.size(of: entries[place].cards, without: shown)
            if size + added > Self.range.most { close(at: place) }
            size += added
            shown.formUnion(entries[place].cards)
            if size >= Self.range.wanted, mayEnd(behind: entries[place].key) { close(at: place + 1) }
        }
        close(at: entries.count)
        return stretches
    }

    private func mayEnd(behind key: String) -> Bool {
        key.utf8.reduce(0) { $0 &* 31 &+ Int($1) } % Self.ends == 0
    }

    private func size(of documents: [Int], without shown: Set<Int>) -> Int {
        documents.reduce(0) { shown.contains($1) ? $0 : $0 + size(of: $1) }
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
