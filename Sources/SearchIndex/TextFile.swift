import JSONText

/// The texts of a few documents that follow each other.
struct TextFile: Sendable {
    let firstDocument: Int
    let hash: String
    let file: IndexFile

    /// As many files as it takes to keep each below the limit; a text that alone is too long for one is cut.
    static func files(of documents: ArraySlice<SearchDocument>, firstDocument: Int) -> [TextFile] {
        let packed = PackedContent(content(of: documents))
        let file = packed.hashedFile("texts/\(firstDocument)")
        if file.bytes.count <= IndexFile.limit {
            return [TextFile(firstDocument: firstDocument, hash: packed.hash, file: file)]
        }
        guard documents.count > 1 else {
            return files(of: documents.map(\.shortened)[...], firstDocument: firstDocument)
        }
        let half = documents.count / 2
        return files(of: documents.prefix(half), firstDocument: firstDocument)
            + files(of: documents.dropFirst(half), firstDocument: firstDocument + half)
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

extension SearchDocument {
    /// With half of the longest there is: its text, its names, its title, what it belongs to.
    ///
    /// It has to become shorter each time, or it would never fit.
    fileprivate var shortened: SearchDocument {
        var document = self
        let related = relatedNames.reduce(0) { $0 + $1.utf8.count }
        let other = card.otherNames.reduce(0) { $0 + $1.utf8.count }
        switch max(text.utf8.count, related, other, card.title.utf8.count, card.detail.utf8.count) {
        case text.utf8.count: document.text = text.halved
        case related: document.relatedNames.removeLast((relatedNames.count + 1) / 2)
        case other: document.card.otherNames.removeLast((card.otherNames.count + 1) / 2)
        case card.title.utf8.count: document.card.title = card.title.halved
        default: document.card.detail = card.detail.halved
        }
        return document
    }
}

extension String {
    /// Characters are counted as Unicode scalars: one letter may bear thousands of marks.
    fileprivate var halved: String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(unicodeScalars.count / 2))) + "…"
    }
}
