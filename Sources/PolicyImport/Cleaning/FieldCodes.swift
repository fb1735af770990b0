/// Codes of the fields that word processors show as something else.
///
/// `HYPERLINK \l "_Toc1" 一、总体要求 PAGEREF _Toc1 \h 3` becomes `一、总体要求`; of `\u{13} REF _Ref1 \h \u{14}表1\u{15}`, as old Word
/// files hold it, `表1` stays.
enum FieldCodes {
    @Sendable static func remove(_ lines: [ImportedLine]) -> [ImportedLine] {
        lines.compactMap { line in
            guard line.text.utf8.contains(0x13) || words.contains(where: { line.text.range(ofWord: $0) != nil }) else {
                return line
            }
            let text = withoutNamedCodes(withoutMarkedCodes(line.text))
            let isLeft = text.unicodeScalars.contains { !$0.isBlank }
            return isLeft ? ImportedLine(text, number: line.number) : nil
        }
    }
}

extension FieldCodes {
    private static let words = ["HYPERLINK ", "PAGEREF ", "TOC ", "REF ", "INCLUDEPICTURE ", "EMBED "]

    /// What stands between the mark that opens a field and the one that opens its result.
    private static func withoutMarkedCodes(_ text: String) -> String {
        guard text.utf8.contains(0x13) else { return text }
        var result = String.UnicodeScalarView()
        var codes = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x13: codes += 1
            case 0x14, 0x15: codes = max(0, codes - (scalar.value == 0x14 || codes > 0 ? 1 : 0))
            default: if codes == 0 { result.append(scalar) }
            }
        }
        return codes == 0 ? String(result) : text
    }

    private static func withoutNamedCodes(_ text: String) -> String {
        var text = text
        for word in words {
            var searched = text.startIndex
            while let open = text[searched...].range(ofWord: word) {
                let end = endOfCode(text[open.upperBound...], pages: word == "PAGEREF ")
                if end > open.upperBound {
                    let place = text.utf8.distance(from: text.startIndex, to: open.lowerBound)
                    text.removeSubrange(open.lowerBound..<end)
                    searched = text.utf8.index(text.startIndex, offsetBy: place)
                } else {
                    searched = open.upperBound
                }
            }
        }
        return text
    }

    /// A code goes on over switches (`\h`), quoted names and bookmarks (`_Toc1`); a reference to a page shows a number.
    private static func endOfCode(_ text: Substring, pages: Bool) -> String.Index {
        var end = text.startIndex
        while true {
            let rest = text[end...].drop { $0 == " " }
            guard let first = rest.first else { return rest.startIndex }
            if first == "\\" {
                end = rest.dropFirst().drop { $0.isASCII && $0.isLetter || $0 == "*" }.startIndex
            } else if first == "\"" || first == "“",
                let close = rest.dropFirst().firstIndex(where: { $0 == "\"" || $0 == "”" })
            {
                end = rest.index(after: close)
            } else if first == "_" {
                end = rest.drop { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }.startIndex
            } else {
                let isPage = pages && end > text.startIndex && rest.allSatisfy { $0.isNumber || $0.isWhitespace }
                return isPage ? text.endIndex : end == text.startIndex ? end : rest.startIndex
            }
        }
    }
}

extension Substring {
    /// Where `word` first stands.
    fileprivate func range(ofWord word: String) -> Range<String.Index>? {
        var place = startIndex
        guard let first = word.utf8.first else { return nil }
        while let start = utf8[place...].firstIndex(of: first) {
            if utf8[start...].starts(with: word.utf8) { return start..<utf8.index(start, offsetBy: word.utf8.count) }
            place = utf8.index(after: start)
        }
        return nil
    }
}
