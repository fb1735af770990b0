/// Reads the number a line begins with and the mark that makes it one.
struct MarkerScanner {
    typealias Found = (form: NumberMarker.Form, ordinal: Int, end: Int)

    let source: SourceText
    let line: TextLine

    func scan() -> Found? {
        let (first, next) = source.scalar(at: line.content)
        if first.folded.digit != nil { return arabic() }
        if first.folded == "(" { return bracketed(from: next) }
        if first == 0x7B2C { return division(from: next) }
        if let (form, ordinal) = Numeral.enclosed(first) { return enclosed(form, ordinal, next) }
        return Numeral.isChinese(first) ? chinese() : nil
    }
}

extension MarkerScanner {
    var end: Int { line.span.upperBound }

    /// `1.` `1．` `1、` `1 .` `1）`, but neither `3.5` nor `1、2号`; a year may follow the dot (`1.2025年底前…`).
    private func arabic() -> Found? {
        guard let (ordinal, place) = Numeral.arabic(source, at: line.content, before: end) else { return nil }
        let mark = source.skipSpace(from: place, to: end)
        guard mark < end else { return nil }
        let (value, next) = source.scalar(at: mark)
        switch value.folded {
        case 0x2E, 0x3001, 0xFF61:
            guard next >= end || source.scalar(at: next).value.folded.digit == nil || isYear(next) else { return nil }
            return (.arabic, ordinal, next)
        case 0x29 where mark == place:
            return (.arabicHalfBracket, ordinal, next)
        default:
            return nil
        }
    }

    /// `（一）` `(一)` `（1）`, brackets mixed; a dot or comma behind the bracket belongs to the mark.
    private func bracketed(from start: Int) -> Found? {
        let inside = source.skipSpace(from: start, to: end)
        let chinese = Numeral.chinese(source, at: inside, before: end)
        guard let (ordinal, place) = chinese ?? Numeral.arabic(source, at: inside, before: end) else { return nil }
        let close = source.skipSpace(from: place, to: end)
        guard close < end else { return nil }
        let (mark, next) = source.scalar(at: close)
        guard mark.folded == ")" else { return nil }
        let form: NumberMarker.Form = chinese == nil ? .arabicBracket : .chineseBracket
        guard next < end else { return (form, ordinal, next) }
        let (after, behind) = source.scalar(at: next)
        return (form, ordinal, after == 0x3001 || after.folded == "." ? behind : next)
    }

    /// `一、` `二．` `三 、`; `一、二级医院` and `一、二、三产业` are enumerations.
    private func chinese() -> Found? {
        guard let (ordinal, place) = Numeral.chinese(source, at: line.content, before: end) else { return nil }
        let start = source.skipSpace(from: place, to: end)
        guard start < end else { return nil }
        let (mark, next) = source.scalar(at: start)
        guard mark == 0x3001 || mark.folded == "." else { return nil }
        if let (_, behind) = Numeral.chinese(source, at: next, before: end), behind < end,
            Self.counted.contains(source.scalar(at: behind).value)
        {
            return nil
        }
        return (.chinese, ordinal, next)
    }

    /// `第一章` `第 二 节` `第3篇` `第四条` `第五部分：`, followed by a space or alone on a short line.
    private func division(from start: Int) -> Found? {
        let start = source.skipSpace(from: start, to: end)
        let number = Numeral.chinese(source, at: start, before: end) ?? Numeral.arabic(source, at: start, before: end)
        guard let (ordinal, place) = number, let (form, next) = unit(at: source.skipSpace(from: place, to: end))
        else { return nil }
        let isApart = next >= end || source.scalar(at: next).value.isSpace
        let isAlone = form != .article && end - next <= 90 && source.find("。", in: next..<end) == nil
        guard isApart || isAlone || line.isHeading else { return nil }
        guard next < end, [0x3A, 0x3001].contains(source.scalar(at: next).value.folded) else {
            return (form, ordinal, next)
        }
        return (form, ordinal, source.scalar(at: next).next)
    }

    private func unit(at place: Int) -> (form: NumberMarker.Form, next: Int)? {
        if source.starts(with: "部分", at: place, before: end) { return (.part, place + 6) }
        guard place < end else { return nil }
        let (mark, next) = source.scalar(at: place)
        return Self.divisions[mark].map { ($0, next) }
    }

    /// `㈠` `⑴` `⒈` `①`; a circled number before 数据来源 is a footnote.
    private func enclosed(_ form: NumberMarker.Form, _ ordinal: Int, _ next: Int) -> Found? {
        let isNote = Self.notes.contains { source.starts(with: $0, at: next, before: end) }
        return form == .circled && isNote ? nil : (form, ordinal, next)
    }

    private func isYear(_ start: Int) -> Bool {
        var place = start
        for _ in 0..<4 {
            guard place < end else { return false }
            let (value, next) = source.scalar(at: place)
            guard value.folded.digit != nil else { return false }
            place = next
        }
        return source.starts(with: "年", at: source.skipSpace(from: place, to: end), before: end)
    }

    private static let divisions: [UInt32: NumberMarker.Form] = [
        0x7BC7: .part, 0x7F16: .part, 0x7AE0: .chapter, 0x8282: .division, 0x6761: .article,
    ]
    /// What two numbers beside 、 count together: 一、二级, 二、三孩; a further 、 goes on counting.
    private static let counted = Set("级类线等号、次期孩胎月产层楼季".unicodeScalars.map(\.value))
    private static let notes: [StaticString] = ["数据来源", "资料来源", "来源", "注"]
}
