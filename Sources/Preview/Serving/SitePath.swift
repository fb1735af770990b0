/// The file of a site that the target of a request asks for.
package enum SitePath: Equatable, Sendable {
    /// Relative to the root of the site, decoded, without `.`, `..` or empty parts; empty or ending in `/` for a folder.
    case file([UInt8])
    /// What no address of a site looks like, an attempt to leave it included.
    case malformed
    case tooLong

    private static let longest = 2048

    /// - Parameter target: as the request line has it, percent-encoded, with or without a query.
    package init(target: String) {
        let raw = target.utf8
        guard raw.count <= Self.longest else {
            self = .tooLong
            return
        }
        let path = raw.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard path.first == UInt8(ascii: "/") else {
            self = .malformed
            return
        }
        let parts = path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var decoded: [[UInt8]] = []
        for (number, part) in parts.enumerated() {
            guard let name = Self.decoded(part), !name.isEmpty || number == parts.count - 1 else {
                self = .malformed
                return
            }
            decoded.append(name)
        }
        self = .file(Array(decoded.joined(separator: [UInt8(ascii: "/")])))
    }

    /// One name of a path; nil for what is no name of a file: `.`, `..`, a separator, a control character, a broken escape.
    private static func decoded(_ part: Substring.UTF8View.SubSequence) -> [UInt8]? {
        var name: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                name.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else {
                return nil
            }
            name.append(high << 4 | low)
        }
        let separators = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
        let isName = !name.contains { $0 < 0x20 || $0 == 0x7F || separators.contains($0) }
        return isName && name != Array(".".utf8) && name != Array("..".utf8) ? name : nil
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
