/// Text in UTF-16, as Notepad saves “Unicode”.
enum UTF16Text {
    /// Whether the low byte comes first; nil where this is no UTF-16.
    ///
    /// Without a mark the text itself must tell: read the right way round nearly all of it is Chinese or ASCII.
    static func isLittleEndian(_ bytes: [UInt8]) -> Bool? {
        if bytes.starts(with: [0xFF, 0xFE]) { return true }
        if bytes.starts(with: [0xFE, 0xFF]) { return false }
        guard bytes.contains(0), bytes.count % 2 == 0, bytes.count >= 4 else { return nil }
        let likely = (little: share(bytes, isLittle: true), big: share(bytes, isLittle: false))
        guard max(likely.little, likely.big) * 10 >= bytes.prefix(sample).count / 2 * 9 else { return nil }
        return likely.little >= likely.big
    }

    static func text(_ bytes: [UInt8], isLittle: Bool) -> String? {
        guard bytes.count % 2 == 0 else { return nil }
        let units = stride(from: 0, to: bytes.count, by: 2).map { unit(bytes, at: $0, isLittle: isLittle) }
        return String(validating: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
    }

    private static let sample = 4096

    /// How many of the first units are ASCII that shows, line ends, Chinese characters or their punctuation.
    private static func share(_ bytes: [UInt8], isLittle: Bool) -> Int {
        stride(from: 0, to: min(bytes.count, sample), by: 2).count { place in
            switch unit(bytes, at: place, isLittle: isLittle) {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x2010...0x2026, 0x3000...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
            default: false
            }
        }
    }

    private static func unit(_ bytes: [UInt8], at place: Int, isLittle: Bool) -> UInt16 {
        let (low, high) = isLittle ? (bytes[place], bytes[place + 1]) : (bytes[place + 1], bytes[place])
        return UInt16(low) | UInt16(high) << 8
    }
}
