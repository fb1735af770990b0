import CCommonMark

typealias Node = OpaquePointer

/// A libcmark tree, freed with its owner; nodes and their literals live as long.
struct CommonMarkTree: ~Copyable {
    let root: Node

    /// libcmark aborts the process when memory runs out, so there is always a tree.
    init(parsing text: UTF8Bytes) {
        root = Self.parse(text)
    }

    /// As for borrowed text.
    init(parsing text: [UInt8]) {
        root = text.withUnsafeBufferPointer(Self.parse)
    }

    deinit { cmark_node_free(root) }

    private static func parse(_ text: UTF8Bytes) -> Node {
        text.withMemoryRebound(to: CChar.self) { text in
            text.baseAddress.map { cmark_parse_document($0, text.count, 0) } ?? cmark_node_new(CMARK_NODE_DOCUMENT)
        }
    }
}

/// Walks below a node in document order without recursion, so that depth costs no stack.
struct TreeWalk {
    enum Step {
        case enter(Node)
        /// Only for nodes that have children or may have them.
        case leave(Node)
    }

    private let root: Node
    private var pending: Step?

    init(below root: Node) {
        self.init(below: root, from: cmark_node_first_child(root))
    }

    /// A walk that starts at a later child of `root`.
    init(below root: Node, from first: Node?) {
        self.root = root
        pending = first.map(Step.enter)
    }

    mutating func next() -> Step? {
        guard let step = pending else { return nil }
        switch step {
        case .enter(let node):
            pending = cmark_node_first_child(node).map(Step.enter) ?? .leave(node)
        case .leave(let node): pending = after(node)
        }
        return step
    }

    /// Leaves the children of the node just entered out.
    mutating func skipChildren(of node: Node) {
        pending = .leave(node)
    }

    private func after(_ node: Node) -> Step? {
        if let sibling = cmark_node_next(node) { return .enter(sibling) }
        guard let parent = cmark_node_parent(node), parent != root else { return nil }
        return .leave(parent)
    }
}
