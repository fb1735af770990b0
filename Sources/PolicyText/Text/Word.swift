/// A word the grammar looks for, in the folded form a `Reading` holds.
struct Word: ExpressibleByStringLiteral, Hashable, Sendable {
    let scalars: [UInt32]

    init(_ text: String) { scalars = text.unicodeScalars.map(\.value.folded) }
    init(stringLiteral text: String) { self.init(text) }
}

/// Words with a meaning each, found by their first or last character; the longest match wins.
struct Vocabulary<Meaning: Sendable>: Sendable {
    typealias Match = (meaning: Meaning, length: Int)

    private var byFirst: [UInt32: [(word: Word, meaning: Meaning)]] = [:]
    private var byLast: [UInt32: [(word: Word, meaning: Meaning)]] = [:]

    /// `groups` lists words divided by spaces beside what they mean.
    init(_ groups: (words: String, meaning: Meaning)...) {
        for (words, meaning) in groups {
            for text in words.split(separator: " ") {
                let word = Word(String(text))
                byFirst[word.scalars[0], default: []].append((word, meaning))
                byLast[word.scalars[word.scalars.count - 1], default: []].append((word, meaning))
            }
        }
        byFirst = byFirst.mapValues { $0.sorted { $0.word.scalars.count > $1.word.scalars.count } }
        byLast = byLast.mapValues { $0.sorted { $0.word.scalars.count > $1.word.scalars.count } }
    }

    /// The longest word that begins at `index` and ends before `end`.
    func match(in reading: Reading, at index: Int, before end: Int) -> Match? {
        guard index < end, let words = byFirst[reading[index]] else { return nil }
        for (word, meaning) in words where index + word.scalars.count <= end && reading.has(word, at: index) {
            return (meaning, word.scalars.count)
        }
        return nil
    }

    /// The longest word that ends right before `end` and does not begin before `start`.
    func match(in reading: Reading, endingAt end: Int, from start: Int) -> Match? {
        guard end > start, let words = byLast[reading[end - 1]] else { return nil }
        for (word, meaning) in words where end - word.scalars.count >= start && reading.has(word, before: end) {
            return (meaning, word.scalars.count)
        }
        return nil
    }

    /// The first word anywhere in `span`.
    func first(in reading: Reading, _ span: Range<Int>) -> (meaning: Meaning, range: Range<Int>)? {
        for index in span {
            if let match = match(in: reading, at: index, before: span.upperBound) {
                return (match.meaning, index..<(index + match.length))
            }
        }
        return nil
    }
}

/// Words without a meaning beyond being in the list.
typealias WordList = Vocabulary<Void>

extension Vocabulary where Meaning == Void {
    init(_ words: String) { self.init((words, ())) }

    func contains(_ reading: Reading, _ span: Range<Int>) -> Bool { first(in: reading, span) != nil }
}
