import CCommonMark

/// What libcmark made of a text, with its tables set apart.
struct ParsedDocument: ~Copyable {
    let tree: CommonMarkTree
    let layout: SourceLayout
    /// The first cell paragraph; the others follow it as siblings.
    let firstCell: Node?
    /// The first block of the text itself.
    let firstBlock: Node?

    /// Reads `source`, a second time when it has tables; `marker` is what was put into it before.
    static func parse(_ source: UTF8Bytes, marker: Marker?, withTables: Bool) -> ParsedDocument {
        let tree = CommonMarkTree(parsing: source)
        guard withTables, TableFinder.mayHaveTable(source) else { return ParsedDocument(tree, marker: marker) }
        let lines = LineIndex(source)
        let tables = TableFinder(text: source, lines: lines).tables(in: tree)
        guard !tables.isEmpty, let marker = marker ?? Marker.absent(from: source) else {
            return ParsedDocument(tree, marker: marker)
        }
        let replacement = TableSource(source, lines: lines, tables: tables, marker: marker)
        let second = CommonMarkTree(parsing: replacement.text)
        if let document = ParsedDocument(second, layout: replacement.layout) { return document }
        return ParsedDocument(tree, marker: marker)
    }
}

extension ParsedDocument {
    private init(_ tree: consuming CommonMarkTree, marker: Marker?) {
        firstCell = nil
        firstBlock = cmark_node_first_child(tree.root)
        layout = SourceLayout(marker: marker)
        self.tree = tree
    }

    /// Fails when the tree does not have each cell and each table where they were put, so that nothing can get lost.
    private init?(_ tree: consuming CommonMarkTree, layout: SourceLayout) {
        var block = cmark_node_first_child(tree.root)
        firstCell = block
        for _ in layout.cellOffsets {
            guard let cell = block, cmark_node_get_type(cell) == CMARK_NODE_PARAGRAPH else { return nil }
            block = cmark_node_next(cell)
        }
        var places = 0
        var walk = TreeWalk(below: tree.root, from: block)
        while let step = walk.next() {
            if case .enter(let node) = step, layout.isTablePlace(node) { places += 1 }
        }
        guard places == layout.tables.count else { return nil }
        firstBlock = block
        self.layout = layout
        self.tree = tree
    }
}

extension SourceLayout {
    /// Whether a node is the heading that stands for a table.
    func isTablePlace(_ node: Node) -> Bool {
        guard !tables.isEmpty, let marker, cmark_node_get_type(node) == CMARK_NODE_HEADING,
            let child = cmark_node_first_child(node), cmark_node_get_type(child) == CMARK_NODE_TEXT
        else { return false }
        let literal = UTF8Bytes(cString: cmark_node_get_literal(child))
        return literal.count == 2 * marker.bytes.count && literal.elementsEqual(marker.bytes + marker.bytes)
    }
}
