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
}
