import PolicyModel

/// Marks where a text makes its commitments, so that a reader sees the numbers the page lists beside it.
///
/// The marks travel through Markdown as two private-use characters, which it leaves alone, and become `<mark>` in its HTML. A clause
/// that markup divides (`到**2025年**达到90%`) would give tags that cross, so it stays unmarked.
enum CommitmentMarks {
    /// The text with the first place of each clause between two marks.
    static func placed(in text: String, _ commitments: [Commitment]) -> String {
        var places: [Range<String.Index>] = []
        var start = text.startIndex
        for commitment in commitments {
            guard let range = text.firstRange(ofWord: commitment.text, from: start) else { continue }
            places.append(range)
            start = range.upperBound
        }
        guard !places.isEmpty else { return text }
        var marked = ""
        var rest = text.startIndex
        for place in places {
            marked += text[rest..<place.lowerBound]
            marked.unicodeScalars.append(open)
            marked += text[place]
            marked.unicodeScalars.append(close)
            rest = place.upperBound
        }
        return marked + text[rest...]
    }

    /// The HTML with tags for the marks.
    static func tagged(_ html: String) -> String {
        guard html.unicodeScalars.contains(open) else { return html }
        var result = ""
        var rest = html[...]
        while let start = rest.unicodeScalars.firstIndex(of: open) {
            result += rest[..<start]
            let inner = rest[rest.unicodeScalars.index(after: start)...]
            let end = inner.unicodeScalars.firstIndex { $0 == close || $0 == open } ?? inner.endIndex
            let clause = inner[..<end]
            result += clause.utf8.contains(UInt8(ascii: "<")) ? String(clause) : "<mark>\(clause)</mark>"
            rest = inner[end...]
            if rest.unicodeScalars.first == close { rest = rest.dropFirst() }
        }
        return result + String(rest.unicodeScalars.filter { $0 != close })
    }
}

extension CommitmentMarks {
    private static let open: Unicode.Scalar = "\u{F0A0}"
    private static let close: Unicode.Scalar = "\u{F0A1}"
}

extension String {
    /// The first place of `word` at or behind `start`, compared as bytes.
    fileprivate func firstRange(ofWord word: String, from start: Index) -> Range<Index>? {
        guard let first = word.utf8.first else { return nil }
        var place = start
        while let found = utf8[place...].firstIndex(of: first) {
            if utf8[found...].starts(with: word.utf8) {
                return found..<utf8.index(found, offsetBy: word.utf8.count)
            }
            place = utf8.index(after: found)
        }
        return nil
    }
}
