import Diagnostics

/// The wording of everything that can be wrong in a template's text alone.
extension Diagnostic {
    static func syntax(_ fault: SyntaxFault, _ range: Range<Int>, in text: TemplateText) -> Diagnostic {
        let found = text.string(range)
        return switch fault {
        case .unclosedTag:
            Diagnostic(
                .error, .templateUnclosedTag, at: text.place(range),
                Message("the tag that “\(found)” opens is never closed", zh: "“\(found)”开始的标签没有结束"))
        case .emptyTag:
            Diagnostic(
                .error, .templateEmptyTag, at: text.place(range),
                Message("“\(found)” names nothing", zh: "“\(found)”里没有名称"))
        case .malformedName:
            Diagnostic(
                .error, .templateMalformedName, at: text.place(range),
                Message(
                    "“\(found)” is not one name; names hold no spaces, and a dot stands between two names",
                    zh: "“\(found)”不是一个名称；名称里不能有空格，点只能写在两个名称之间"))
        case .malformedDelimiters:
            Diagnostic(
                .error, .templateMalformedDelimiters, at: text.place(range),
                Message(
                    "“\(found)” must give two delimiters with a space between, without “=”, such as {{=<% %>=}}",
                    zh: "“\(found)”应写两个标签符号，中间空一格，不能含“=”，如 {{=<% %>=}}"))
        }
    }

    static func nestedTooDeeply(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .templateTooDeep, at: place,
            Message(
                "sections and blocks are nested more than \(Parser.nestingLimit) deep; move some into a partial",
                zh: "段落和区块嵌套超过 \(Parser.nestingLimit) 层；请把一部分移到子模板"))
    }

    static func unclosedSection(
        _ element: OpenElement, closedBy tag: Tag?, in text: TemplateText
    ) -> Diagnostic {
        let note = tag.map {
            Note(
                Message(
                    "“\(text.string($0.range))” closes what is around it", zh: "“\(text.string($0.range))”结束的是外面一层"),
                at: text.place($0.range))
        }
        return Diagnostic(
            .error, .templateUnclosedSection, at: text.place(element.tag.range),
            Message(
                "“\(text.string(element.tag.range))” is never closed; expected \(element.closingTag)",
                zh: "“\(text.string(element.tag.range))”没有结束；应有 \(element.closingTag)"),
            notes: note.map { [$0] } ?? [])
    }

    static func unopenedSection(_ tag: Tag, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateUnopenedSection, at: text.place(tag.range),
            Message(
                "“\(text.string(tag.range))” closes nothing: no section is open here",
                zh: "“\(text.string(tag.range))”没有可结束的段落：这里没有打开的段落"))
    }

    static func mismatchedSection(_ tag: Tag, closing element: OpenElement, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateMismatchedSection, at: text.place(tag.range),
            Message(
                "“\(text.string(tag.range))” closes “\(text.string(element.tag.range))”; expected \(element.closingTag)",
                zh: "“\(text.string(tag.range))”与“\(text.string(element.tag.range))”不配对；应为 \(element.closingTag)"),
            notes: [Note(Message("opened here", zh: "从这里开始"), at: text.place(element.tag.range))],
            fix: Fix(text.place(tag.content), replacement: element.name))
    }

    static func duplicateBlock(_ block: Block, after first: Block, in text: TemplateText) -> Diagnostic {
        Diagnostic(
            .error, .templateDuplicateBlock, at: text.place(block.tag.range),
            Message(
                "block “\(block.name)” is overridden twice; only the first would be shown",
                zh: "区块“\(block.name)”填了两次，只会显示第一个"),
            notes: [Note(Message("first here", zh: "第一个在这里"), at: text.place(first.tag.range))])
    }

    static func ignoredContent(
        _ range: Range<Int>, inside element: OpenElement, in text: TemplateText
    ) -> Diagnostic {
        let shown = text.string(element.tag.range)
        return Diagnostic(
            .warning, .templateIgnoredContent, at: text.place(range),
            Message(
                "this is never shown: inside “\(shown)” only blocks count; put it into one",
                zh: "这里的内容不会显示：“\(shown)”里只有区块有效；请放进区块"))
    }
}

extension OpenElement {
    fileprivate var closingTag: String {
        let delimiters = tag.delimiters
        return String(decoding: delimiters.open + Array("/\(name)".utf8) + delimiters.close, as: UTF8.self)
    }
}
