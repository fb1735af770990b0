/// Where words stand in a few documents.
///
/// A word that occurs again costs a look-up and a number, not a comparison of texts.
struct OccurrenceList: Sendable {
    private var numbers: [String: Int] = [:]
    private var words: [String] = []
    /// The word's number, eight bits for the document within its batch, two for the field.
    private var packed: [Int] = []

    /// - Precondition: `document` is less than `GramSort.documents`.
    mutating func add(_ word: String, document: Int, field: Posting.Field) {
        let number = numbers[word] ?? words.count
        if number == words.count {
            numbers[word] = number
            words.append(word)
        }
        packed.append(number << 10 | document << 2 | Int(field.rawValue))
    }

    /// In rising order of words, then of documents, which are counted from `first`.
    consuming func sorted(countingFrom first: Int) -> some Sequence<TermRun<String>.Occurrence> {
        let words = words
        let order = words.indices.sorted { words[$0] < words[$1] }
        var ranks = order
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        let sorted = packed.map { ranks[$0 >> 10] << 10 | $0 & 0x3FF }.sorted()
        return sorted.lazy.map { number in
            TermRun<String>.Occurrence(
                key: words[order[number >> 10]], document: first + (number >> 2 & 0xFF),
                field: Posting.Field(rawValue: UInt8(number & 3)) ?? .text)
        }
    }
}
