/// What converters leave of bookmarks and fields of word processors.
///
/// `[bookmark: _Toc23093]一、总体要求` becomes `一、总体要求`; `HYPERLINK \l "_Toc1"` and `PAGEREF _Toc1 \h` vanish.
enum BookmarkResidue {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.compactMap { line in
            guard openings.contains(where: { contains(line.text, $0) }) else { return line }
            let text = withoutFields(withoutBookmarks(line.text[...]))
            let isLeft = text.unicodeScalars.contains { !$0.isBlank }
            return isLeft ? ImportedLine(text, number: line.number) : nil
        }
    }
}

extension BookmarkResidue {
    private static let openings = ["[bookmark:", "HYPERLINK \\l", "PAGEREF _", "TOC \\o"]

    /// Whether `word`, all ASCII, stands in the text.
    private static func contains(_ text: String, _ word: String) -> Bool { range(of: word, in: text[...]) != nil }

    private static func range(of word: String, in text: Substring) -> Range<String.Index>? {
        let bytes = text.utf8
        guard let first = word.utf8.first else { return nil }
        var place = bytes.startIndex
        while let start = bytes[place...].firstIndex(of: first) {
            if bytes[start...].starts(with: word.utf8) {
                return start..<bytes.index(start, offsetBy: word.utf8.count)
            }
            place = bytes.index(after: start)
        }
        return nil
    }

    private static func withoutBookmarks(_ text: Substring) -> String {
        var result = ""
        var rest = text
        while let open = range(of: "[bookmark:", in: rest), let close = rest[open.upperBound...].firstIndex(of: "]") {
            result += rest[..<open.lowerBound]
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// A field code is ASCII up to the text it stands for.
    private static func withoutFields(_ text: String) -> String {
        var result = text
        for word in openings.dropFirst() {
            while let open = range(of: word, in: result[...]) {
                let end = result.utf8[open.upperBound...].firstIndex { $0 >= 0x80 } ?? result.endIndex
                result.removeSubrange(open.lowerBound..<end)
            }
        }
        return result
    }
}
