import Diagnostics

/// Reads one template into a tree. Mistakes are noted and reading goes on, so that all of them are found at once.
///
/// The parser decides what belongs into what; `NodeWriter` splits text into lines.
struct Parser {
    /// More open sections than any template needs, few enough to walk recursively.
    static let nestingLimit = 100

    private let text: TemplateText
    private var scanner: TagScanner
    private var diagnostics: [Diagnostic] = []
    private var open: [OpenElement] = []
    private var tree: NodeWriter

    private init(_ text: TemplateText) {
        self.text = text
        tree = NodeWriter(text)
        scanner = TagScanner(text)
    }

    static func parse(_ source: TemplateSource) -> ParsedTemplate {
        var parser = Parser(TemplateText(source))
        parser.parse()
        return ParsedTemplate(
            name: source.name, text: parser.text, nodes: parser.tree.nodes, diagnostics: parser.diagnostics)
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
        tree.flush(upTo: text.bytes.count)
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
            tree.flushLine(before: tag)
            tree.nodes.append(.variable(Variable(name: Name(tag.content, of: text), isRaw: tag.kind == .raw, tag: tag)))
        case .comment, .delimiters:
            _ = tree.place(tag)
        case .section, .inverted:
            let placement = tree.place(tag)
            begin(OpenElement(tag, text, placement))
        case .partial:
            let placement = tree.place(tag)
            let name = text.string(tag.content)
            tree.nodes.append(.include(Include(name: name, tag: tag, arguments: [], placement: placement)))
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
        swap(&element.outerNodes, &tree.nodes)
        open.append(element)
    }

    /// The line before a parent tag stays undecided until its end: both stand on one line or neither stands alone.
    private mutating func beginParent(_ tag: Tag) {
        guard let lineStart = text.lineStart(blankBefore: tag.range.lowerBound) else {
            tree.flushLine(before: tag)
            return begin(OpenElement(tag, text, .inline))
        }
        tree.flush(upTo: lineStart)
        tree.cursor = tag.range.upperBound
        begin(OpenElement(tag, text, .lineStart(indentation: lineStart..<tag.range.lowerBound)))
    }

    private mutating func beginBlock(_ tag: Tag) {
        var element: OpenElement
        if open.last?.tag.kind == .parent {
            tree.flush(upTo: tag.range.lowerBound)
            let nextLine = text.lineEnd(blankAfter: tag.range.upperBound)
            tree.cursor = nextLine ?? tag.range.upperBound
            element = OpenElement(tag, text, .inline)
            element.isArgument = true
            element.ownLines = nextLine
        } else {
            let placement = tree.place(tag)
            element = OpenElement(tag, text, placement)
            if case .standalone = placement { element.ownLines = tree.cursor }
        }
        begin(element)
    }

    private mutating func end(_ tag: Tag) {
        let name = text.string(tag.content)
        guard let innermost = open.last else {
            tree.flushLine(before: tag)
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
        let end = tag?.range.lowerBound ?? tree.cursor
        var standsAlone = false
        if let tag {
            if element.isArgument {
                tree.flush(upTo: text.lineStart(blankBefore: end) ?? end)
                tree.cursor = tag.range.upperBound
            } else if element.tag.kind == .parent {
                tree.flush(upTo: end)
                let nextLine = text.lineEnd(blankAfter: tag.range.upperBound)
                standsAlone = nextLine != nil && element.placement.isFirst
                tree.cursor = standsAlone ? nextLine ?? tag.range.upperBound : tag.range.upperBound
            } else {
                _ = tree.place(tag)
            }
        }
        open.removeLast()
        var content = element.outerNodes
        swap(&content, &tree.nodes)
        switch element.tag.kind {
        case .section, .inverted:
            let isInverted = element.tag.kind == .inverted
            let name = Name(element.tag.content, of: text)
            tree.nodes.append(.section(Section(name: name, isInverted: isInverted, nodes: content)))
        case .parent:
            appendParent(element, content, standsAlone: standsAlone)
        case .block:
            let lines = element.ownLines.map { min($0, end)..<end }
            let block = Block(
                name: element.name, tag: element.tag, nodes: content, placement: element.placement,
                startsOwnLine: lines != nil, indentation: lines.flatMap(text.commonIndentation))
            tree.nodes.append(.block(block))
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
                tree.nodes.append(.line(indentation: indentation))
            }
        }
        tree.nodes.append(
            .include(Include(name: element.name, tag: element.tag, arguments: arguments, placement: placement)))
    }
}
