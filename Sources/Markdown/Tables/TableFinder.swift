import CCommonMark

/// Finds the paragraphs of a tree that are pipe tables, from some line on.
///
/// The tree says which lines are a paragraph, so that pipes in code or HTML stay what they are; the lines themselves say the rest. As
/// on GitHub a table may follow the lines of a paragraph directly.
struct TableFinder {
    let text: UTF8Bytes
    let lines: LineIndex

    /// Whether any line looks like a delimiter row; most texts have none and need no second look.
    static func mayHaveTable(_ text: UTF8Bytes) -> Bool {
        var position = 0
        while let pipe = text.index(of: UInt8(ascii: "|"), from: position) {
            var start = pipe
            while start > 0, !isLineEnd(text[start - 1]) { start -= 1 }
            var end = pipe
            while end < text.count, !isLineEnd(text[end]) { end += 1 }
            let line = text.part(start..<end)
            let hasDash = line.contains(UInt8(ascii: "-"))
            if hasDash, line.allSatisfy({ isDelimiterRowByte($0) }) { return true }
            position = end
        }
        return false
    }

    func tables(in tree: borrowing CommonMarkTree) -> [PipeTable] {
        var tables: [PipeTable] = []
        var walk = TreeWalk(below: tree.root)
        while let step = walk.next() {
            guard case .enter(let node) = step else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM: continue
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if let table = table(in: node) { tables.append(table) }
            default: break
            }
            walk.skipChildren(of: node)
        }
        return tables
    }
}

extension TableFinder {
    private func table(in block: Node) -> PipeTable? {
        let first = Int(cmark_node_get_start_line(block))
        let last = min(Int(cmark_node_get_end_line(block)), lines.count)
        guard first > 0, first < last, (first + 1...last).contains(where: isDelimiterRow) else { return nil }
        let contents = contentLines(of: block, first...last)
        for header in contents.indices.dropLast() {
            guard let alignments = TableRow.alignments(of: contents[header + 1], in: text) else { continue }
            let titles = TableRow.cells(of: contents[header], in: text)
            guard titles.count == alignments.count, text.part(contents[header]).contains(UInt8(ascii: "|")) else {
                continue
            }
            let rows = [titles] + contents[(header + 2)...].map { TableRow.cells(of: $0, in: text) }
            return PipeTable(
                alignments: alignments, rows: rows.map { Array($0.prefix(alignments.count)) },
                surplusCells: rows.compactMap { $0.dropFirst(alignments.count).first },
                lines: first + header...first + contents.count - 1,
                prefix: prefix(of: contents[header], in: block, isFirst: header == 0))
        }
        return nil
    }

    private func isDelimiterRow(_ number: Int) -> Bool {
        text.part(lines.line(number)).allSatisfy { Self.isDelimiterRowByte($0) }
    }

    /// The lines of a block without what its containers take. A heading underlined by `---` would be a table and a rule on GitHub, so
    /// the underline is left to CommonMark; any other underline is a row.
    private func contentLines(of block: Node, _ range: ClosedRange<Int>) -> [Range<Int>] {
        let quotes = block.blockQuoteDepth
        let isHeading = cmark_node_get_type(block) == CMARK_NODE_HEADING
        var contents: [Range<Int>] = []
        for number in range {
            let line = lines.line(number)
            let start =
                number == range.lowerBound
                ? min(line.lowerBound + Int(cmark_node_get_start_column(block)) - 1, line.upperBound)
                : lines.contentStart(ofLine: number, quotes: quotes)
            guard start < line.upperBound else { break }
            let content = start..<line.upperBound
            if isHeading, number > range.lowerBound, isRule(content) { break }
            contents.append(content)
            if isHeading, number > range.lowerBound, isUnderline(content) { break }
        }
        return contents
    }

    private func isRule(_ line: Range<Int>) -> Bool {
        isUnderline(line) && text.part(line).starts(with: "---".utf8)
    }

    private func isUnderline(_ line: Range<Int>) -> Bool {
        guard let first = text.part(line).first, first == UInt8(ascii: "-") || first == UInt8(ascii: "=") else {
            return false
        }
        return text.part(line).drop { $0 == first }.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// A continuation line may be indented at will, a heading in its place may not.
    private func prefix(of content: Range<Int>, in block: Node, isFirst: Bool) -> [UInt8] {
        let start = lines.line(lines.number(at: content.lowerBound)).lowerBound
        var prefix = Array(text.part(start..<content.lowerBound))
        guard !isFirst else { return prefix }
        let width = Int(cmark_node_get_start_column(block)) - 1
        while prefix.count > width, prefix.last != UInt8(ascii: ">") { prefix.removeLast() }
        return prefix
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private static func isDelimiterRowByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "\t"),
            UInt8(ascii: ">"):
            true
        default: false
        }
    }
}

extension Node {
    /// Number of block quotes around a block.
    var blockQuoteDepth: Int {
        var depth = 0
        var ancestor = cmark_node_parent(self)
        while let node = ancestor {
            if cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE { depth += 1 }
            ancestor = cmark_node_parent(node)
        }
        return depth
    }
}
