/// The nodes of a page or an XML file in document order, each with the place where it ends.
///
/// One flat array, so that elements nested a hundred thousand deep need no stack to walk or to free.
package struct MarkupTree: Sendable {
    package internal(set) var nodes: [MarkupNode] = []

    package init() {}

    /// The indices of the nodes directly inside `parent`, in order.
    package func children(of parent: Int) -> some Sequence<Int> {
        let end = nodes[parent].end
        return sequence(state: parent + 1) { next -> Int? in
            guard next < end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }

    /// The first child with this name, prefixes aside.
    package func child(_ name: String, of parent: Int) -> Int? {
        children(of: parent).first { nodes[$0].localName == name }
    }

    /// The value of an attribute, prefixes aside.
    package func attribute(_ name: String, of node: Int) -> String? {
        let attributes = nodes[node].attributes
        if let value = attributes[name] { return value }
        let suffix = ":" + name
        return attributes.first { $0.key.hasSuffix(suffix) }?.value
    }
}
