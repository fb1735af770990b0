/// Collects what a parser reports into a tree.
final class TreeBuilder {
    private(set) var tree = MarkupTree()
    private var open: [Int] = []
    private(set) var isTooDeep = false
    /// Called once where elements are nested too deep, to end the parse.
    var stop: () -> Void = {}
    /// Whether text may go on in the last node.
    private var isInText = false

    func start(_ name: String, _ attributes: [String: String]) {
        isInText = false
        if open.count >= MarkupParser.depth, !isTooDeep {
            isTooDeep = true
            stop()
        }
        open.append(tree.nodes.count)
        tree.nodes.append(MarkupNode(name: name, text: "", attributes: attributes, end: 0))
    }

    func end() {
        isInText = false
        guard let node = open.popLast() else { return }
        tree.nodes[node].end = tree.nodes.count
    }

    /// A parser hands on long texts in pieces.
    func text(_ piece: String) {
        let last = tree.nodes.count - 1
        if isInText {
            tree.nodes[last].text += piece
        } else {
            tree.nodes.append(MarkupNode(name: "", text: piece, attributes: [:], end: last + 2))
            isInText = true
        }
    }

    /// What a parser gave up on stays open.
    func finish() -> MarkupTree {
        while !open.isEmpty { end() }
        return tree
    }
}
