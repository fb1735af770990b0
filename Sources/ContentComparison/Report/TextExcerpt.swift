/// The stretch in which two long texts differ, with a little of what stands around it.
struct TextExcerpt {
    let old: String
    let new: String

    private static let context = 8
    /// Texts up to this length are shown whole, and no excerpt is longer.
    private static let length = 60

    init(_ old: String, _ new: String) {
        let (before, after) = (Array(Self.flat(old)), Array(Self.flat(new)))
        guard max(before.count, after.count) > Self.length else {
            (self.old, self.new) = (String(before), String(after))
            return
        }
        let shorter = min(before.count, after.count)
        let head = zip(before, after).prefix { $0 == $1 }.count
        let tail = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
        let end = min(tail, shorter - head)
        self.old = Self.excerpt(before, head..<before.count - end)
        self.new = Self.excerpt(after, head..<after.count - end)
    }

    private static func excerpt(_ text: [Character], _ range: Range<Int>) -> String {
        let first = max(0, range.lowerBound - context)
        let last = min(text.count, range.upperBound + context, first + length)
        return (first > 0 ? "…" : "") + String(text[first..<last]) + (last < text.count ? "…" : "")
    }

    /// One line, white space as single blanks.
    private static func flat(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
