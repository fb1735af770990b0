import Markup

/// XML as bytes, put together element by element.
struct WordXML {
    private(set) var bytes: [UInt8] = []

    mutating func open(_ element: MarkupNode) {
        bytes += Array("<\(element.name)".utf8)
        for (name, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
            bytes += Array(" \(name)=\"".utf8)
            escape(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ element: MarkupNode) { tag("</\(element.name)>") }

    mutating func tag(_ text: String) { bytes += Array(text.utf8) }

    mutating func append(_ other: WordXML) { bytes += other.bytes }

    mutating func run(_ text: String) {
        guard !text.isEmpty else { return }
        tag("<w:r><w:t xml:space=\"preserve\">")
        escape(text)
        tag("</w:t></w:r>")
    }

    /// An element with all that is in it, as it is.
    mutating func copy(_ node: Int, of tree: MarkupTree) {
        let element = tree.nodes[node]
        guard !element.isText else { return escape(element.text) }
        open(element)
        for child in tree.children(of: node) { copy(child, of: tree) }
        close(element)
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
