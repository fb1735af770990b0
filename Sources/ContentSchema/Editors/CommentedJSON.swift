import DataFiles

/// JSON as editors keep their settings: comments and a comma before a closing bracket may stand in it.
///
/// Additions leave every byte that is there where it is.
struct CommentedJSON {
    /// Without byte-order mark.
    let bytes: [UInt8]
    let root: DataNode
    private let closingCommas: Set<Int>

    /// Nil where the bytes are no JSON even then.
    init?(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        self.bytes = Array(bytes.starts(with: mark) ? bytes[3...] : bytes[...])
        let (plain, closingCommas) = Self.plain(self.bytes)
        self.closingCommas = closingCommas
        guard case .success(let root) = JSONReader.read(SourceText(file: "", bytes: plain)) else { return nil }
        self.root = root
    }

    /// What stands under a key of an object.
    static func value(_ key: String, of node: DataNode) -> DataNode? {
        guard case .fields(let entries) = node.value else { return nil }
        return entries.last { $0.key == key }?.node
    }

    /// Adds members behind the last one of an object or list, each on a line of its own; `level` is how deep they stand.
    func add(_ members: [String], to node: DataNode, level: Int, _ edit: inout TextEdit) {
        guard !members.isEmpty else { return }
        let close = node.span.upperBound - 1
        let (outer, inner) = (String(repeating: indent, count: level - 1), String(repeating: indent, count: level))
        let last = Self.children(of: node).last?.upperBound
        var place = close
        while place > node.span.lowerBound + 1, bytes[place - 1] <= 0x20 { place -= 1 }
        if let last, !closingCommas.contains(where: { (last..<close).contains($0) }) { edit.insert(",", at: last) }
        let isLastLine = !bytes[place..<close].contains(0x0A)
        let text = members.map { "\n" + inner + $0 }.joined(separator: ",") + (isLastLine ? "\n" + outer : "")
        edit.insert(
            newline == "\n"
                ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline),
            at: place)
    }

    /// What one level is indented by: as the first member is, else four blanks.
    var indent: String {
        guard let first = Self.children(of: root).first?.lowerBound else { return "    " }
        let blanks = bytes[..<first].reversed().prefix { $0 == 0x20 || $0 == 0x09 }
        let isFirstOfLine = first > blanks.count && bytes[first - blanks.count - 1] == 0x0A
        return isFirstOfLine && !blanks.isEmpty ? String(decoding: blanks, as: UTF8.self) : "    "
    }

    private var newline: String { bytes.contains(0x0D) ? "\r\n" : "\n" }

    private static func children(of node: DataNode) -> [Range<Int>] {
        switch node.value {
        case .list(let items): items.map(\.span)
        case .fields(let entries): entries.map { $0.keySpan.lowerBound..<$0.node.span.upperBound }
        case .null, .flag, .number, .text: []
        }
    }
}

extension CommentedJSON {
    /// The same number of bytes with blanks for comments and closing commas, and where those commas were.
    private static func plain(_ bytes: [UInt8]) -> (bytes: [UInt8], closingCommas: Set<Int>) {
        var plain = bytes
        var commas: Set<Int> = []
        var comma: Int?
        var offset = 0
        while offset < bytes.count {
            let end = endOfToken(bytes, at: offset)
            switch bytes[offset] {
            case UInt8(ascii: "/") where end > offset + 1:
                for index in offset..<end where bytes[index] != 0x0A && bytes[index] != 0x0D { plain[index] = 0x20 }
            case UInt8(ascii: ","): comma = offset
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if let comma {
                    plain[comma] = 0x20
                    commas.insert(comma)
                }
                comma = nil
            case ...0x20: break
            default: comma = nil
            }
            offset = end
        }
        return (plain, commas)
    }

    /// Behind the string, comment or byte that starts at `start`.
    private static func endOfToken(_ bytes: [UInt8], at start: Int) -> Int {
        let rest = bytes[start...]
        if rest.starts(with: "//".utf8) { return rest.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count }
        if rest.starts(with: "/*".utf8) {
            var end = start + 2
            while end < bytes.count, !bytes[end...].starts(with: "*/".utf8) { end += 1 }
            return min(end + 2, bytes.count)
        }
        guard bytes[start] == 0x22 else { return start + 1 }
        var end = start + 1
        while end < bytes.count, bytes[end] != 0x22 { end += bytes[end] == 0x5C ? 2 : 1 }
        return min(end + 1, bytes.count)
    }
}
