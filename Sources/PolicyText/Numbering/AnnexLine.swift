/// A line that opens an annex: `附件`, `附件2`, `附件：主要指标`, `附表1`.
///
/// What follows is no part of the item above it. Before the first number such a line only heads the document itself.
enum AnnexLine {
    static func matches(_ line: TextLine, in source: SourceText) -> Bool {
        guard line.kind == .text, line.span.upperBound - line.content <= 150 else { return false }
        let end = line.span.upperBound
        for word in words where source.starts(with: word, at: line.content, before: end) {
            let place = source.skipSpace(from: line.content + word.utf8CodeUnitCount, to: end)
            guard place < end else { return true }
            let (value, _) = source.scalar(at: place)
            return value.folded == ":" || value.folded.digit != nil || Numeral.isChinese(value)
        }
        return false
    }

    private static let words: [StaticString] = ["附件", "附表", "附录", "附："]
}

extension AnnexLine {
    /// A list of annexes that begins on its own line, `附件：1.…`, and goes on with `2.…` below: no items either.
    struct Attachments {
        private var line = -1
        private var ordinal = 0

        init() {}

        /// The list that `line` opens.
        init?(_ line: TextLine, at index: Int, in source: SourceText) {
            guard matches(line, in: source) else { return nil }
            let reading = Reading(source, line.contentSpan)
            guard
                let one = reading.all.first(where: {
                    reading[$0].digit == 1 && [0x2E, 0x3001].contains(reading.at($0 + 1))
                })
            else { return nil }
            self.line = index
            ordinal = one > 0 ? 1 : 0
        }

        /// Whether the item at `index` is the next entry of the list.
        mutating func continues(with marker: NumberMarker, at index: Int) -> Bool {
            guard line >= 0, index == line + 1, marker.form == .arabic, marker.ordinal == ordinal + 1 else {
                return false
            }
            (line, ordinal) = (index, marker.ordinal)
            return true
        }
    }
}
