import Diagnostics

/// The wording of everything that can be wrong in a template's text alone.
extension Diagnostic {
    static func syntax(_ fault: SyntaxFault, _ range: Range<Int>, in text: TemplateText) -> Diagnostic {
        let found = text.string(range)
        return switch fault {
        case .unclosedTag:
            Diagnostic(
                .error, .templateUnclosedTag, at: text.place(range),
                "the tag that “\(found)” opens is never closed")
        case .emptyTag:
            Diagnostic(.error, .templateEmptyTag, at: text.place(range), "“\(found)” names nothing")
        case .malformedName:
            Diagnostic(
                .error, .templateMalformedName, at: text.place(range),
                "“\(found)” is not one name; names hold no spaces, and a dot stands between two names")
        case .malformedDelimiters:
            Diagnostic(
                .error, .templateMalformedDelimiters, at: text.place(range),
                "“\(found)” must give two delimiters with a space between, without “=”, such as {{=<% %>=}}")
        }
    }

    static func nestedTooDeeply(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .templateTooDeep, at: place,
            "sections and blocks are nested more than \(Parser.nestingLimit) deep; move some into a partial")
    }

    static func unclosedSection(
        _ element: OpenElement, closedBy tag: Tag?, in text: TemplateText
    ) -> Diagnostic {
        let note = tag.map { Note("“\(text.string($0.range))” closes what is around it", at: text.place($0.range)) }
        return Diagnostic(
            .error, .templateUnclosedSection, at: text.place(element.tag.range),
            "“\(text.string(element.tag.range))” is never closed; expected \(element.closingTag)",
            notes: note.map { [$0] } ?? [])
    }

    static func unopenedSection(_ tag: Tag, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateUnopenedSection, at: text.place(tag.range),
            "“\(text.string(tag.range))” closes nothing: no section is open here")
    }

    static func mismatchedSection(_ tag: Tag, closing element: OpenElement, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateMismatchedSection, at: text.place(tag.range),
            "“\(text.string(tag.range))” closes “\(text.string(element.tag.range))”; expected \(element.closingTag)",
            notes: [Note("opened here", at: text.place(element.tag.range))],
            fix: Fix(text.place(tag.content), replacement: element.name))
    }

    static func duplicateBlock(_ block: Block, after first: Block, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateDuplicateBlock, at: text.place(block.tag.range),
            "block “\(block.name)” is overridden twice; only the first would be shown",
            notes: [Note("first here", at: text.place(first.tag.range))])
    }

    static func ignoredContent(
        _ range: Range<Int>, inside element: OpenElement, in text: TemplateText
    ) -> Diagnostic {
        let shown = text.string(element.tag.range)
        return Diagnostic(
            .warning, .templateIgnoredContent, at: text.place(range),
            "this is never shown: inside “\(shown)” only blocks count; put it into one")
    }
}

extension OpenElement {
    fileprivate var closingTag: String {
        let delimiters = tag.delimiters
        return String(decoding: delimiters.open + Array("/\(name)".utf8) + delimiters.close, as: UTF8.self)
    }
}
