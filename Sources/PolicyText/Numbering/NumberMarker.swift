/// The number an item opens with: `一、`, `（二）`, `3.`, `（4）`, `⑤`, `第六章`, `2.1`.
struct NumberMarker: Sendable {
    /// The ways to number, from the top of an outline down.
    enum Form: Int, Comparable, Sendable {
        case part, chapter, division, chinese, article, chineseBracket, arabic, decimal, arabicBracket,
            arabicHalfBracket,
            circled

        static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }

        /// Levels that hold tasks and are none, unless they say who answers for them.
        var isChapter: Bool { self <= .chinese }
    }

    let form: Form
    let ordinal: Int
    /// The numbers before the last of a decimal one, 2 and 1 of `2.1.3`.
    var above: [Int] = []
    let span: Range<Int>
    /// Where the title begins.
    let content: Int
}

extension NumberMarker {
    /// The number at the beginning of `line`; what only looks like one (`2025年`, `3.5%`, `0～6岁`, `12356`) is `nil`.
    init?(_ line: TextLine, in source: SourceText) {
        guard line.kind == .text, !line.contentSpan.isEmpty,
            let found = Self.found(MarkerScanner(source: source, line: line))
        else { return nil }
        form = found.form
        ordinal = found.ordinal
        above = found.above
        span = line.content..<found.end
        content = source.skipSpace(from: found.end, to: line.span.upperBound)
        guard !Self.isContentsEntry(source, content..<line.span.upperBound) else { return nil }
    }

    /// 2, 1, 3 of `2.1.3`.
    var numbers: [Int] { above + [ordinal] }

    /// Whether an item with this number can stand below one with `other`: 2.1.3 stands below 2.1 and below 2., not below 1.
    func isBelow(_ other: NumberMarker) -> Bool {
        guard form == .decimal, other.form == .decimal || other.form == .arabic else { return other.form < form }
        return above.starts(with: other.numbers)
    }

    /// The numbers that a path adds to that of the item above.
    func numbers(below other: NumberMarker?) -> [Int] {
        guard let other, form == .decimal, other.form == .decimal || other.form == .arabic else { return numbers }
        return Array(numbers.dropFirst(other.numbers.count))
    }

    /// The marker of an item whose title stands on the next line, at `content`.
    func titled(at content: Int) -> NumberMarker {
        NumberMarker(form: form, ordinal: ordinal, above: above, span: span, content: content)
    }

    private static func found(_ scanner: MarkerScanner) -> (form: Form, ordinal: Int, above: [Int], end: Int)? {
        if let (numbers, end) = scanner.decimal(), let last = numbers.last {
            return (.decimal, last, numbers.dropLast(), end)
        }
        return scanner.scan().map { ($0.form, $0.ordinal, [], $0.end) }
    }

    /// A line of a table of contents ends in dot leaders and a page.
    private static func isContentsEntry(_ source: SourceText, _ span: Range<Int>) -> Bool {
        var place = source.trimmed(span).upperBound
        let end = place
        while place > span.lowerBound, source.bytes[place - 1] >= 0x30, source.bytes[place - 1] <= 0x39 { place -= 1 }
        guard place < end, end - place <= 4 else { return false }
        let rest = source.trimmed(span.lowerBound..<place)
        return source.bytes[rest].suffix(3) == [0x2E, 0x2E, 0x2E] || source.bytes[rest].suffix(3) == [0xE2, 0x80, 0xA6]
            || source.bytes[rest].suffix(4) == [0xC2, 0xB7, 0xC2, 0xB7]
    }
}
