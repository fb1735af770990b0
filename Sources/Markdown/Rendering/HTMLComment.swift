/// Tells HTML comments from HTML that shows something.
enum HTMLComment {
    /// Whether `html`, without white space at its end, is one comment and nothing else.
    static func isComment(_ html: Substring.UTF8View) -> Bool {
        let trimmed = html.drop { $0 == 0x20 || $0 == 0x09 }
        guard trimmed.starts(with: "<!--".utf8), trimmed.count >= 7, trimmed.suffix(3).elementsEqual("-->".utf8) else {
            return false
        }
        var hyphens = 0
        for byte in trimmed.dropFirst(4).dropLast(3) {
            if byte == UInt8(ascii: ">"), hyphens >= 2 { return false }
            hyphens = byte == UInt8(ascii: "-") ? hyphens + 1 : 0
        }
        return true
    }
}
