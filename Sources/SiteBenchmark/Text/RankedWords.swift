/// Words drawn as often as words occur in real text: the second half as often as the first, the third a third as often (Zipf's law).
struct RankedWords: Sendable {
    private let words: [[UInt8]]
    /// The rank of a word for each of 65,536 equally likely draws.
    private let ranks: [UInt16]

    init(_ words: [String]) {
        self.words = words.map { Array($0.utf8) }
        let total = words.indices.reduce(0) { $0 + 1 / Double($1 + 3) }
        var ranks: [UInt16] = []
        ranks.reserveCapacity(65_536)
        var sum = 0.0
        for rank in words.indices {
            sum += 1 / Double(rank + 3)
            let end = rank == words.count - 1 ? 65_536 : Int(sum / total * 65_536)
            while ranks.count < end { ranks.append(UInt16(rank)) }
        }
        self.ranks = ranks
    }

    /// The UTF-8 of a word; every other one belongs to the subject, whose own words are `shift` places further on.
    func draw(_ numbers: inout SplitMix64, shift: Int = 0) -> [UInt8] {
        let number = numbers.next()
        let rank = Int(ranks[Int(number & 0xFFFF)])
        return words[number >> 63 == 0 ? rank : (rank + shift) % words.count]
    }
}
