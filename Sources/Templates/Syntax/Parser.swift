import Diagnostics

/// Reads one template into a tree. Mistakes are noted and reading goes on, so that all of them are found at once.
///
/// Whitespace is settled here: a standalone tag takes its line with it, and every line that shows something begins with
/// a `line` node, where the compiler indents.
struct Parser {
    /// More open sections than any template needs, few enough to walk recursively.
    static let nestingLimit = 100

    private let text: TemplateText
    private var scanner: TagScanner
    private var diagnostics: [Diagnostic] = []
    private var open: [OpenElement] = []
    private var nodes: [Node] = []
    /// Everything before it is part of the tree.
    private var cursor = 0

    private init(_ text: TemplateText) {
        self.text = text
        scanner = TagScanner(text)
    }

    static func parse(_ source: TemplateSource) -> ParsedTemplate {
        var parser = Parser(TemplateText(source))
        parser.parse()
        return ParsedTemplate(
            name: source.name, text: parser.text, nodes: parser.nodes, diagnostics: parser.diagnostics)
    }

    private mutating func parse() {
        while let found = scanner.next(), open.count <= Self.nestingLimit {
            switch found {
            case .tag(let tag): take(tag)
            case .fault(let fault, let range): diagnostics.append(.syntax(fault, range, in: text))
            }
        }
        if open.count > Self.nestingLimit, let tag = open.last?.tag {
            diagnostics.append(.nestedTooDeeply(at: text.place(tag.range)))
            open.removeAll()
        }
        flush(upTo: text.bytes.count)
        while let element = open.last {
            diagnostics.append(.unclosedSection(element, closedBy: nil, in: text))
            finish(element, closing: nil)
        }
    }
}

extension Parser {
    private mutating func take(_ tag: Tag) {
        switch tag.kind {
        case .escaped, .raw:
            flushLine(before: tag)
            nodes.append(.variable(Variable(name: Name(tag.content, of: text), isRaw: tag.kind == .raw, tag: tag)))
        case .comment, .delimiters:
            _ = place(tag)
        case .section, .inverted:
            let placement = place(tag)
            begin(OpenElement(tag, text, placement))
        case .partial:
            let placement = place(tag)
            let name = text.string(tag.content)
            nodes.append(.include(Include(name: name, tag: tag, arguments: [], placement: placement)))
        case .parent:
            beginParent(tag)
        case .block:
            beginBlock(tag)
        case .close:
            end(tag)
        }
    }

    private mutating func begin(_ element: OpenElement) {
        var element = element
        swap(&element.outerNodes, &nodes)
        open.append(element)
    }

    /// The line before a parent tag stays undecided until its end: both stand on one line or neither stands alone.
    private mutating func beginParent(_ tag: Tag) {
        guard let lineStart = text.lineStart(blankBefore: tag.range.lowerBound) else {
            flushLine(before: tag)
            return begin(OpenElement(tag, text, .inline))
        }
        flush(upTo: lineStart)
        cursor = tag.range.upperBound
        begin(OpenElement(tag, text, .lineStart(indentation: lineStart..<tag.range.lowerBound)))
    }

    private mutating func beginBlock(_ tag: Tag) {
        var element: OpenElement
        if open.last?.tag.kind == .parent {
            flush(upTo: tag.range.lowerBound)
            let nextLine = text.lineEnd(blankAfter: tag.range.upperBound)
            cursor = nextLine ?? tag.range.upperBound
            element = OpenElement(tag, text, .inline)
            element.isArgument = true
            element.ownLines = nextLine
        } else {
            let placement = place(tag)
            element = OpenElement(tag, text, placement)
            if case .standalone = placement { element.ownLines = cursor }
        }
        begin(element)
    }

    private mutating func end(_ tag: Tag) {
        let name = text.string(tag.content)
        guard let innermost = open.last else {
            flushLine(before: tag)
            diagnostics.append(.unopenedSection(tag, in: text))
            return
        }
        if name != innermost.name {
            guard open.contains(where: { $0.name == name }) else {
                diagnostics.append(.mismatchedSection(tag, closing: innermost, in: text))
                return finish(innermost, closing: tag)
            }
            while let element = open.last, element.name != name {
                diagnostics.append(.unclosedSection(element, closedBy: tag, in: text))
                finish(element, closing: nil)
            }
        }
        if let element = open.last { finish(element, closing: tag) }
    }

    private mutating func finish(_ element: OpenElement, closing tag: Tag?) {
        let end = tag?.range.lowerBound ?? cursor
        var standsAlone = false
        if let tag {
            if element.isArgument {
                flush(upTo: text.lineStart(blankBefore: end) ?? end)
                cursor = tag.range.upperBound
            } else if element.tag.kind == .parent {
                flush(upTo: end)
                let nextLine = text.lineEnd(blankAfter: tag.range.upperBound)
                standsAlone = nextLine != nil && element.placement.isFirst
                cursor = standsAlone ? nextLine ?? tag.range.upperBound : tag.range.upperBound
            } else {
                _ = place(tag)
            }
        }
        open.removeLast()
        var content = element.outerNodes
        swap(&content, &nodes)
        switch element.tag.kind {
        case .section, .inverted:
            let isInverted = element.tag.kind == .inverted
            let name = Name(element.tag.content, of: text)
            nodes.append(.section(Section(name: name, isInverted: isInverted, nodes: content)))
        case .parent:
            appendParent(element, content, standsAlone: standsAlone)
        case .block:
            let lines = element.ownLines.map { min($0, end)..<end }
            let block = Block(
                name: element.name, tag: element.tag, nodes: content, placement: element.placement,
                startsOwnLine: lines != nil, indentation: lines.flatMap(text.commonIndentation))
            nodes.append(.block(block))
        case .escaped, .raw, .close, .partial, .comment, .delimiters:
            break
        }
    }

    private mutating func appendParent(_ element: OpenElement, _ content: [Node], standsAlone: Bool) {
        var arguments: [Block] = []
        for case .block(let block) in content {
            if let first = arguments.first(where: { $0.name == block.name }) {
                diagnostics.append(.duplicateBlock(block, after: first, in: text))
            } else {
                arguments.append(block)
            }
        }
        if let ignored = content.compactMap({ [text] in $0.shownRange(in: text) }).first {
            diagnostics.append(.ignoredContent(ignored, inside: element, in: text))
        }
        var placement = Placement.inline
        if case .lineStart(let indentation) = element.placement {
            if standsAlone {
                placement = .standalone(indentation: indentation)
            } else {
                nodes.append(.line(indentation: indentation))
            }
        }
        nodes.append(
            .include(Include(name: element.name, tag: element.tag, arguments: arguments, placement: placement)))
    }
}

extension Parser {
    /// Takes in the text before `tag` and the tag itself, together with its line if it stands alone on it.
    private mutating func place(_ tag: Tag) -> Placement {
        guard let lineStart = text.lineStart(blankBefore: tag.range.lowerBound) else {
            flushLine(before: tag)
            return .inline
        }
        let indentation = lineStart..<tag.range.lowerBound
        guard let nextLine = text.lineEnd(blankAfter: tag.range.upperBound) else {
            flushLine(before: tag)
            return .lineStart(indentation: indentation)
        }
        flush(upTo: lineStart)
        cursor = nextLine
        return .standalone(indentation: indentation)
    }

    private mutating func flushLine(before tag: Tag) {
        let position = tag.range.lowerBound
        flush(upTo: position)
        if text.isLineStart(position) { nodes.append(.line(indentation: position..<position)) }
        cursor = tag.range.upperBound
    }

    private mutating func flush(upTo end: Int) {
        while cursor < end {
            let lineEnd = text.lineEnd(after: cursor, limit: end)
            if text.isLineStart(cursor) {
                let indentation = text.indentation(of: cursor..<lineEnd)
                nodes.append(.line(indentation: indentation))
                cursor = indentation.upperBound
            }
            if cursor < lineEnd { nodes.append(.text(cursor..<lineEnd)) }
            cursor = lineEnd
        }
    }
}

extension Placement {
    fileprivate var isFirst: Bool {
        switch self {
        case .standalone, .lineStart: true
        case .inline: false
        }
    }
}

extension Node {
    /// Where the node would show something, if it were shown.
    fileprivate func shownRange(in text: TemplateText) -> Range<Int>? {
        switch self {
        case .text(let range):
            let shown = text.bytes.trimmed(range)
            return shown.isEmpty ? nil : shown
        case .variable(let variable): return variable.tag.range
        case .section(let section): return section.name.range
        case .include(let include): return include.tag.range
        case .line, .block: return nil
        }
    }
}
