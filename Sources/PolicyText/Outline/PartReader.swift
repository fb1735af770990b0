internal import Diagnostics
internal import PolicyModel

/// Reads the lines of one item: title, body, fields, clauses.
struct PartReader {
    let source: SourceText
    let lines: [TextLine]
    /// Whether each line is a paragraph, as offices type them, so that the body needs blank lines to stay Markdown.
    let linesAreParagraphs: Bool

    struct Draft {
        var title: ItemTitle?
        var fields: [FieldLine] = []
        var unknownFields: [FieldLine] = []
        /// Indices of the lines that fields take.
        var fieldLines: Set<Int> = []
        var paragraphs: [Range<Int>] = []
        var clauses: [ClauseFinder.Found] = []
        var bodyLines: [Range<Int>] = []
        var bodySpan: Range<Int> = 0..<0
    }

    func read(_ node: OutlineNode, isAnnex: Bool) -> Draft {
        var draft = Draft()
        let own = lines[node.lines]
        guard let first = own.first else { return draft }
        let finder = ClauseFinder(source: source)
        let start = node.marker?.content ?? first.content
        var standsAlone = false
        if node.marker != nil || isAnnex {
            let head = source.trimmed(start..<first.span.upperBound)
            let clauses = finder.clauses(in: head)
            let title = ItemTitle(first, from: start, clause: clauses.first?.span.lowerBound, in: source)
            standsAlone = title.end >= head.upperBound || clauses.last?.span.upperBound == head.upperBound
            draft.title = title
        }
        readFields(own.dropFirst(node.marker == nil ? 0 : 1), &draft)
        draft.paragraphs = Paragraphs.of(
            own, from: start, standsAlone: standsAlone, without: draft.fieldLines, in: source)
        draft.clauses = draft.paragraphs.flatMap { finder.clauses(in: $0) }
        readBody(own, &draft)
        return draft
    }
}

extension PartReader {
    private func readFields(_ own: ArraySlice<TextLine>, _ draft: inout Draft) {
        for (index, line) in zip(own.indices, own) where !draft.fieldLines.contains(index) {
            guard let field = FieldLine(line, in: source) else { continue }
            guard field.key != nil else {
                draft.unknownFields.append(field)
                continue
            }
            let whole = WholeField(field, own[index...], in: source)
            draft.fieldLines.formUnion(index..<(index + whole.lines))
            draft.fields += whole.fields
        }
    }

    /// The lines behind the title: without fields, and without the clause that closes the last of them.
    private func readBody(_ own: ArraySlice<TextLine>, _ draft: inout Draft) {
        var spans: [Range<Int>] = []
        for (index, line) in zip(own.indices, own) {
            let offset = index - own.startIndex
            var span = line.span
            if offset == 0, let title = draft.title { span = title.end..<max(title.end, span.upperBound) }
            if line.kind == .text, !line.isHeading, !line.isBold, offset > 0 || draft.title == nil {
                span = withoutBookmarks(line)
            }
            spans.append(draft.fieldLines.contains(index) ? span.lowerBound..<span.lowerBound : span)
        }
        if let last = spans.lastIndex(where: { !source.trimmed($0).isEmpty }), let clause = draft.clauses.last {
            let end = source.trimmed(spans[last]).upperBound
            let behind = clause.span.upperBound <= end ? source.trimmed(clause.span.upperBound..<end) : 0..<0
            if clause.span.upperBound <= end, source.string(behind).allSatisfy({ "。.；;".contains($0) }) {
                cut(&spans, at: clause.span.lowerBound)
            }
        }
        let first = spans.firstIndex { !source.trimmed($0).isEmpty } ?? spans.endIndex
        spans.removeFirst(first)
        while let last = spans.last, source.trimmed(last).isEmpty { spans.removeLast() }
        draft.bodyLines = spans
        let end = draft.title?.end ?? own.first?.span.lowerBound ?? 0
        draft.bodySpan = (spans.first.map { source.trimmed($0).lowerBound } ?? end)..<(spans.last?.upperBound ?? end)
    }

    private func cut(_ spans: inout [Range<Int>], at offset: Int) {
        while let last = spans.last, last.lowerBound >= offset { spans.removeLast() }
        if let last = spans.last, last.upperBound > offset { spans[spans.count - 1] = last.lowerBound..<offset }
    }

    private func withoutBookmarks(_ line: TextLine) -> Range<Int> {
        let start = source.skipSpace(from: line.span.lowerBound, to: line.span.upperBound)
        return source.starts(with: "[bookmark:", at: start, before: line.span.upperBound) ? line.contentSpan : line.span
    }
}

extension PartReader {
    /// The body as Markdown. In a text whose lines are paragraphs a blank line divides neighbours.
    func body(_ draft: Draft) -> String {
        var result = ""
        var lastIsText = false
        for (index, span) in draft.bodyLines.enumerated() {
            let span = index == 0 ? source.trimmed(span) : span
            let isText = !source.trimmed(span).isEmpty && !isTable(span)
            if index > 0 { result += "\n" }
            if linesAreParagraphs, isText, lastIsText { result += "\n" }
            result += source.string(
                index + 1 == draft.bodyLines.count ? span.lowerBound..<source.trimmed(span).upperBound : span)
            lastIsText = isText
        }
        return result
    }

    private func isTable(_ span: Range<Int>) -> Bool {
        let place = source.skipSpace(from: span.lowerBound, to: span.upperBound)
        return place < span.upperBound && [0x7C, 0x3E, 0x60, 0x7E, 0x2D, 0x2A, 0x2B].contains(source.bytes[place])
    }
}
