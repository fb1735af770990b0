/// Backslashes before what Markdown would take for a mark, so that a page shows the text as the office typed it.
///
/// Only what would change the page is escaped: `3*5` becomes `3\*5`, `P<0.05` stays.
enum MarkdownEscapes {
    /// A line of running text; `isLineStart` is false where a number is no mark of a list, and behind the title of an item.
    static func line(_ text: Substring, isLineStart: Bool = true) -> String {
        let inner = inline(text)
        return isLineStart ? opening(inner) : inner
    }

    /// A line that looks like a field, its colon written so that only the page shows one.
    static func noField(_ text: Substring) -> String {
        let end = text.firstIndex { $0 == "：" || $0 == ":" } ?? text.endIndex
        guard end < text.endIndex else { return line(text) }
        let colon = text[end] == "：" ? "&#65306;" : "&#58;"
        return line(text[..<end]) + colon + line(text[text.index(after: end)...], isLineStart: false)
    }

    /// A cell of a pipe table.
    static func cell(_ text: String) -> String { markdownCell(inline(text[...])) }

    /// A cell whose text is Markdown already, on one line and without bare pipes.
    static func markdownCell(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "|" where result.last != "\\": result += "\\|".unicodeScalars
            case "\n", "\r", "\t": result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text as typed, which a line that was written before shows.
    static func typed(_ text: Substring) -> String {
        guard text.utf8.contains(backslash) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == backslash, let next = rest.first, isPunctuation(next) {
                rest.removeFirst(); bytes.append(next)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MarkdownEscapes {
    private static let backslash = UInt8(ascii: "\\")

    private static func inline(_ text: Substring) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        for (index, byte) in bytes.enumerated() {
            if needsEscape(byte, before: bytes[(index + 1)...]) { result.append(backslash) }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func needsEscape(_ byte: UInt8, before rest: ArraySlice<UInt8>) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): return true
        case backslash: return rest.first.map(isPunctuation) ?? true
        case UInt8(ascii: "<"): return rest.first.map { isLetter($0) || "/!?".utf8.contains($0) } ?? false
        case UInt8(ascii: "&"):
            guard let end = rest.prefix(32).firstIndex(of: UInt8(ascii: ";")), end > rest.startIndex else {
                return false
            }
            return rest[..<end].allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "#") }
        case UInt8(ascii: "["):
            guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
            return rest[(end + 1)...].first.map { "([:".utf8.contains($0) } ?? false
        default: return false
        }
    }

    /// What opens a heading, list, quotation, table, fence or rule at the beginning of a line.
    private static func opening(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.first else { return text }
        switch first {
        case UInt8(ascii: "#"):
            let marks = bytes.prefix { $0 == first }.count
            return marks <= 6 && isSpaceOrEnd(bytes.dropFirst(marks).first) ? "\\" + text : text
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return isSpaceOrEnd(bytes.dropFirst().first) || isRule(bytes) ? "\\" + text : text
        case UInt8(ascii: "="): return isRule(bytes) ? "\\" + text : text
        case UInt8(ascii: ">"), UInt8(ascii: "|"): return "\\" + text
        case UInt8(ascii: "~"): return bytes.starts(with: "~~~".utf8) ? "\\" + text : text
        default: return ordinal(bytes) ?? text
        }
    }

    /// `1. 标题` with the dot escaped, nil for what is no list.
    private static func ordinal(_ bytes: [UInt8]) -> String? {
        let digits = bytes.prefix(while: isDigit).count
        guard (1...9).contains(digits), let mark = bytes.dropFirst(digits).first, ".)".utf8.contains(mark),
            isSpaceOrEnd(bytes.dropFirst(digits + 1).first)
        else { return nil }
        return String(decoding: bytes[..<digits] + [backslash] + bytes[digits...], as: UTF8.self)
    }

    private static func isRule(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 == bytes[0] || $0 == 0x20 } }

    private static func isSpaceOrEnd(_ byte: UInt8?) -> Bool { byte.map { $0 == 0x20 || $0 == 0x09 } ?? true }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }
}
