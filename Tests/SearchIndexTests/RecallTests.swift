import SearchIndex
import Testing

@Suite("Recall")
struct RecallTests {
    @Test("any two characters next to each other lead to every document that has them, and to no other")
    func recall() throws {
        var state: UInt64 = 7
        let letters = Array("县乡村卫生健康近视率下降30%65岁PM2.5、。 “”—").map(String.init)
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let texts = (0..<600).map { _ in (0..<random(40) + 1).map { _ in letters[random(letters.count)] }.joined() }
        let documents = texts.map { SearchDocument(card: SearchCard(address: "", title: ""), text: $0) }
        let lists = Dictionary(grouping: try IndexReader(documents).terms(), by: \.key)
        // What a reader types is divided by the same rule; `、县` asks for 县.
        let pairs = letters.flatMap { first in letters.map { first + FoldedText($0).string } }.map {
            FoldedText($0).string
        }
        .filter { pair in SearchTerms(pair).grams.map(\.string).contains(pair) }
        #expect(pairs.count > 400)
        for pair in pairs {
            let holders = texts.indices.filter { FoldedText(texts[$0]).string.contains(pair) }
            #expect((lists[pair] ?? []).flatMap(\.postings).map(\.document) == holders, "\(pair)")
        }
    }
}
