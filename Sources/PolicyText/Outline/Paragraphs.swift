/// The running text of an item as spans of one paragraph each.
///
/// Offices type one paragraph a line; converted PDF files break lines inside sentences. So a line goes on in the next one
/// unless it ends a sentence or carries a title of its own. Code, tables and quotes are not running text.
enum Paragraphs {
    /// `start` is where the text of the first line begins, behind its number; `title` is the span of the title.
    static func of(_ lines: ArraySlice<TextLine>, from start: Int?, title: ItemTitle?, in source: SourceText) -> [Range<
        Int
    >] {
        var result: [Range<Int>] = []
        var isOpen = false
        for (offset, line) in lines.enumerated() {
            guard line.kind == .text, !isCell(line, source), FieldLine(line, in: source)?.key == nil else {
                isOpen = false
                continue
            }
            let begin = offset == 0 ? start ?? line.content : line.content
            let span = source.trimmed(begin..<max(begin, line.span.upperBound))
            guard !span.isEmpty else { continue }
            if isOpen, let last = result.last, !line.isHeading {
                result[result.count - 1] = last.lowerBound..<span.upperBound
            } else {
                result.append(span)
            }
            let isTitleOnly =
                offset == 0 && title.map { source.trimmed($0.end..<max($0.end, span.upperBound)).isEmpty } ?? false
            isOpen = !isTitleOnly && !line.isHeading && goesOn(span, source)
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

    /// A cell of a table whose rows were broken into lines: behind a tab, and no sentence.
    private static func isCell(_ line: TextLine, _ source: SourceText) -> Bool {
        !line.span.isEmpty && source.bytes[line.span.lowerBound] == UInt8(ascii: "\t")
            && source.find("，", in: line.span) == nil && source.find("。", in: line.span) == nil
    }

    private static let closers = Set("。！？；：”）】》…;:!?)*".unicodeScalars.map(\.value))
}
