/// Finds the tags of a template one after the other, following changes of the delimiters.
struct TagScanner {
    /// What the next tag turned out to be.
    enum Found {
        case tag(Tag)
        case fault(SyntaxFault, Range<Int>)
    }

    private let bytes: [UInt8]
    private var delimiters = Delimiters.standard
    private var position = 0

    init(_ text: TemplateText) {
        bytes = text.bytes
    }

    /// The next tag or fault; `nil` once only text is left.
    mutating func next() -> Found? {
        guard let start = bytes.firstOffset(of: delimiters.open, in: position..<bytes.count) else { return nil }
        let inside = start + delimiters.open.count
        let sigil = bytes.firstNonBlank(in: inside..<bytes.count)
        let kind = sigil < bytes.count ? Tag.Kind(sigil: bytes[sigil]) : .escaped
        let contentStart = kind == .escaped ? inside : sigil + 1
        let closing = closing(sigil: sigil < bytes.count ? bytes[sigil] : 0)
        guard let end = bytes.firstOffset(of: closing, in: contentStart..<bytes.count) else {
            position = inside
            return .fault(.unclosedTag, start..<inside)
        }
        if kind != .comment, kind != .delimiters,
            let other = bytes.firstOffset(of: delimiters.open, in: contentStart..<end)
        {
            position = other
            return .fault(.unclosedTag, start..<inside)
        }
        position = end + closing.count
        let tag = Tag(
            kind: kind, range: start..<position, content: bytes.trimmed(contentStart..<end), delimiters: delimiters)
        if kind == .delimiters, !changeDelimiters(to: tag.content) { return .fault(.malformedDelimiters, tag.range) }
        if let fault = nameFault(of: tag) { return .fault(fault, tag.range) }
        return .tag(tag)
    }
}

extension TagScanner {
    private func closing(sigil: UInt8) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")] + delimiters.close
        case UInt8(ascii: "="): [UInt8(ascii: "=")] + delimiters.close
        default: delimiters.close
        }
    }

    private mutating func changeDelimiters(to content: Range<Int>) -> Bool {
        let words = bytes[content].split(whereSeparator: \.isBlank)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else { return false }
        delimiters = Delimiters(open: Array(words[0]), close: Array(words[1]))
        return true
    }

    private func nameFault(of tag: Tag) -> SyntaxFault? {
        guard tag.kind != .comment, tag.kind != .delimiters else { return nil }
        let name = bytes[tag.content]
        if name.isEmpty { return .emptyTag }
        if name.contains(where: \.isBlank) { return .malformedName }
        let dot = UInt8(ascii: ".")
        guard tag.kind.namesValue, name.count > 1 else { return nil }
        return name.split(separator: dot, omittingEmptySubsequences: false).contains(where: \.isEmpty)
            ? .malformedName : nil
    }
}
