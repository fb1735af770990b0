import Markup

/// Texts of a workbook, with formatting left out.
enum SharedStrings {
    /// What cells name by number; nil for an empty text.
    static func read(_ tree: MarkupTree) -> [CellContent?] {
        tree.nodes.indices.filter { tree.nodes[$0].localName == "si" }.map {
            CellContent(typed: text(of: $0, in: tree))
        }
    }

    /// The runs of one text; how it is pronounced (`rPh`) is not part of it.
    static func text(of parent: Int, in tree: MarkupTree) -> String {
        var text = ""
        for child in tree.children(of: parent) {
            switch tree.nodes[child].localName {
            case "t": for piece in tree.children(of: child) { text += tree.nodes[piece].text }
            case "r": text += Self.text(of: child, in: tree)
            default: break
            }
        }
        return unescaped(text)
    }

    /// Characters XML does not allow are written `_x000D_`.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if place + 7 <= bytes.count, bytes[place] == 0x5F, bytes[place + 1] == 0x78, bytes[place + 6] == 0x5F,
                let code = UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16),
                let scalar = UnicodeScalar(code)
            {
                result += String(scalar).utf8
                place += 7
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
