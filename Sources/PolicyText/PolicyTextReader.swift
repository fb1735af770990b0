internal import Diagnostics
internal import PolicyModel

/// Reads the text of a policy: what is numbered, what each number says, who answers for it and what it promises by when.
package struct PolicyTextReader: Sendable {
    package init() {}

    /// - Parameters:
    ///   - text: The policy without front matter, as Markdown or as the office typed it.
    ///   - file: The name positions speak of.
    ///   - firstLine: The number the first line of `text` has in that file.
    /// - Returns: Its parts in document order, with what is wrong in the way it is written.
    package func read(_ text: String, file: String, firstLine: Int = 1) -> PolicyOutline {
        let source = SourceText(text, file: file, firstLine: firstLine)
        let lines = source.lines()
        let nodes = OutlineNode.outline(of: lines, in: source)
        let reader = PartReader(
            source: source, lines: lines, linesAreParagraphs: Self.linesAreParagraphs(nodes, lines))
        var assembly = OutlineAssembly(source: source, reader: reader, nodes: nodes)
        for index in nodes.indices { assembly.add(index) }
        let parts = TaskAssignment(source: source, lines: lines).assigned(to: assembly.parts)
        return PolicyOutline(parts: parts, diagnostics: assembly.checks.diagnostics.sorted())
    }
}

extension PolicyTextReader {
    /// Whether a numbered paragraph follows another line at once, which Markdown would run together.
    private static func linesAreParagraphs(_ nodes: [OutlineNode], _ lines: [TextLine]) -> Bool {
        nodes.contains { node in
            let first = node.lines.lowerBound
            return node.marker != nil && first > 0 && !lines[first].isHeading && lines[first - 1].kind == .text
                && !lines[first - 1].isHeading
        }
    }
}
