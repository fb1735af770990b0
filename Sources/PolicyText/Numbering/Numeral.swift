/// Numbers as outlines write them: 12, １２, 十二, ⑫.
enum Numeral {
    /// The Arabic number that begins at `offset`, at most three digits: longer ones count years and telephone lines.
    static func arabic(_ source: SourceText, at offset: Int, before end: Int) -> (value: Int, next: Int)? {
        var value = 0
        var place = offset
        var count = 0
        while place < end {
            let (scalar, next) = source.scalar(at: place)
            guard let digit = scalar.folded.digit else { break }
            value = value * 10 + digit
            count += 1
            place = next
            if count > 3 { return nil }
        }
        return count > 0 && value > 0 ? (value, place) : nil
    }

    /// The Chinese number that begins at `offset`, from 一 to 九百九十九.
    static func chinese(_ source: SourceText, at offset: Int, before end: Int) -> (value: Int, next: Int)? {
        var total = 0
        var digit: Int?
        var place = offset
        while place < end {
            let (scalar, next) = source.scalar(at: place)
            if let unit = units[scalar] {
                total += (digit ?? 1) * unit
                digit = nil
            } else if let value = digits[scalar], digit == nil || digit == 0 {
                digit = value
            } else {
                break
            }
            place = next
        }
        total += digit ?? 0
        return total > 0 ? (total, place) : nil
    }

    /// Numbers that are one character with their mark: ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩.
    static func enclosed(_ scalar: UInt32) -> (form: NumberMarker.Form, ordinal: Int)? {
        switch scalar {
        case 0x2460...0x2473: (.circled, Int(scalar) - 0x245F)
        case 0x2474...0x2487: (.arabicBracket, Int(scalar) - 0x2473)
        case 0x2488...0x249B: (.arabic, Int(scalar) - 0x2487)
        case 0x3220...0x3229: (.chineseBracket, Int(scalar) - 0x321F)
        default: nil
        }
    }

    static func isChinese(_ scalar: UInt32) -> Bool { digits[scalar] != nil || units[scalar] != nil }

    private static let digits: [UInt32: Int] = Dictionary(
        uniqueKeysWithValues: "〇一二三四五六七八九".unicodeScalars.enumerated().map { ($1.value, $0) } + [(0x96F6, 0)])
    private static let units: [UInt32: Int] = [0x5341: 10, 0x767E: 100]
}
