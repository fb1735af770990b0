import PackedFiles

/// One file of the index: a script that hands its packed content to the page's own.
package struct IndexFile: Hashable, Sendable {
    /// Below the folder of the index.
    package let path: String
    package let bytes: [UInt8]

    /// No file of terms or texts has more bytes, so that a query on a slow line is answered in a moment.
    package static let limit = 32_768
}

/// How hard packing is tried; the number is that of `Deflation`.
enum PackingLevel: Int {
    /// A fourteenth larger than the smallest, in a fifth of the time; otherwise packing would take longer than all else.
    case quick = 1
    case small = 9
}

/// Content packed for a script, and the name it gets by it.
struct PackedContent: Sendable {
    private let text: [UInt8]
    /// Six hexadecimal digits that change with the content.
    let hash: String

    init(_ content: [UInt8], level: PackingLevel = .quick) {
        let packed = Deflation.deflate(content, level: level.rawValue)
        text = ScriptText.encode(packed)
        hash = Self.hash(packed)
    }

    /// `name` is the path without extension.
    func file(_ name: String) -> IndexFile {
        var bytes = Array("yardstickSearch(\"\(name)\",\"".utf8)
        bytes += text
        bytes += "\")\n".utf8
        return IndexFile(path: name + ".js", bytes: bytes)
    }

    /// The file whose name ends with the hash.
    func hashedFile(_ name: String) -> IndexFile { file(name + "-" + hash) }

    /// 24 bits of FNV-1a.
    private static func hash(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String((hash >> 40) ^ (hash & 0xFF_FFFF), radix: 16)
        return String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}
