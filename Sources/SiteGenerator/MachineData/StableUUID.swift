/// A UUID that a name alone decides: version 8 of RFC 9562, filled from two FNV-1a hashes of 64 bits.
///
/// Feeds need ids that stay when the site moves; a name of the content gives one without an address.
struct StableUUID {
    private let high: UInt64
    private let low: UInt64

    init(of name: String) {
        high = Self.hash(name.utf8, from: 0xCBF2_9CE4_8422_2325)
        low = Self.hash(name.utf8.reversed(), from: high)
    }

    /// `urn:uuid:…` as RFC 9562 writes it.
    var urn: String {
        let first = (high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000
        let second = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
        let digits = Self.hexadecimal(first) + Self.hexadecimal(second)
        var text = "urn:uuid:"
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            text.append(digit)
        }
        return text
    }

    private static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
