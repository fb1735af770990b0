/// Bytes as printable ASCII that a script may hold between quotes, 13 bits in two characters.
///
/// A page opened from a disk may load scripts and nothing else; a script is text, and its encoding must not matter. Of the 95
/// printable characters all but `"` and `\` are used: 93 × 93 pairs hold 8,649 ≥ 8,192 numbers. It is a fifth longer than the
/// bytes, where base64 is a third longer.
package enum ScriptText {
    private static let alphabet: [UInt8] = (0x20...0x7E).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }

    /// The text as ASCII bytes. The bits of the bytes follow each other, the lowest of each first; the last pair is filled with 0.
    package static func encode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.underestimatedCount * 5 / 4 + 2)
        var (bits, count) = (0, 0)
        for byte in bytes {
            bits |= Int(byte) << count
            count += 8
            guard count >= 13 else { continue }
            text.append(alphabet[(bits & 0x1FFF) % 93])
            text.append(alphabet[(bits & 0x1FFF) / 93])
            bits >>= 13
            count -= 13
        }
        if count > 0 { text += [alphabet[bits % 93], alphabet[bits / 93]] }
        return text
    }
}
