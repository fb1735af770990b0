/// The number an item opens with: `一、`, `（二）`, `3.`, `（4）`, `⑤`, `第六章`.
struct NumberMarker: Sendable {
    /// The ways to number, from the top of an outline down.
    enum Form: Int, Comparable, Sendable {
        case part, chapter, division, chinese, article, chineseBracket, arabic, arabicBracket, arabicHalfBracket,
            circled

        static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }

        /// Levels that hold tasks and are none, unless they say who answers for them.
        var isChapter: Bool { self <= .chinese }
    }

    let form: Form
    let ordinal: Int
    let span: Range<Int>
    /// Where the title begins.
    let content: Int
}

extension NumberMarker {
    /// The number at the beginning of `line`; what only looks like one (`2025年`, `3.5%`, `0～6岁`, `12356`) is `nil`.
    init?(_ line: TextLine, in source: SourceText) {
        guard line.kind == .text, !line.contentSpan.isEmpty else { return nil }
        let end = line.span.upperBound
        let (first, next) = source.scalar(at: line.content)
        let found: (form: Form, ordinal: Int, end: Int)?
        if first.folded.digit != nil {
            found = Self.arabic(source, line.content, end)
        } else if first.folded == "(" {
            found = Self.bracketed(source, next, end)
        } else if first == 0x7B2C {
            found = Self.division(source, next, line)
        } else if let ordinal = Numeral.circled(first) {
            found = (.circled, ordinal, next)
        } else if Numeral.isChinese(first) {
            found = Self.chinese(source, line.content, end)
        } else {
            return nil
        }
        guard let found else { return nil }
        form = found.form
        ordinal = found.ordinal
        span = line.content..<found.end
        content = source.skipSpace(from: found.end, to: end)
        guard !Self.isContentsEntry(source, content..<end) else { return nil }
    }
}

extension NumberMarker {
    private typealias Found = (form: Form, ordinal: Int, end: Int)

    /// `1.` `1．` `1、` `1）`, but neither `3.5` nor `1、2号`; a year may follow the dot (`1.2025年底前…`).
    private static func arabic(_ source: SourceText, _ start: Int, _ end: Int) -> Found? {
        guard let (ordinal, place) = Numeral.arabic(source, at: start, before: end), place < end else { return nil }
        let (mark, next) = source.scalar(at: place)
        switch mark.folded {
        case 0x2E, 0x3001, 0xFF61:
            guard next >= end || source.scalar(at: next).value.folded.digit == nil || isYear(source, next, end)
            else { return nil }
            return (.arabic, ordinal, next)
        case 0x29:
            return (.arabicHalfBracket, ordinal, next)
        default:
            return nil
        }
    }

    /// `（一）` `(一)` `（1）`, brackets mixed; a dot or comma behind the bracket belongs to the mark.
    private static func bracketed(_ source: SourceText, _ start: Int, _ end: Int) -> Found? {
        let inside = source.skipSpace(from: start, to: end)
        let chinese = Numeral.chinese(source, at: inside, before: end)
        guard let (ordinal, place) = chinese ?? Numeral.arabic(source, at: inside, before: end) else { return nil }
        let close = source.skipSpace(from: place, to: end)
        guard close < end else { return nil }
        let (mark, next) = source.scalar(at: close)
        guard mark.folded == ")" else { return nil }
        let form: Form = chinese == nil ? .arabicBracket : .chineseBracket
        guard next < end else { return (form, ordinal, next) }
        let (after, behind) = source.scalar(at: next)
        return (form, ordinal, after == 0x3001 || after.folded == "." ? behind : next)
    }

    /// `一、` `二．`; `一、二级医院` is an enumeration.
    private static func chinese(_ source: SourceText, _ start: Int, _ end: Int) -> Found? {
        guard let (ordinal, place) = Numeral.chinese(source, at: start, before: end), place < end else { return nil }
        let (mark, next) = source.scalar(at: place)
        guard mark == 0x3001 || mark.folded == "." else { return nil }
        if let (_, behind) = Numeral.chinese(source, at: next, before: end), behind < end,
            classifiers.contains(source.scalar(at: behind).value)
        {
            return nil
        }
        return (.chinese, ordinal, next)
    }

    /// `第一章` `第二节` `第3篇` `第四条`, followed by a space or alone on a short line.
    private static func division(_ source: SourceText, _ start: Int, _ line: TextLine) -> Found? {
        let end = line.span.upperBound
        let number = Numeral.chinese(source, at: start, before: end) ?? Numeral.arabic(source, at: start, before: end)
        guard let (ordinal, place) = number, place < end else { return nil }
        let (mark, next) = source.scalar(at: place)
        guard let form = divisions[mark] else { return nil }
        let isApart = next >= end || source.scalar(at: next).value.isSpace
        let isAlone = form != .article && end - next <= 90 && source.find("。", in: next..<end) == nil
        return isApart || isAlone || line.isHeading ? (form, ordinal, next) : nil
    }

    private static func isYear(_ source: SourceText, _ start: Int, _ end: Int) -> Bool {
        var place = start
        for _ in 0..<4 {
            guard place < end else { return false }
            let (value, next) = source.scalar(at: place)
            guard value.folded.digit != nil else { return false }
            place = next
        }
        return source.starts(with: "年", at: source.skipSpace(from: place, to: end), before: end)
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

    private static let divisions: [UInt32: Form] = [
        0x7BC7: .part, 0x7F16: .part, 0x7AE0: .chapter, 0x8282: .division, 0x6761: .article,
    ]
    private static let classifiers = Set("级类线等号、次期".unicodeScalars.map(\.value))
}
