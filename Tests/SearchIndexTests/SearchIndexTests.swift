import Foundation
import SearchIndex
import Testing

@Suite("Index of a collection")
struct SearchIndexTests {
    private let documents = [
        SearchDocument(
            card: SearchCard(address: "a.html", title: "示例县卫生健康局", otherNames: ["县卫健局"]), text: "负责公共卫生。",
            agencies: ["wjj"]),
        SearchDocument(
            card: SearchCard(address: "b.html", title: "学生近视防控", detail: "甲 1.2"), relatedNames: ["县教育局"],
            text: "近视率降到30%以下。近视筛查；近视档案。", agencies: ["jyj", "wjj"],
            facets: SearchFacets(policy: 1, status: 0, year: 2024)),
        SearchDocument(card: SearchCard(address: "c.html", title: "公共卫生服务"), text: "近视 近视 近视"),
    ]

    @Test(
        "a document has a term once, in its weightiest field",
        arguments: [
            ("近视", [Posting(document: 1, field: .title), Posting(document: 2, field: .textOften)]),
            ("卫生", [Posting(document: 0, field: .title), Posting(document: 2, field: .title)]),
            ("县卫", [Posting(document: 0, field: .title)]),
            ("教育", [Posting(document: 1, field: .relatedName)]),
            ("=30%", [Posting(document: 1, field: .text)]),
            ("公", [Posting(document: 0, field: .text), Posting(document: 2, field: .title)]),
            ("@wjj", [Posting(document: 0, field: .text), Posting(document: 1, field: .text)]),
            ("~wsjk+", [Posting(document: 0, field: .title)]),
            ("~wsj", []),
            ("~weisheng", []),
            ("~weishengjian+", [Posting(document: 0, field: .title)]),
            ("~weishengfu+", [Posting(document: 2, field: .title)]),
            ("~xwjj", [Posting(document: 0, field: .title)]),
            ("~kangju", [Posting(document: 0, field: .title)]),
            ("~kangju+", []),
            ("控县", []),
        ])
    func fields(key: String, expected: [Posting]) throws {
        let found = try IndexReader(documents).terms().filter { $0.key == key }
        #expect(found.flatMap(\.postings) == expected)
        #expect(found.map(\.count) == (expected.isEmpty ? [] : [expected.count]))
    }

    @Test("names have cards beside them, single characters and texts have none")
    func cards() throws {
        func cards(_ document: SearchDocument) throws -> [Int] { try IndexReader([document]).terms().flatMap(\.cards) }
        #expect(try cards(SearchDocument(card: SearchCard(address: "a.html", title: "县局"))).isEmpty == false)
        #expect(try cards(SearchDocument(card: SearchCard(address: "a.html", title: ""), text: "县局 5")) == [])
    }

    @Test("keys rise, and the same documents give the same files")
    func order() throws {
        let reader = IndexReader(documents)
        let keys = try reader.terms().map(\.key)
        for (key, next) in zip(keys, keys.dropFirst()) { #expect(key.utf8.lexicographicallyPrecedes(next.utf8)) }
        #expect(IndexReader(documents).files == reader.files)
        #expect(reader.files.last?.path == "index.js")
    }

    @Test("the overview names every file")
    func overview() throws {
        let reader = IndexReader(documents)
        let overview = try reader.overview()
        #expect(overview.count == 3)
        let digits = Array(overview.hashes)
        let terms = overview.keys.enumerated().map { place, key in
            "terms/" + key.utf8.map { String(format: "%02x", $0) }.joined() + "-"
                + String(digits[(place * 6)..<(place * 6 + 6)]) + ".js"
        }
        let paths = Set(reader.files.map(\.path))
        #expect(paths.isSuperset(of: terms + [overview.facets + ".js", overview.sounds + ".js"]))
        #expect(paths.filter { $0.hasPrefix("terms/") }.count == terms.count)
    }

    @Test("facets say the policy, status and year of each document")
    func facets() throws {
        struct Facets: Decodable, Equatable {
            var policies = ["甲", "乙"]
            var policyIds = ["甲-id", "乙-id"]
            var policyRuns = [-1, 1, 1, 1, -1, 1]
            var status = "-0-"
            var years = [2024]
            var year = "-0-"
            var blocks = [0]
        }
        let reader = IndexReader(documents)
        let file = try #require(reader.files.first { $0.path.hasPrefix("facets-") })
        #expect(try reader.json(file, as: Facets.self) == Facets())
    }

    @Test("an empty collection has an index")
    func nothing() throws {
        let reader = IndexReader([])
        #expect(try reader.overview().keys == [])
        #expect(reader.files.count == 3)
    }
}

/// Texts that cannot be packed well.
private enum Noise {
    static func text(_ count: Int, from alphabet: String, seed: UInt64) -> String {
        var state = seed
        let letters = Array(alphabet.unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text.append(letters[Int(state >> 33) % letters.count])
        }
        return String(text)
    }

    static let latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/"
    static let marks = String(String.UnicodeScalarView((0x300..<0x340).compactMap { Unicode.Scalar($0) }))
    static let chinese = String(
        String.UnicodeScalarView((0x4E00..<0x9000).compactMap { Unicode.Scalar($0) }))
}

@Suite("Size of files of an index")
struct IndexFileSizeTests {
    enum Excess: CaseIterable {
        case text, title, detail, names, characters, marks

        var document: SearchDocument {
            let noise = Noise.text(40_000, from: Noise.latin, seed: 1)
            let card = SearchCard(address: "a", title: "长")
            switch self {
            case .text: return SearchDocument(card: card, text: noise)
            case .title: return SearchDocument(card: SearchCard(address: "a", title: noise))
            case .detail: return SearchDocument(card: SearchCard(address: "a", title: "长", detail: noise))
            case .marks:
                return SearchDocument(card: card, text: "a" + Noise.text(60_000, from: Noise.marks, seed: 2))
            case .names:
                let names = (0..<3_000).map { "名\($0)" }
                return SearchDocument(
                    card: SearchCard(address: "a", title: "长", otherNames: names),
                    relatedNames: names.map { $0 + noise.prefix(9) + $0 })
            case .characters: return SearchDocument(card: card, text: Noise.chinese)
            }
        }
    }

    @Test("no file is larger than 32 kB, whatever is in it", arguments: Excess.allCases)
    func bounded(excess: Excess) {
        for file in IndexReader([excess.document, excess.document]).files {
            #expect(file.bytes.count <= 32_768, "\(file.path)")
        }
    }

    @Test("a list that is too long for one file goes on under the same key")
    func longList() throws {
        let documents = (0..<20_000).map { number in
            SearchDocument(card: SearchCard(address: "\(number)", title: ""), text: number % 31 == 1 ? "" : "近视")
        }
        let parts = try IndexReader(documents).terms().filter { $0.key == "近视" }
        #expect(parts.count > 1)
        #expect(parts.reduce(0) { $0 + $1.count } == documents.count { $0.text != "" })
        #expect(parts.flatMap(\.postings).map(\.document) == (0..<20_000).filter { $0 % 31 != 1 })
    }

    @Test("a word added to one document changes few files")
    func stable() {
        let texts = (0..<160).map { Noise.text(300, from: String(Noise.chinese.prefix(900)), seed: UInt64($0)) }
        func files(_ texts: [String]) -> Set<IndexFile> {
            Set(
                IndexReader(
                    texts.enumerated().map {
                        SearchDocument(card: SearchCard(address: "m\($0.offset)", title: "标题"), text: $0.element)
                    }
                ).files)
        }
        var changed = texts
        changed[80] += "近视"
        let (before, after) = (files(texts), files(changed))
        #expect(before.count > 20)
        #expect(after.subtracting(before).count <= 9)
    }
}
