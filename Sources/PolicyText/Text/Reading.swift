internal import Diagnostics

/// A stretch of text as the grammar sees it: scalars with full-width forms folded and white space left out, so that
/// `到 ２０３０ 年` and a line broken by a PDF read like `到2030年`; each scalar knows the offset it came from.
struct Reading: Sendable {
    let source: SourceText
    private(set) var scalars: [UInt32] = []
    /// One more than `scalars`: the last is the end of the stretch.
    private(set) var offsets: [Int] = []

    /// Without emphasis the `**` of Markdown is left out as well.
    init(_ source: SourceText, _ span: Range<Int>, withEmphasis hasEmphasis: Bool = true) {
        self.source = source
        scalars.reserveCapacity(span.count / 3 + 8)
        offsets.reserveCapacity(span.count / 3 + 9)
        var offset = span.lowerBound
        while offset < span.upperBound {
            let (value, next) = source.scalar(at: offset)
            if !hasEmphasis, value == 0x2A, source.starts(with: "**", at: offset, before: span.upperBound) {
                offset += 2
                continue
            }
            if !value.isSpace {
                scalars.append(value.folded)
                offsets.append(offset)
            }
            offset = next
        }
        offsets.append(span.upperBound)
    }

    var all: Range<Int> { 0..<scalars.count }

    subscript(index: Int) -> UInt32 { scalars[index] }

    /// The scalar at `index`, 0 outside the stretch.
    func at(_ index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index] : 0 }

    /// The bytes `span` covers, white space at the end left out.
    func bytes(_ span: Range<Int>) -> Range<Int> {
        guard !span.isEmpty else { return offsets[span.lowerBound]..<offsets[span.lowerBound] }
        return offsets[span.lowerBound]..<source.scalar(at: offsets[span.upperBound - 1]).next
    }

    /// The text of `span` as written, without white space beside a Chinese character.
    func text(_ span: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        var lastEnd: Int?
        var last: UInt32 = 0
        for index in span {
            let (value, next) = source.scalar(at: offsets[index])
            if let lastEnd, offsets[index] > lastEnd, last < 0x2E80, value < 0x2E80 { result.append(" ") }
            if let scalar = Unicode.Scalar(value) { result.append(scalar) }
            (last, lastEnd) = (value, next)
        }
        return String(result)
    }

    func located(_ span: Range<Int>) -> Located<String> {
        Located(text(span), at: source.range(bytes(span)))
    }

    func contains(_ word: Word, in span: Range<Int>) -> Bool { first(word, in: span) != nil }

    func first(_ word: Word, in span: Range<Int>) -> Int? {
        guard span.count >= word.scalars.count else { return nil }
        return (span.lowerBound...(span.upperBound - word.scalars.count)).first { has(word, at: $0) }
    }

    /// Whether `word` begins at `index`.
    func has(_ word: Word, at index: Int) -> Bool {
        guard index >= 0, index + word.scalars.count <= scalars.count else { return false }
        for (step, scalar) in word.scalars.enumerated() where scalars[index + step] != scalar { return false }
        return true
    }

    /// Whether `word` ends right before `index`.
    func has(_ word: Word, before index: Int) -> Bool { has(word, at: index - word.scalars.count) }

    /// The index behind the bracket that closes the one at `index`, if there is one before `end`. The search is bounded, so
    /// that brackets nobody closed cost linear time.
    func closing(_ index: Int, before end: Int) -> Int? {
        guard let partner = Self.partners[scalars[index]] else { return nil }
        var depth = 0
        for place in index..<min(end, index + 1000) {
            if scalars[place] == partner {
                depth -= 1
                if depth == 0 { return place + 1 }
            } else if scalars[place] == scalars[index] {
                depth += 1
            }
        }
        return nil
    }

    private static let partners: [UInt32: UInt32] = [
        0x28: 0x29, 0x5B: 0x5D, 0x201C: 0x201D, 0x2018: 0x2019, 0x300A: 0x300B, 0x3008: 0x3009, 0x3010: 0x3011,
        0x3014: 0x3015, 0x300C: 0x300D,
    ]
}

extension Reading {
    /// Whether white space other than a line break stands right before the scalar at `index`.
    func hasGap(before index: Int) -> Bool {
        guard index > 0, index < scalars.count else { return false }
        let end = source.scalar(at: offsets[index - 1]).next
        return offsets[index] > end && !source.bytes[end..<offsets[index]].contains(.newline)
    }
}
