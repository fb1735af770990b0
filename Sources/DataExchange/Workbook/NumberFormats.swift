import Markup

/// How the cells of a workbook show their numbers.
struct NumberFormats {
    enum Kind {
        case plain, percent, date
    }

    /// By the number of the style a cell names.
    private var kinds: [Kind] = []

    init() {}

    init(_ styles: MarkupTree) {
        var codes: [Int: String] = [:]
        for node in styles.nodes where node.localName == "numFmt" {
            guard let id = node.attributes["numFmtId"].flatMap({ Int($0) }), let code = node.attributes["formatCode"]
            else { continue }
            codes[id] = code
        }
        guard let formats = styles.nodes.indices.first(where: { styles.nodes[$0].localName == "cellXfs" }) else {
            return
        }
        kinds = styles.children(of: formats).filter { styles.nodes[$0].localName == "xf" }.map { node in
            let id = styles.nodes[node].attributes["numFmtId"].flatMap { Int($0) } ?? 0
            return codes[id].map(Self.kind) ?? Self.builtIn(id)
        }
    }

    func kind(ofStyle style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .plain }
}

extension NumberFormats {
    /// ECMA-376, part 1, 18.8.30; 27–36 and 50–58 are the dates of Chinese, Japanese and Korean programs.
    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 9, 10: .percent
        case 14...22, 27...36, 45...47, 50...58: .date
        default: .plain
        }
    }

    /// What counts is the format of positive numbers, literal texts left out.
    private static func kind(_ code: String) -> Kind {
        var signs: [UInt8] = []
        var closing: UInt8?
        var isSkipped = false
        for byte in code.utf8 {
            if isSkipped {
                isSkipped = false
            } else if let end = closing {
                if byte == end { closing = nil }
            } else if byte == UInt8(ascii: "\"") {
                closing = byte
            } else if byte == UInt8(ascii: "[") {
                closing = UInt8(ascii: "]")
            } else if "\\_*".utf8.contains(byte) {
                isSkipped = true
            } else if byte == UInt8(ascii: ";") {
                break
            } else {
                signs.append(byte | 0x20)
            }
        }
        if signs.contains(UInt8(ascii: "%") | 0x20) { return .percent }
        let isGeneral = signs.starts(with: "general".utf8)
        return !isGeneral && signs.contains { "ymdhs".utf8.contains($0) } ? .date : .plain
    }
}
