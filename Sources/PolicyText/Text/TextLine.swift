/// One line of a policy text and how far its opening marks reach.
struct TextLine: Sendable {
    enum Kind: Sendable {
        case blank
        case text
        /// Fenced code, its fences included.
        case code
        /// A row of a pipe table, or cells divided by tabs as word processors copy them.
        case table
        case quote
    }

    let kind: Kind
    /// Without the line break.
    let span: Range<Int>
    /// Behind indentation, heading marks, the bold mark and the bookmarks of converted Word files.
    let content: Int
    let isHeading: Bool
    let isBold: Bool

    var contentSpan: Range<Int> { content..<span.upperBound }
}

extension SourceText {
    /// The lines in order, with what Markdown makes of each of them as far as numbering cares.
    func lines() -> [TextLine] {
        var lines: [TextLine] = []
        lines.reserveCapacity(lineStarts.count)
        var fence: UInt8?
        for (index, start) in lineStarts.enumerated() {
            let next = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
            let end = next > start && bytes[next - 1] == UInt8(ascii: "\r") ? next - 1 : next
            let mark = fenceMark(start..<end)
            if let open = fence {
                lines.append(TextLine(kind: .code, start..<end))
                if mark == open { fence = nil }
            } else if let mark {
                fence = mark
                lines.append(TextLine(kind: .code, start..<end))
            } else {
                lines.append(line(start..<end))
            }
        }
        return lines
    }
}

extension SourceText {
    private func line(_ span: Range<Int>) -> TextLine {
        var place = skipSpace(from: span.lowerBound, to: span.upperBound)
        while starts(with: "[bookmark:", at: place, before: span.upperBound),
            let close = bytes[place..<span.upperBound].firstIndex(of: UInt8(ascii: "]"))
        {
            place = skipSpace(from: close + 1, to: span.upperBound)
        }
        guard place < span.upperBound else { return TextLine(kind: .blank, span) }
        switch bytes[place] {
        case UInt8(ascii: "|"): return TextLine(kind: .table, span)
        case UInt8(ascii: ">"): return TextLine(kind: .quote, span)
        default: break
        }
        if bytes[place..<span.upperBound].contains(UInt8(ascii: "\t")),
            trimmed(place..<span.upperBound).contains(where: { bytes[$0] == UInt8(ascii: "\t") })
        {
            return TextLine(kind: .table, span)
        }
        let marks = bytes[place..<min(place + 7, span.upperBound)].prefix { $0 == UInt8(ascii: "#") }.count
        let isHeading =
            (1...6).contains(marks) && place + marks < span.upperBound
            && scalar(at: place + marks).value.isSpace
        if isHeading { place = skipSpace(from: place + marks, to: span.upperBound) }
        let isBold = starts(with: "**", at: place, before: span.upperBound)
        if isBold { place = skipSpace(from: place + 2, to: span.upperBound) }
        return TextLine(kind: .text, span: span, content: place, isHeading: isHeading, isBold: isBold)
    }

    func skipSpace(from start: Int, to end: Int) -> Int {
        var place = start
        while place < end {
            let (value, next) = scalar(at: place)
            guard value.isSpace else { break }
            place = next
        }
        return place
    }

    private func fenceMark(_ span: Range<Int>) -> UInt8? {
        let place = skipSpace(from: span.lowerBound, to: span.upperBound)
        if starts(with: "```", at: place, before: span.upperBound) { return UInt8(ascii: "`") }
        return starts(with: "~~~", at: place, before: span.upperBound) ? UInt8(ascii: "~") : nil
    }
}

extension TextLine {
    fileprivate init(kind: Kind, _ span: Range<Int>) {
        self.init(kind: kind, span: span, content: span.upperBound, isHeading: false, isBold: false)
    }
}
