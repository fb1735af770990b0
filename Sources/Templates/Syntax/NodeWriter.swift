/// Turns the text between tags into nodes by Mustache's whitespace rules: a standalone tag takes its line with it, and
/// every line that shows something begins with a `line` node, where the compiler indents.
struct NodeWriter {
    private let text: TemplateText
    var nodes: [Node] = []
    /// Everything before it is part of the nodes.
    var cursor = 0

    init(_ text: TemplateText) {
        self.text = text
    }

    /// Takes in the text before `tag` and the tag itself, together with its line if it stands alone on it.
    mutating func place(_ tag: Tag) -> Placement {
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

    mutating func flushLine(before tag: Tag) {
        let position = tag.range.lowerBound
        flush(upTo: position)
        if text.isLineStart(position) { nodes.append(.line(indentation: position..<position)) }
        cursor = tag.range.upperBound
    }

    mutating func flush(upTo end: Int) {
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
