import JSONText

/// A few terms that follow each other, with their lists.
struct TermFile: Sendable {
    let firstKey: String
    let hash: String
    let file: IndexFile

    /// One list, or a part of one too long for a file, with the documents whose cards stand beside it.
    struct Entry: Sendable {
        let key: String
        let list: PostingList
        let cards: [Int]
    }

    /// Bytes of the first key that the file's name shows; file systems allow no long names.
    private static let named = 60

    /// One file, or as many as it takes to keep each below the limit.
    static func files(of entries: ArraySlice<Entry>, cards: [SearchCard]) -> [TermFile] {
        let file = TermFile(entries, cards: cards)
        guard file.file.bytes.count > IndexFile.limit, entries.count > 1 else { return [file] }
        let middle = entries.startIndex + entries.count / 2
        return files(of: entries[..<middle], cards: cards)
            + files(of: entries[middle...], cards: cards)
    }

    private init(_ entries: ArraySlice<Entry>, cards: [SearchCard]) {
        let shown = Set(entries.flatMap(\.cards)).sorted()
        let head = JSONWriter.line(
            .object([
                "keys": .texts(entries.map(\.key)), "sizes": .integers(entries.map(\.list.bytes.count)),
                "counts": .integers(entries.map(\.list.count)),
                "cards": .list(shown.map { Self.card($0, cards[$0]) }),
            ]))
        var content = (0..<4).map { UInt8(truncatingIfNeeded: head.count >> ($0 * 8)) }
        content += head
        for entry in entries { content += entry.list.bytes }
        let packed = PackedContent(content)
        firstKey = entries.first?.key ?? ""
        hash = packed.hash
        file = packed.hashedFile("terms/" + firstKey.utf8.prefix(Self.named).map(Self.hexadecimal).joined())
    }

    private static func card(_ number: Int, _ card: SearchCard) -> JSONWriter.Value {
        let texts = [card.address, card.title, card.detail].map { JSONWriter.Value.text($0) }
        return .list([.integer(number)] + texts + (card.otherNames.isEmpty ? [] : [.texts(card.otherNames)]))
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
