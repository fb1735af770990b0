extension [UInt8] {
    /// Appends `text` with the characters that mean something in HTML written as entities; the rest goes in long runs.
    mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for position in text.indices {
            guard let entity = Self.entity(for: text[position]) else { continue }
            append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<position]))
            entity.withUTF8Buffer { append(contentsOf: $0) }
            start = position + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Appends `number` in decimal digits.
    mutating func append(decimal number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let digits = number.magnitude
        var unit: UInt = 1
        while digits / unit >= 10 { unit *= 10 }
        while unit > 0 {
            append(UInt8(ascii: "0") + UInt8(digits / unit % 10))
            unit /= 10
        }
    }

    /// The compiler turns this into one bit test, faster than a table in memory.
    @inline(__always)
    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
