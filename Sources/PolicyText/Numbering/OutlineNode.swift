/// One item of the outline before its text is read: where it stands and which lines are its own.
struct OutlineNode: Sendable {
    /// `nil` for the text before the first number and for annexes.
    let marker: NumberMarker?
    let parent: Int?
    let path: [Int]
    /// Indices into the lines of the text, the numbered line first.
    var lines: Range<Int>
    var children: [Int] = []
}

extension OutlineNode {
    /// The outline of a text in document order, the preamble first.
    static func outline(of lines: [TextLine], in source: SourceText) -> [OutlineNode] {
        var nodes = [OutlineNode(marker: nil, parent: nil, path: [], lines: 0..<0)]
        var open: [(form: NumberMarker.Form, node: Int)] = []
        var opened = 0
        for (index, line) in lines.enumerated() {
            let marker = NumberMarker(line, in: source)
            guard marker != nil || (nodes.count > 1 && AnnexLine.matches(line, in: source)) else { continue }
            nodes[nodes.count - 1].lines = opened..<index
            opened = index
            while let last = open.last, last.form >= marker?.form ?? .part { open.removeLast() }
            let parent = open.last?.node
            let path = marker.map { (parent.map { nodes[$0].path } ?? []) + [$0.ordinal] } ?? []
            if let parent { nodes[parent].children.append(nodes.count) }
            if let marker { open.append((marker.form, nodes.count)) }
            nodes.append(OutlineNode(marker: marker, parent: parent, path: path, lines: index..<index))
        }
        nodes[nodes.count - 1].lines = opened..<lines.count
        return withoutEnumerations(nodes, lines, source)
    }
}

extension OutlineNode {
    /// Items that run on with semicolons (`1.…；2.…；3.…。`) enumerate within a sentence: they go back into the item they
    /// belong to.
    private static func withoutEnumerations(
        _ nodes: [OutlineNode], _ lines: [TextLine], _ source: SourceText
    ) -> [OutlineNode] {
        var dropped = Set<Int>()
        var result = nodes
        for index in nodes.indices.reversed() where result[index].children.count > 1 {
            let children = result[index].children
            let isEnumeration = children.allSatisfy { child in
                (result[child].marker?.form ?? .part) >= .arabic && result[child].children.isEmpty
                    && (child == children.last || endsWithSemicolon(result[child].lines, lines, source))
            }
            guard isEnumeration else { continue }
            dropped.formUnion(children)
            result[index].lines = result[index].lines.lowerBound..<result[children[children.count - 1]].lines.upperBound
            result[index].children = []
        }
        return dropped.isEmpty ? result : renumbered(result, without: dropped)
    }

    private static func endsWithSemicolon(_ own: Range<Int>, _ lines: [TextLine], _ source: SourceText) -> Bool {
        guard let last = lines[own].last(where: { $0.kind == .text }) else { return false }
        let span = source.trimmed(last.contentSpan)
        return !span.isEmpty && source.scalar(at: source.scalarStart(before: span.upperBound)).value.folded == ";"
    }

    private static func renumbered(_ nodes: [OutlineNode], without dropped: Set<Int>) -> [OutlineNode] {
        var places = [Int](repeating: 0, count: nodes.count)
        var next = 0
        for index in nodes.indices {
            places[index] = next
            if !dropped.contains(index) { next += 1 }
        }
        return nodes.indices.filter { !dropped.contains($0) }.map { index in
            let node = nodes[index]
            return OutlineNode(
                marker: node.marker, parent: node.parent.map { places[$0] }, path: node.path, lines: node.lines,
                children: node.children.filter { !dropped.contains($0) }.map { places[$0] })
        }
    }
}
