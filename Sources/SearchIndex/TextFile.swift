import JSONText

/// The texts of a few documents that follow each other.
struct TextFile: Sendable {
    let firstDocument: Int
    let hash: String
    let file: IndexFile

    /// As many files as it takes to keep each below the limit; a text that alone is too long for one is cut.
    static func files(
        of documents: ArraySlice<SearchDocument>, firstDocument: Int
    ) -> [TextFile] {
        let packed = PackedContent(content(of: documents))
        let file = packed.hashedFile("texts/\(firstDocument)")
        if file.bytes.count <= IndexFile.limit {
            return [TextFile(firstDocument: firstDocument, hash: packed.hash, file: file)]
        }
        guard documents.count > 1 else {
            return files(of: documents.map(\.shortened)[...], firstDocument: firstDocument)
        }
        let middle = documents.startIndex + documents.count / 2
        return files(of: documents[..<middle], firstDocument: firstDocument)
            + files(
                of: documents[middle...], firstDocument: firstDocument + middle - documents.startIndex
            )
    }

    private static func content(of documents: ArraySlice<SearchDocument>) -> [UInt8] {
        JSONWriter.line(
            .list(
                documents.map { document in
                    let card = document.card
                    return .list([
                        .text(card.address), .text(card.title), .text(card.detail), .texts(card.otherNames),
                        .texts(document.relatedNames), .text(document.text),
                    ])
                }))
    }
}

/// Divides documents into files of texts.
///
/// Where a file ends is for the address of its last document to say, so that a text that grows moves few borders.
struct TextFileWriter {
    private var firstDocument: Int
    private var pending: [SearchDocument] = []
    private var size = 0
    private var files: [TextFile] = []

    /// Bytes of text a file should reach, and those it should not pass.
    private static let range = (wanted: 20_000, most: 36_000)

    init(first: Int) { firstDocument = first }

    mutating func add(_ document: SearchDocument) {
        if size + document.size > Self.range.most { close() }
        pending.append(document)
        size += document.size
        let mayEnd = document.card.address.utf8.reduce(0, &+) & 1 == 0
        if mayEnd, size >= Self.range.wanted { close() }
    }

    consuming func finish() -> [TextFile] {
        close()
        return files
    }

    private mutating func close() {
        guard !pending.isEmpty else { return }
        files += TextFile.files(of: pending[...], firstDocument: firstDocument)
        firstDocument += pending.count
        (pending, size) = ([], 0)
    }
}

extension SearchDocument {
    /// Bytes of what is stored of it, punctuation aside.
    fileprivate var size: Int {
        (card.names + relatedNames + [card.address, card.detail, text]).reduce(0) { $0 + $1.utf8.count }
    }

    /// With half of the longest there is: its text, its names, its title.
    fileprivate var shortened: SearchDocument {
        var document = self
        let related = relatedNames.reduce(0) { $0 + $1.utf8.count }
        let other = card.otherNames.reduce(0) { $0 + $1.utf8.count }
        switch max(text.utf8.count, related, other, card.title.utf8.count) {
        case text.utf8.count: document.text = text.prefix(text.count / 2) + "…"
        case related: document.relatedNames.removeLast((relatedNames.count + 1) / 2)
        case other: document.card.otherNames.removeLast((card.otherNames.count + 1) / 2)
        default: document.card.title = card.title.prefix(card.title.count / 2) + "…"
        }
        return document
    }
}
