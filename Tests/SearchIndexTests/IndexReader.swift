import Foundation
import SearchIndex
import Testing

@testable import PackedFiles

/// Reads an index as `Documentation/Search.md` says it is written.
struct IndexReader {
    let files: [IndexFile]

    /// What is unpacked at most.
    private static let limit = 10_000_000

    init(_ collection: SearchCollection) {
        var files: [IndexFile] = []
        SearchIndexWriter(collection).write { files += $0 }
        self.files = files
    }

    /// An index of documents of one kind.
    init(_ documents: [SearchDocument]) {
        self.init(
            SearchCollection(
                kinds: [SearchCollection.Kind(name: "page", count: documents.count, isFoundByPinyinAtOnce: true)],
                policies: ["甲", "乙"].map { SearchCollection.Policy(id: $0 + "-id", title: $0) }, statuses: []
            ) { documents[$0] })
    }

    func content(_ file: IndexFile) throws -> [UInt8] {
        let name = file.path.dropLast(".js".count)
        let text = Array(file.bytes.dropFirst("yardstickSearch(\"\(name)\",\"".utf8.count).dropLast("\")\n".utf8.count))
        #expect(file.bytes == Array("yardstickSearch(\"\(name)\",\"".utf8) + text + "\")\n".utf8)
        return try Inflation.inflate(ArraySlice(ScriptTextReader.bytes(text)), limit: Self.limit)
    }

    func json<Value: Decodable>(_ file: IndexFile, as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(try content(file)))
    }

    func overview() throws -> Overview { try json(try #require(files.first { $0.path == "index.js" })) }

    /// Every list, and the documents with cards beside it, in the order of the files.
    func terms() throws -> [Term] {
        try files.filter { $0.path.hasPrefix("terms/") }.flatMap { file in
            let content = try content(file)
            let length = (0..<4).reduce(0) { $0 | Int(content[$1]) << ($1 * 8) }
            let head = try JSONDecoder().decode(Head.self, from: Data(content[4..<(4 + length)]))
            var place = 4 + length
            return zip(head.keys, zip(head.sizes, head.counts)).map { key, numbers in
                defer { place += numbers.0 }
                return Term(
                    file: file.path, key: key, count: numbers.1,
                    postings: Self.postings(content[place..<(place + numbers.0)]),
                    cards: head.cards.map(\.document))
            }
        }
    }

    struct Term {
        let file: String
        let key: String
        let count: Int
        let postings: [Posting]
        let cards: [Int]
    }

    struct Overview: Decodable {
        let count: Int
        let keys: [String]
        let hashes: String
        let facets: String
        let sounds: String
    }

    private struct Head: Decodable {
        let keys: [String]
        let sizes: [Int]
        let counts: [Int]
        let cards: [Card]
    }

    private struct Card: Decodable {
        let document: Int

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            document = try values.decode(Int.self)
        }
    }

    private static func postings(_ bytes: ArraySlice<UInt8>) -> [Posting] {
        var postings: [Posting] = []
        var (document, number, shift) = (-1, 0, 0)
        for byte in bytes {
            number |= Int(byte & 0x7F) << shift
            shift += 7
            guard byte < 0x80 else { continue }
            document += number >> 2
            if let field = Posting.Field(rawValue: UInt8(number & 3)) {
                postings.append(Posting(document: document, field: field))
            }
            (number, shift) = (0, 0)
        }
        return postings
    }
}
