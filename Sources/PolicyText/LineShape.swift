/// What one line of a policy text is taken for, looked at alone: what cleans a text up asks the grammar that reads it.
package enum LineShape: Sendable {
    case blank
    /// Opens with a number: `一、` `（二）` `3.` `第四章`.
    case item
    /// `附件2`, `附表：…`
    case annex
    /// `责任单位：…`
    case field
    case heading
    case table
    /// Code or a quotation.
    case other
    case text

    package init(_ line: String) {
        let source = SourceText(line, file: "", firstLine: 1)
        guard let line = source.lines().first else {
            self = .blank
            return
        }
        switch line.kind {
        case .blank: self = .blank
        case .table: self = .table
        case .code: self = .other
        case .quote: self = FieldLine(line, in: source) == nil ? .other : .field
        case .text:
            if NumberMarker(line, in: source) != nil {
                self = .item
            } else if line.isHeading {
                self = .heading
            } else if AnnexLine.matches(line, in: source) {
                self = .annex
            } else {
                self = FieldLine(line, in: source)?.key == nil ? .text : .field
            }
        }
    }
}

extension LineShape {
    /// How many of `lines` the field on the first of them takes, 0 where that is none.
    package static func field(_ lines: [String]) -> Int {
        let source = SourceText(lines.joined(separator: "\n"), file: "", firstLine: 1)
        let own = source.lines()
        guard let first = own.first, let field = FieldLine(first, in: source), field.key != nil else { return 0 }
        return WholeField(field, own[...], in: source).lines
    }

    /// Whether a paragraph ends with this line: the next one goes on where no sentence, list or bracket closes at its end.
    package static func endsParagraph(_ line: String) -> Bool {
        let source = SourceText(line, file: "", firstLine: 1)
        let span = source.trimmed(0..<source.bytes.count)
        return span.isEmpty || !Paragraphs.goesOn(span, source)
    }
}
