/// One item of the outline before its text is read: where it stands and which lines are its own.
struct OutlineNode: Sendable {
    /// `nil` for the text before the first number and for annexes.
    let marker: NumberMarker?
    let parent: Int?
    let path: [Int]
    /// Indices into the lines of the text, the line with the title first.
    var lines: Range<Int>
    var children: [Int] = []
    /// Whether it stands in a list of aims without a number of its own, or in an annex that explains: it states no task.
    var isAside = false
}

extension OutlineNode {
    /// The outline of a text in document order, the preamble first.
    static func outline(of lines: [TextLine], in source: SourceText) -> [OutlineNode] {
        var nodes = [OutlineNode(marker: nil, parent: nil, path: [], lines: 0..<0)]
        var open: [(marker: NumberMarker, node: Int)] = []
        var start = 0
        var isAside = false
        var aims = AimList()
        let openings = kept(ItemLines.openings(in: lines, source), lines, source)
        for (index, opening) in openings.enumerated() {
            nodes[nodes.count - 1].lines = start..<opening.line
            start = opening.titleLine
            let marker = opening.marker
            if marker == nil {
                let end = index + 1 < openings.count ? openings[index + 1].line : lines.count
                isAside = AnnexLine.isAside(opening.line, lines, until: end, in: source)
            }
            while let last = open.last, !(marker?.isBelow(last.marker) ?? false) { open.removeLast() }
            let parent = open.last?.node
            let above = open.last.map { ($0.marker, nodes[$0.node].path) }
            let path = marker.map { (above?.1 ?? []) + $0.numbers(below: above?.0) } ?? []
            if let parent { nodes[parent].children.append(nodes.count) }
            if let marker { open.append((marker, nodes.count)) }
            let isAim = aims.takes(marker, below: lines[..<opening.line], in: source)
            nodes.append(
                OutlineNode(
                    marker: marker, parent: parent, path: path, lines: start..<start, isAside: isAside || isAim))
        }
        nodes[nodes.count - 1].lines = start..<lines.count
        return RunOnList.folded(nodes, lines, source)
    }

    /// The openings without the numbers of boxes set between the items.
    private static func kept(
        _ openings: [ItemLines.Opening], _ lines: [TextLine], _ source: SourceText
    ) -> [ItemLines.Opening] {
        var column = SpecialColumn()
        var open: [NumberMarker] = []
        var seen = 0
        return openings.filter { opening in
            for line in lines[seen..<opening.line] { column.look(at: line, in: source) }
            seen = opening.line
            guard let marker = opening.marker else {
                open = []
                return true
            }
            let next = open.last { $0.form == marker.form }.map { $0.ordinal + 1 }
            if column.takes(marker, next: next) { return false }
            open.removeAll { $0.form >= marker.form }
            open.append(marker)
            return true
        }
    }
}
