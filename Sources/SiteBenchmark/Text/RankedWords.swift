import Foundation

/// Words drawn as often as words occur in real text: few in nearly every text, some in those of one subject, most hardly ever.
struct RankedWords: Sendable {
    private let words: [[UInt8]]
    /// The rank of a word for each of 65,536 equally likely draws, by Zipf's law.
    private let everywhere: [UInt16]
    /// Likewise for the words of one subject.
    private let inSubject: [UInt16]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        everywhere = Self.ranks(count: words.count, exponent: 1.4)
        inSubject = Self.ranks(count: min(words.count, 50), exponent: 0.5)
    }

    /// The UTF-8 of a word; `subject` is the place of the word that the text is about, whose neighbours go with it.
    func draw(_ numbers: inout SplitMix64, subject: Int? = nil) -> [UInt8] {
        let number = numbers.next()
        let draw = Int(number & 0xFFFF)
        switch (number >> 60, subject) {
        case (0...1, _): return words[Int(number >> 16 & 0xFFFF_FFFF) % words.count]
        case (2...10, let subject?): return words[(subject + Int(inSubject[draw])) % words.count]
        default: return words[Int(everywhere[draw])]
        }
    }
}

extension RankedWords {
    private static func ranks(count: Int, exponent: Double) -> [UInt16] {
        let weights = (0..<count).map { 1 / pow(Double($0 + 3), exponent) }
        let total = weights.reduce(0, +)
        var ranks: [UInt16] = []
        var sum = 0.0
        for (rank, weight) in weights.enumerated() {
            sum += weight
            let end = rank == count - 1 ? 65_536 : Int(sum / total * 65_536)
            ranks += repeatElement(UInt16(rank), count: max(0, end - ranks.count))
        }
        return ranks
    }
}
