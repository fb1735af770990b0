/// The postings of every term of a few documents, terms in rising order, as one array of bytes.
///
/// A list for each term would be an allocation for each: millions on a large site.
struct TermRun<Key: Comparable & Sendable>: Sendable {
    private(set) var keys: [Key] = []
    /// Where the bytes of each key end.
    private var ends: [Int] = []
    private var counts: [Int] = []
    private var lasts: [Int] = []
    private var bytes: [UInt8] = []

    /// The place of the first key that does not come before `key`.
    func place(of key: Key) -> Int {
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The list of one key, whose distances are counted from −1 as in `PostingList`.
    func list(_ place: Int) -> PostingSlice {
        PostingSlice(
            bytes: bytes[(place == 0 ? 0 : ends[place - 1])..<ends[place]], count: counts[place], last: lasts[place])
    }

    /// One place where a term stands.
    struct Occurrence {
        let key: Key
        let document: Int
        let field: Posting.Field
    }

    /// How often a term stands in a text for the field `textOften`.
    static var often: Int { 3 }

    /// - Precondition: occurrences come in rising order of keys, and those of one key in rising order of documents.
    init(sorted occurrences: some Sequence<Occurrence>) {
        var list = PostingList()
        var current: Occurrence?
        var (field, times) = (Posting.Field.text, 0)
        func closeDocument() {
            guard let current else { return }
            let isOften = field == .text && times >= Self.often
            list.append(Posting(document: current.document, field: isOften ? .textOften : field))
        }
        for occurrence in occurrences {
            if let last = current, last.key == occurrence.key, last.document == occurrence.document {
                field = max(field, occurrence.field)
                times += 1
                continue
            }
            closeDocument()
            if let last = current, last.key != occurrence.key { close(last.key, &list) }
            (current, field, times) = (occurrence, occurrence.field, 1)
        }
        closeDocument()
        if let current { close(current.key, &list) }
    }

    private mutating func close(_ key: Key, _ list: inout PostingList) {
        bytes += list.bytes
        keys.append(key)
        ends.append(bytes.count)
        counts.append(list.count)
        lasts.append(list.last)
        list.removeAll()
    }
}

/// A part of an array of postings.
struct PostingSlice {
    let bytes: ArraySlice<UInt8>
    let count: Int
    /// The last document.
    let last: Int
}
