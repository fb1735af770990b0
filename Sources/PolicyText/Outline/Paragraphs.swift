/// The running text of an item as spans of one paragraph each.
///
/// Offices type one paragraph a line; converted PDF files break lines inside sentences. So a line goes on in the next one
/// unless it ends a sentence or carries a title of its own. Code, tables and quotes are not running text.
enum Paragraphs {
    /// `start` is where the text of the first line begins, behind its number; where that line `standsAlone`, nothing of it goes on
    /// below. `fields` are the lines that fields take.
    static func of(
        _ lines: ArraySlice<TextLine>, from start: Int?, standsAlone: Bool, without fields: Set<Int>,
        in source: SourceText
    ) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var isOpen = false
        for (index, line) in zip(lines.indices, lines) {
            let offset = index - lines.startIndex
            guard line.kind == .text, !isCell(line, source), !fields.contains(index) else {
                isOpen = false
                continue
            }
            let begin = offset == 0 ? start ?? line.content : line.content
            let span = source.trimmed(begin..<max(begin, line.span.upperBound))
            guard !span.isEmpty else { continue }
            if let last = result.last, !line.isHeading, isOpen || closesBracket(of: last, span, source) {
                result[result.count - 1] = last.lowerBound..<span.upperBound
            } else {
                result.append(span)
            }
            let isHeading = line.isHeading || (offset == 0 && standsAlone)
            isOpen = !isHeading && goesOn(span, source)
        }
        return result
    }
}

extension Paragraphs {
    /// Whether the text of a line that ends with `span` goes on in the next one.
    static func goesOn(_ span: Range<Int>, _ source: SourceText) -> Bool {
        let last = source.scalar(at: source.scalarStart(before: span.upperBound)).value
        return !closers.contains(last)
    }

    /// Whether the line closes a bracket that the paragraph above it left open, as a clause broken behind 各县（市、区） does.
    private static func closesBracket(of last: Range<Int>, _ line: Range<Int>, _ source: SourceText) -> Bool {
        guard BracketBalance(source, line).unopened > 0 else { return false }
        let tail = source.scalarStart(before: min(last.upperBound, max(last.lowerBound + 1, last.upperBound - 1199)))
        return BracketBalance(source, max(last.lowerBound, tail)..<last.upperBound).unclosed > 0
    }

    /// A cell of a table whose rows were broken into lines: behind a tab, and no sentence.
    private static func isCell(_ line: TextLine, _ source: SourceText) -> Bool {
        !line.span.isEmpty && source.bytes[line.span.lowerBound] == UInt8(ascii: "\t")
            && source.find("，", in: line.span) == nil && source.find("。", in: line.span) == nil
    }

    private static let closers = Set("。！？；：”）】》…;:!?)*".unicodeScalars.map(\.value))
}
