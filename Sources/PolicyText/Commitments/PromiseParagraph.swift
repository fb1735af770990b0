/// A paragraph as the reader of commitments sees it: where it begins behind its mark, how it ends, whether it is one of a list.
struct PromiseParagraph {
    /// Without the mark of a list in front.
    let span: Range<Int>
    /// A line of a list: `——…`, `一是…`, `（2）…`.
    let isListed: Bool
    /// It announces a list.
    let endsInColon: Bool
    /// A line of a list, or one that ends as sentences do; the cells of a table that lost its lines end in nothing.
    let isProse: Bool

    init(_ paragraph: Range<Int>, in source: SourceText, isFirst: Bool) {
        let span = source.trimmed(paragraph)
        let line = TextLine(kind: .text, span: span, content: span.lowerBound, isHeading: false, isBold: false)
        let marker = isFirst ? nil : NumberMarker(line, in: source)
        let last = span.isEmpty ? 0 : source.scalar(at: source.scalarStart(before: span.upperBound)).value.folded
        self.span = (marker?.content ?? span.lowerBound)..<span.upperBound
        isListed = marker != nil || Self.opensWithDash(span, source)
        endsInColon = last == ":"
        isProse = isListed || last.endsSentence || last == ";" || last == ":"
    }
}

extension PromiseParagraph {
    private static func opensWithDash(_ span: Range<Int>, _ source: SourceText) -> Bool {
        guard !span.isEmpty else { return false }
        let (first, next) = source.scalar(at: span.lowerBound)
        if first.folded.isRangeMark || dashes.contains(first) { return true }
        return Numeral.isChinese(first) && source.starts(with: "是", at: next, before: span.upperBound)
    }

    /// * · • ● ◆ ■ ○ ▪
    private static let dashes: Set<UInt32> = [0x2A, 0xB7, 0x2022, 0x25CF, 0x25C6, 0x25A0, 0x25CB, 0x25AA]
}

extension PromiseParagraph {
    /// The paragraphs of an item. A first line that is all title but names a year and ends in nothing was broken by a PDF
    /// and goes on in the next.
    static func all(_ spans: [Range<Int>], title: Range<Int>, in source: SourceText) -> [PromiseParagraph] {
        var spans = spans
        if spans.count > 1, !title.isEmpty, title.count >= wrappedLength, source.find("年", in: title) != nil,
            source.trimmed(spans[0]).upperBound == title.upperBound,
            !PromiseParagraph(spans[1], in: source, isFirst: false).isListed
        {
            spans[1] = spans[0].lowerBound..<spans[1].upperBound
            spans.removeFirst()
        }
        return spans.enumerated().map { PromiseParagraph($1, in: source, isFirst: $0 == 0) }
    }

    /// Twelve Han characters: no line breaks earlier for want of space.
    private static let wrappedLength = 36
}
