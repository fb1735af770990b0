import Markup
import PolicyText

/// Walks through a page and takes its lines out: a block is a line, `<br>` begins a new one, inline elements vanish.
struct PageText {
    let tree: MarkupTree
    let measures: PageMeasures

    private var lines: [PageLine] = []
    private var inline = InlineText()
    private var start = 0
    private var label: String?
    private var labels = ListLabels()
    /// Where the innermost element of each kind ends that is still open.
    private var ends = (heading: 0, link: 0, preformatted: 0, notes: 0)

    init(_ tree: MarkupTree, _ measures: PageMeasures) {
        self.tree = tree
        self.measures = measures
    }

    /// The lines of a stretch that lies in `depth` tables; far down tables are taken for blocks.
    static func lines(
        of range: Range<Int>, in tree: MarkupTree, _ measures: PageMeasures, depth: Int = 0
    ) -> [PageLine] {
        var text = PageText(tree, measures)
        text.walk(range, depth: depth)
        return text.lines
    }
}

extension PageText {
    private mutating func walk(_ range: Range<Int>, depth: Int) {
        var blocks: [(end: Int, firstLine: Int?)] = []
        var place = range.lowerBound
        while place < range.upperBound {
            while let block = blocks.last, block.end <= place {
                close(block)
                blocks.removeLast()
            }
            let node = tree.nodes[place]
            if node.isText {
                add(node.text, at: place)
                place += 1
            } else if isLeftOut(place, node) {
                place = node.end
            } else if node.name == "table", depth < 30 {
                endLine(at: place)
                lines += PageTable(place, in: tree, measures, depth: depth + 1).lines
                place = node.end
                start = place
            } else {
                if PageElements.blocks.contains(node.name) {
                    endLine(at: place)
                    blocks.append((node.end, node.name == "p" ? lines.count : nil))
                }
                open(place, node)
                place += 1
            }
        }
        while let block = blocks.popLast() { close(block) }
        endLine(at: range.upperBound)
    }

    /// A paragraph without text is a blank line, which divides titles.
    private mutating func close(_ block: (end: Int, firstLine: Int?)) {
        endLine(at: block.end)
        if block.firstLine == lines.count { lines.append(PageLine(kind: .text(""), node: block.end - 1, linked: 0)) }
    }

    private func isLeftOut(_ place: Int, _ node: MarkupNode) -> Bool {
        PageElements.unseen.contains(node.name) || PageElements.isNoteMark(place, in: tree)
            || PageFurniture.isFurniture(place, in: tree, measures)
    }

    private mutating func open(_ place: Int, _ node: MarkupNode) {
        switch node.name {
        case "br": endLine(at: place)
        case "ol", "ul", "dir", "menu": labels.open(place, in: tree)
        case "li":
            let number = labels.label(place, in: tree)
            label = place < ends.notes ? number.map { "[\($0.dropLast())] " } : number
        case "a": ends.link = max(ends.link, node.end)
        case "pre": ends.preformatted = max(ends.preformatted, node.end)
        case "section" where PageElements.holdsNotes(node): ends.notes = node.end
        case _ where PageElements.headings.contains(node.name): ends.heading = max(ends.heading, node.end)
        default: break
        }
    }

    private mutating func add(_ text: String, at place: Int) {
        if inline.isEmpty { start = place }
        guard place < ends.preformatted else {
            inline.append(text, isLinked: place < ends.link)
            return
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { endLine(at: place) }
            inline.append(String(line), isLinked: place < ends.link)
        }
    }

    private mutating func endLine(at place: Int) {
        defer { inline = InlineText() }
        guard inline.text.unicodeScalars.contains(where: { !$0.isBlank }) else { return }
        var text = inline.text
        if let label {
            switch LineShape(text) {
            case .item: break
            case .blank, .annex, .field, .heading, .table, .other, .text: text = label + text
            }
        }
        label = nil
        let kind: PageLine.Kind = start < ends.heading ? .heading(text) : .text(text)
        lines.append(PageLine(kind: kind, node: start, linked: inline.linked))
        start = place
    }
}
