/// Lets libcmark see emphasis beside Chinese, Japanese and Korean text: `**“重点”**内容`.
///
/// CommonMark asks whether the characters on both sides of a run of `*` are spaces, punctuation or other, and finds no emphasis
/// between punctuation and letter. The CJK-friendly amendments (markdown-cjk-friendly, CommonMark issue 650) let a run that has an
/// East Asian character on one side and no space on the other both open and close. With punctuation on both sides a run does just
/// that. So a marker, itself punctuation, goes between such a run and each neighbour that is neither ASCII punctuation nor a space;
/// with a space on one side CommonMark decides as before.
///
/// Nothing else changes: a marker only ever stands between a `*` and a letter or non-ASCII character, where no other construct of
/// CommonMark begins or ends, and no other delimiter has it as a neighbour. Inside code, HTML or addresses it is plain content.
/// Whether two link labels are equal does not depend on it either, since the characters that bound a label never get or cause one.
enum EmphasisMender {
    /// The text with markers, or nil when it needs none.
    static func mend(_ text: UTF8Bytes) -> (text: [UInt8], marker: Marker)? {
        var marker: Marker?
        var mended: [UInt8] = []
        var copied = 0
        var position = 0
        while let star = text.index(of: asterisk, from: position) {
            var end = star + 1
            while end < text.count, text[end] == asterisk { end += 1 }
            position = end
            let start = isEscaped(star, in: text) ? star + 1 : star
            guard start < end, isBesideEastAsian(start..<end, in: text) else { continue }
            if marker == nil {
                marker = Marker.absent(from: text)
                mended.reserveCapacity(text.count + text.count / 8 + 64)
            }
            guard let marker else { return nil }
            if takesMarker(text.scalar(before: start)) {
                mended.append(contentsOf: text.part(copied..<start))
                mended.append(contentsOf: marker.bytes)
                copied = start
            }
            if takesMarker(text.scalar(at: end)) {
                mended.append(contentsOf: text.part(copied..<end))
                mended.append(contentsOf: marker.bytes)
                copied = end
            }
        }
        guard let marker else { return nil }
        mended.append(contentsOf: text.part(copied..<text.count))
        return (mended, marker)
    }
}

extension EmphasisMender {
    private static let asterisk = UInt8(ascii: "*")
    private static let context = EastAsianContext(countsHangul: true)

    /// An odd number of backslashes takes the first asterisk of a run out of it. Backslashes and the asterisk after them always
    /// belong to the same construct, so in code, where they escape nothing, no run is a delimiter anyway.
    private static func isEscaped(_ index: Int, in text: UTF8Bytes) -> Bool {
        var start = index
        while start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (index - start) % 2 == 1
    }

    private static func isBesideEastAsian(_ run: Range<Int>, in text: UTF8Bytes) -> Bool {
        context.isEastAsian(at: run.upperBound, in: text) || context.isEastAsian(before: run.lowerBound, in: text)
    }

    private static func takesMarker(_ neighbour: (value: UInt32, length: Int)?) -> Bool {
        guard let scalar = neighbour?.value else { return false }
        switch scalar {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return false
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return false
        default: return true
        }
    }
}
