/// Stretches of a file replaced, the rest left as it is.
package struct TextEdit: Sendable {
    private var edits: [(span: Range<Int>, text: String)] = []

    package init() {}

    package var isEmpty: Bool { edits.isEmpty }

    package mutating func replace(_ span: Range<Int>, with text: String) { edits.append((span, text)) }

    package mutating func insert(_ text: String, at offset: Int) { edits.append((offset..<offset, text)) }

    /// `bytes` with all edits made; spans must not overlap.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var place = 0
        let ordered = edits.enumerated().sorted {
            ($0.element.span.lowerBound, $0.offset) < ($1.element.span.lowerBound, $1.offset)
        }
        for (span, text) in ordered.map(\.element) where span.lowerBound >= place {
            result += bytes[place..<span.lowerBound] + Array(text.utf8)
            place = span.upperBound
        }
        return result + bytes[place...]
    }
}
