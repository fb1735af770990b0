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
