import IndicatorTables
import PolicyText

/// The text of a policy as Markdown: headings, paragraphs and tables, everything else as the office typed it.
///
/// What `PolicyTextReader` finds in it is what it found in the source; so paragraphs it reads together stay together, with a line
/// break between them where they had one.
struct PolicyMarkdown: Sendable {
    /// What is written under the measures of a text beside what it says itself.
    struct Additions: Sendable {
        /// The name behind `{#` for a part, by its place among the parts.
        var slugs: [Int: String] = [:]
        /// Field lines below a part.
        var fields: [Int: [String]] = [:]
    }

    private var blocks: [MarkdownBlock] = []

    /// `textLines` are lines, counted from 0, that look like fields and must stay text.
    init(_ policy: ReadPolicy, textLines: Set<Int> = []) {
        let starts = policy.partStarts
        let tasks = Self.taskTables(policy, starts)
        let tables = Self.tables(policy, starts)
        let writer = ItemLine(isMarkdown: policy.isMarkdown)
        var index = 0
        var follows = false
        while index < policy.lines.count {
            let line = policy.lines[index].text
            if let table = tasks[index] {
                append(table, starts, isMarkdown: policy.isMarkdown)
                index = table.lines.upperBound
                follows = false
                continue
            }
            if let table = tables[index] {
                let rows = PipeTableText.lines(table.grid).joined(separator: "\n")
                blocks.append(MarkdownBlock(joint: .paragraph, text: rows, isClosed: true))
                index = table.lines.upperBound
                follows = false
                continue
            }
            let titleLines = policy.head.title.lines
            let endsTitle =
                index > 0 && titleLines.contains(policy.lines[index - 1].number)
                && !titleLines.contains(policy.lines[index].number)
            index += 1
            guard !line[...].trimmed.isEmpty else {
                follows = false
                continue
            }
            if let part = starts[index - 1] {
                let item = writer.item(line, policy.outline.parts[part])
                blocks.append(
                    MarkdownBlock(
                        joint: .paragraph, text: item.text, part: part, slugPlace: item.slugPlace,
                        isClosed: item.isHeading))
            } else if textLines.contains(index - 1) {
                blocks.append(
                    MarkdownBlock(joint: .paragraph, text: MarkdownEscapes.noField(line[...].trimmed), isClosed: true))
            } else {
                append(text: line, isAdjacent: follows && !endsTitle, isMarkdown: policy.isMarkdown)
                let rest = policy.lines[(index - 1)...].prefix(12).enumerated().prefix {
                    $0.offset == 0 || starts[index - 1 + $0.offset] == nil
                }
                let names = max(1, LineShape.field(rest.map(\.element.text)))
                for line in policy.lines[index..<(index + names - 1)] {
                    blocks.append(MarkdownBlock(joint: .line, text: line.text, isField: true))
                }
                index += names - 1
            }
            follows = true
        }
    }

    /// The text; `additions` beside what it says itself.
    func text(_ additions: Additions = Additions()) -> String {
        var result = ""
        var open: Int?
        func close() {
            guard let fields = open.flatMap({ additions.fields[$0] }), !fields.isEmpty else { return }
            result += "\n\n" + fields.joined(separator: "\n")
        }
        for block in blocks {
            if let part = block.part, !block.isRow {
                close()
                open = part
            }
            if !result.isEmpty { result += block.joint.text }
            if let slug = block.part.flatMap({ additions.slugs[$0] }), let place = block.slugPlace {
                result += block.text[..<place] + " {#\(slug)}" + block.text[place...]
            } else {
                result += block.text
            }
        }
        close()
        return result + "\n"
    }
}

extension PolicyMarkdown {
    private mutating func append(text line: String, isAdjacent: Bool, isMarkdown: Bool) {
        let shape = LineShape(line)
        let isField = shape == .field
        // A list inside a sentence stays a list, and the grammar must see all its numbers or none.
        let text = MarkdownEscapes.line(line[...].trimmed, isLineStart: shape != .item)
        var block = MarkdownBlock(joint: .paragraph, text: isField || isMarkdown ? line : text, isField: isField)
        // A cell nothing was read from stands alone.
        block.isClosed = line.utf8.first == 0x09 && !isMarkdown
        if isAdjacent, !block.isClosed, let last = blocks.last {
            if isMarkdown {
                block.joint = .line
            } else if isField, last.isField {
                block.joint = .line
            } else if !last.isClosed, !isField, !last.isField, shape == .item || !LineShape.endsParagraph(last.text) {
                block.joint = .lineBreak
            }
        }
        blocks.append(block)
    }

    /// The rows one below the other; the name behind a task that is a measure goes to the end of its cell.
    private mutating func append(_ table: TaskTableText, _ starts: [Int: Int], isMarkdown: Bool) {
        for (index, row) in table.rows.enumerated() {
            let cells = row.cells.map { isMarkdown ? MarkdownEscapes.markdownCell($0) : MarkdownEscapes.cell($0) }
            let text = "| " + cells.joined(separator: " | ") + " |"
            var block = MarkdownBlock(joint: index == 0 ? .paragraph : .line, text: text, isClosed: true, isRow: true)
            if let task = row.task, let part = starts[row.taskLine] {
                block.part = part
                let before = cells[...task].joined(separator: " | ").utf8.count + 2
                block.slugPlace = text.utf8.index(text.startIndex, offsetBy: before)
            }
            blocks.append(block)
            guard index == 0 else { continue }
            let rule = PipeTableText.rule(columns: cells.count)
            blocks.append(MarkdownBlock(joint: .line, text: rule, isClosed: true, isRow: true))
        }
    }

    /// Whether a line between two rows may be part of a cell: it says by itself nothing of who answers.
    private static func isCell(_ line: String) -> Bool {
        PolicyTextReader().read("1.措施\n\n" + line, file: "").measures.allSatisfy {
            $0.mentions.isEmpty && $0.collectives.isEmpty
        }
    }

    /// The tables of tasks by the line they begin on, those left out between whose rows an item begins or a clause stands.
    private static func taskTables(_ policy: ReadPolicy, _ starts: [Int: Int]) -> [Int: TaskTableText] {
        var texts = policy.lines.map(\.text)
        for table in policy.tables where !table.indicators.isEmpty {
            for line in table.lines { texts[line] = "" }
        }
        let whole = TaskTableText.tables(in: texts.joined(separator: "\n")).filter { table in
            let rows = Set(table.rows.filter { $0.task != nil }.map(\.taskLine))
            return table.lines.allSatisfy { line in
                rows.contains(line)
                    || (starts[line] == nil && (LineShape(texts[line]) == .table || isCell(texts[line])))
            }
        }
        return Dictionary(whole.map { ($0.lines.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The tables by the line they begin on. One that states no indicators is a table to a reader only where all its lines have cells
    /// and no item begins in it.
    private static func tables(_ policy: ReadPolicy, _ starts: [Int: Int]) -> [Int: IndicatorTable] {
        let shown = policy.tables.filter { table in
            guard table.indicators.isEmpty else { return true }
            return table.grid.contains { $0.count > 1 }
                && table.lines.allSatisfy { starts[$0] == nil && isCells(policy.lines[$0]) }
        }
        return Dictionary(shown.map { ($0.lines.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func isCells(_ line: ImportedLine) -> Bool {
        line.trimmed.isEmpty || line.text.utf8.contains(0x09) || line.trimmed.hasPrefix("|")
    }
}
