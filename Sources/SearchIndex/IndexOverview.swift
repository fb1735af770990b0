import JSONText

/// The files that say what the others are: `index.js`, and those it names.
struct IndexOverview {
    let collection: SearchCollection
    let grams: [TermIndex.CountedGram]
    let termFiles: [TermFile]
    let textFiles: [TextPlace]
    let facets: [SearchFacets]
    let sounds: [(syllable: String, characters: String)]

    /// What is told of a file of texts.
    struct TextPlace {
        let firstDocument: Int
        let hash: String
    }

    /// Pairs whose counts are told beforehand.
    private static let common = 400

    func files() -> [IndexFile] {
        let facets = PackedContent(JSONWriter.line(facetLists), level: .small)
        let sounds = PackedContent(
            JSONWriter.line(.fields(self.sounds.map { ($0.syllable, .text($0.characters)) })), level: .small)
        let index = JSONWriter.line(
            .object([
                "count": .integer(collection.count),
                "kinds": .list(collection.kinds.map { .list([.text($0.name), .integer($0.count)]) }),
                "keys": .texts(termFiles.map(\.firstKey)), "hashes": .text(termFiles.map(\.hash).joined()),
                "common": .list(commonPairs.map { .list([.text($0.gram.string), .integer($0.count)]) }),
                "facets": .text("facets-" + facets.hash), "sounds": .text("sounds-" + sounds.hash),
            ]))
        return [
            facets.hashedFile("facets"), sounds.hashedFile("sounds"),
            PackedContent(index, level: .small).file("index"),
        ]
    }
}

extension IndexOverview {
    private var commonPairs: [TermIndex.CountedGram] {
        Array(grams.lazy.filter { $0.gram.single == nil }.prefix(Self.common))
    }

    private var facetLists: JSONWriter.Value {
        let years = Set(facets.compactMap(\.year)).sorted()
        let places = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($0.element, $0.offset) })
        return .object([
            "blocks": .integers(textFiles.map(\.firstDocument)), "hashes": .text(textFiles.map(\.hash).joined()),
            "policies": .texts(collection.policies.map(\.title)), "policyIds": .texts(collection.policies.map(\.id)),
            "policyRuns": .integers(policyRuns),
            "statuses": .list(collection.statuses.map { .texts([$0.key, $0.label, $0.symbol]) }),
            "status": .text(Self.characters(facets.map(\.status))), "years": .integers(years),
            "year": .text(Self.characters(facets.map { $0.year.flatMap { places[$0] } })),
        ])
    }

    /// Policy and number of documents, again and again.
    private var policyRuns: [Int] {
        var runs: [Int] = []
        var start = 0
        while start < facets.count {
            let policy = facets[start].policy
            let end = facets[start...].firstIndex { $0.policy != policy } ?? facets.endIndex
            runs += [policy ?? -1, end - start]
            start = end
        }
        return runs
    }

    /// One character for each: `-`, or the one as many places behind `0`.
    private static func characters(_ places: [Int?]) -> String {
        var text = String.UnicodeScalarView()
        for place in places { text.append(place.flatMap { Unicode.Scalar(48 + $0) } ?? "-") }
        return String(text)
    }
}
