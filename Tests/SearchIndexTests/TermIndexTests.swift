import SearchIndex
import Testing

@Suite("Index of terms")
struct TermIndexTests {
    private let documents = [
        SearchDocument(title: "示例县卫生健康局", names: ["县卫健局"], text: "负责公共卫生。"),
        SearchDocument(title: "学生近视防控", names: ["县教育局"], text: "近视率降到30%以下。近视筛查；近视档案。"),
        SearchDocument(title: "公共卫生服务", text: "近视 近视 近视"),
    ]

    private func postings(of key: String, in documents: [SearchDocument]) -> [Posting] {
        let index = TermIndex(count: documents.count) { documents[$0] }
        return index.terms.filter { $0.key == key }.flatMap(\.list.postings)
    }

    @Test(
        "a document has a term once, in its weightiest field",
        arguments: [
            ("近视", [Posting(document: 1, field: .title), Posting(document: 2, field: .textOften)]),
            ("卫生", [Posting(document: 0, field: .title), Posting(document: 2, field: .title)]),
            ("县卫", [Posting(document: 0, field: .title)]),
            ("卫健", [Posting(document: 0, field: .name)]),
            ("教育", [Posting(document: 1, field: .name)]),
            ("=30%", [Posting(document: 1, field: .text)]),
            ("公", [Posting(document: 0, field: .text), Posting(document: 2, field: .title)]),
            ("控县", []),
        ])
    func fields(key: String, expected: [Posting]) {
        #expect(postings(of: key, in: documents) == expected)
    }

    @Test("keys rise and are unique, and the same documents give the same index")
    func order() {
        let index = TermIndex(count: documents.count) { documents[$0] }
        for (term, next) in zip(index.terms, index.terms.dropFirst()) {
            #expect(term.key.utf8.lexicographicallyPrecedes(next.key.utf8))
        }
        #expect(TermIndex(count: documents.count) { documents[$0] }.terms == index.terms)
    }

    @Test("any two characters next to each other lead to every document that has them, and to no other")
    func recall() {
        var state: UInt64 = 7
        let letters = Array("县乡村卫生健康近视率下降30%65岁PM2.5、。 “”—").map(String.init)
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let texts = (0..<600).map { _ in (0..<random(40) + 1).map { _ in letters[random(letters.count)] }.joined() }
        let index = TermIndex(count: texts.count) { SearchDocument(title: "", text: texts[$0]) }
        let lists = Dictionary(uniqueKeysWithValues: index.terms.map { ($0.key, $0.list) })
        // What a reader types is divided by the same rule; `、县` asks for 县.
        let pairs = letters.flatMap { first in letters.map { first + FoldedText($0).string } }.map {
            FoldedText($0).string
        }
        .filter { pair in SearchTerms(pair).grams.map(\.string).contains(pair) }
        #expect(pairs.count > 400)
        for pair in pairs {
            let holders = texts.indices.filter { FoldedText(texts[$0]).string.contains(pair) }
            #expect((lists[pair]?.postings ?? []).map(\.document) == holders, "\(pair)")
        }
    }

    @Test("postings survive being written, at any distance", arguments: [0, 1, 30, 31, 32, 4095, 4096, 1_000_000])
    func roundTrip(distance: Int) {
        var list = PostingList()
        let fields = Posting.Field.allCases
        let postings = (0..<5).map { Posting(document: 3 + $0 * (distance + 1), field: fields[$0 % fields.count]) }
        for posting in postings { list.append(posting) }
        #expect(list.postings == postings)
        #expect(list.count == 5)
    }
}

@Suite("Bytes in a script")
struct ScriptTextTests {
    /// Reads the text as the page's script will.
    private func decoded(_ text: [UInt8], count: Int) -> [UInt8] {
        func value(_ byte: UInt8) -> Int {
            Int(byte) - 0x20 - (byte > UInt8(ascii: "\"") ? 1 : 0) - (byte > UInt8(ascii: "\\") ? 1 : 0)
        }
        var bytes: [UInt8] = []
        var (bits, filled) = (0, 0)
        for pair in stride(from: 0, to: text.count, by: 2) {
            bits |= (value(text[pair]) + 93 * value(text[pair + 1])) << filled
            filled += 13
            while filled >= 8 {
                bytes.append(UInt8(bits & 0xFF))
                bits >>= 8
                filled -= 8
            }
        }
        return Array(bytes.prefix(count))
    }

    @Test("any bytes come back", arguments: [0, 1, 2, 3, 12, 13, 14, 26, 1000])
    func roundTrip(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3 ^ 0xA5) }
        #expect(decoded(ScriptText.encode(bytes), count: count) == bytes)
    }

    @Test("nothing that a string in quotes cannot hold")
    func alphabet() {
        let text = ScriptText.encode((0..<50_000).map { UInt8(truncatingIfNeeded: $0 * $0 >> 4) })
        #expect(text.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") })
        #expect(Set(text).count == 93)
        #expect(text.count < 50_000 * 5 / 4)
    }
}
