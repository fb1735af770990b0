import PolicyModel

/// Marks where a text makes its commitments, so that a reader sees the numbers the page lists beside it.
///
/// The marks travel through Markdown as two private-use characters, which it leaves alone, and become `<mark>` in its HTML. A clause
/// that markup divides (`到**2025年**达到90%`) would give tags that cross, so it stays unmarked.
enum CommitmentMarks {
    /// The text with the first place of each clause between two marks.
    static func placed(in text: String, _ commitments: [Commitment]) -> String {
        let bytes = Array(text.utf8)
        var marked: [UInt8] = []
        var rest = 0
        for commitment in commitments {
            let clause = Array(commitment.text.utf8)
            guard let place = firstPlace(of: clause, in: bytes, from: rest) else { continue }
            marked += bytes[rest..<place] + open + clause + close
            rest = place + clause.count
        }
        return rest == 0 ? text : String(decoding: marked + bytes[rest...], as: UTF8.self)
    }

    /// The HTML with tags for the marks.
    static func tagged(_ html: String) -> String {
        let bytes = Array(html.utf8)
        guard firstPlace(of: open, in: bytes, from: 0) != nil else { return html }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var rest = 0
        while let start = firstPlace(of: open, in: bytes, from: rest) {
            result += bytes[rest..<start]
            let inner = start + open.count
            let end = firstPlace(of: close, in: bytes, from: inner) ?? bytes.count
            let clause = bytes[inner..<end]
            result += clause.contains(UInt8(ascii: "<")) ? Array(clause) : tag + clause + endTag
            rest = min(end + close.count, bytes.count)
        }
        return String(decoding: result + bytes[rest...], as: UTF8.self)
    }
}

extension CommitmentMarks {
    private static let open = Array("\u{F0A0}".utf8)
    private static let close = Array("\u{F0A1}".utf8)
    private static let tag = Array("<mark>".utf8)
    private static let endTag = Array("</mark>".utf8)

    private static func firstPlace(of word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = word.first, bytes.count - start >= word.count else { return nil }
        var place = start
        while place <= bytes.count - word.count {
            if bytes[place] == first, bytes[place..<(place + word.count)].elementsEqual(word) { return place }
            place += 1
        }
        return nil
    }
}
