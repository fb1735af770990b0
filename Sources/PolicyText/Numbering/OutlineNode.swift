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
        var attachments = AnnexLine.Attachments()
        let contents = ContentsTable.lines(in: lines, source)
        for (index, line) in lines.enumerated() where !contents.contains(index) {
            let marker = NumberMarker(line, in: source)
            if let marker, attachments.continues(with: marker, at: index) { continue }
            if nodes.count > 1 { attachments = AnnexLine.Attachments(line, at: index, in: source) ?? attachments }
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
        return RunOnList.folded(nodes, lines, source)
    }
}
