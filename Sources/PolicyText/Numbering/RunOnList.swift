/// Numbered lines that run on with semicolons (`1.…；2.…；3.…。`): they enumerate within a sentence and are no items.
enum RunOnList {
    /// The outline with such lines put back into the item they belong to.
    static func folded(
        _ nodes: [OutlineNode], _ lines: [TextLine], _ source: SourceText
    ) -> [OutlineNode] {
        var dropped = Set<Int>()
        var result = nodes
        for index in nodes.indices.reversed() where result[index].children.count > 1 {
            let children = result[index].children
            let isEnumeration = children.allSatisfy { child in
                (result[child].marker?.form ?? .part) >= .arabic && result[child].children.isEmpty
                    && (child == children.last || ends(result[child].lines, with: ";", lines, source))
            }
            guard isEnumeration, isAnnounced(result[index].lines, lines, source) else { continue }
            dropped.formUnion(children)
            result[index].lines = result[index].lines.lowerBound..<result[children[children.count - 1]].lines.upperBound
            result[index].children = []
        }
        return dropped.isEmpty ? result : renumbered(result, without: dropped)
    }

    /// 条件如下： before the list; items right below a title are tasks, whatever marks divide them.
    private static func isAnnounced(_ own: Range<Int>, _ lines: [TextLine], _ source: SourceText) -> Bool {
        ends(own, with: ":", lines, source)
    }

    private static func ends(
        _ own: Range<Int>, with mark: Unicode.Scalar, _ lines: [TextLine], _ source: SourceText
    ) -> Bool {
        guard let last = lines[own].last(where: { $0.kind == .text }) else { return false }
        let span = source.trimmed(last.contentSpan)
        return !span.isEmpty && source.scalar(at: source.scalarStart(before: span.upperBound)).value.folded == mark
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
                children: node.children.filter { !dropped.contains($0) }.map { places[$0] }, isAside: node.isAside)
        }
    }
}
