/// What the scheme of a link's destination says about it.
enum Address {
    /// Whether a browser might run the address as code or open a local file; the list is libcmark's, letters of any case.
    static func isDangerous(_ address: UTF8Bytes) -> Bool {
        // A browser skips leading controls and spaces; percent-encoding hides them from it, but a resolver may not.
        let start = address.firstIndex { $0 > 0x20 } ?? address.count
        let scheme = address.part(start..<address.count)
        if startsWith("data:", scheme) {
            return !["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"].contains {
                startsWith($0, scheme)
            }
        }
        return startsWith("javascript:", scheme) || startsWith("vbscript:", scheme) || startsWith("file:", scheme)
    }

    /// Whether the address names a place on the site: no scheme, no host, not only a fragment.
    static func isRelative(_ address: UTF8Bytes) -> Bool {
        guard let first = address.first, first != UInt8(ascii: "#"), !startsWith("//", address) else { return false }
        for byte in address {
            switch byte {
            case UInt8(ascii: ":"): return false
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            default: continue
            }
        }
        return true
    }

    private static func startsWith(_ scheme: StaticString, _ address: UTF8Bytes) -> Bool {
        guard address.count >= scheme.utf8CodeUnitCount else { return false }
        for index in 0..<scheme.utf8CodeUnitCount {
            let byte = address[index]
            let lower = 0x41...0x5A ~= byte ? byte | 0x20 : byte
            if lower != scheme.utf8Start[index] { return false }
        }
        return true
    }
}
