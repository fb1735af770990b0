/// Reads what `ScriptText` wrote, as the page's script does.
enum ScriptTextReader {
    /// The bytes, and zeros that fill the last pair.
    static func bytes(_ text: [UInt8]) -> [UInt8] {
        func value(_ byte: UInt8) -> Int {
            Int(byte) - 0x20 - (byte > UInt8(ascii: "\"") ? 1 : 0) - (byte > UInt8(ascii: "\\") ? 1 : 0)
        }
        var bytes: [UInt8] = []
        var (bits, filled) = (0, 0)
        for pair in stride(from: 0, to: text.count, by: 2) {
            bits |= (value(text[pair]) + 93 * value(text[pair + 1])) << filled
            filled += 13
            while filled >= 8 {
                bytes.append(UInt8(bits & 0xFF))
                bits >>= 8
                filled -= 8
            }
        }
        return bytes
    }
}
