/// A JSON file that is a list, to which entries are added without touching a byte of those that are there.
package struct JSONListFile {
    /// Without byte-order mark.
    package let bytes: [UInt8]
    /// The spans of the entries lie in `bytes`.
    package let items: [DataNode]
    private let close: Int

    /// Nil where the bytes are no list.
    package init?(_ bytes: [UInt8], file: String) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let source = SourceText(file: file, bytes: Array(bytes.starts(with: mark) ? bytes[3...] : bytes[...]))
        guard case .success(let node) = JSONReader.read(source), case .list(let items) = node.value else { return nil }
        self.bytes = source.bytes
        self.items = items
        close = node.span.upperBound - 1
    }

    /// The file with entries behind the last one; short places stay on one line, as their neighbours do.
    package func appending(_ entries: [JSONText], isOpen: Bool = true) -> [UInt8] {
        guard !entries.isEmpty else { return bytes }
        let written = entries.map { "  " + (isOpen ? $0.open(indent: 2) : $0.text(indent: 2)) }
        let added = written.joined(separator: ",\n")
        guard let last = items.last else {
            return Array(bytes[..<close]) + Array("\n\(added)\n".utf8) + Array(bytes[close...])
        }
        return Array(bytes[..<last.span.upperBound]) + Array(",\n\(added)".utf8) + Array(bytes[last.span.upperBound...])
    }
}
