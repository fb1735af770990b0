/// An element or a stretch of text in a page or an XML file.
package struct MarkupNode: Sendable {
    /// With its prefix, `w:p`; empty where this is text.
    package let name: String
    package internal(set) var text: String
    package let attributes: [String: String]
    /// The index behind the last node inside this one.
    package internal(set) var end: Int

    package var isText: Bool { name.isEmpty }

    /// The name without its prefix.
    package var localName: Substring {
        name.utf8.firstIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    }
}
