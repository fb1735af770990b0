/// A single character, or two that are neighbours, as one number that sorts as their UTF-8 does.
package struct Gram: Hashable, Sendable, Comparable {
    /// The first character above 21 bits for the second, which are 0 where there is none.
    let code: UInt64

    init(code: UInt64) { self.code = code }

    init(_ scalar: Unicode.Scalar) { code = UInt64(scalar.value) << 21 }

    init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        code = UInt64(first.value) << 21 | UInt64(second.value)
    }

    package static func < (gram: Gram, other: Gram) -> Bool { gram.code < other.code }

    /// The code point of the first character.
    var first: UInt32 { UInt32(code >> 21) }
    /// The code point of the second character; 0 where there is none.
    var second: UInt32 { UInt32(code & 0x1F_FFFF) }

    /// The character, unless there are two.
    var single: Unicode.Scalar? { second == 0 ? Unicode.Scalar(first) : nil }

    /// The one or two characters.
    package var string: String {
        var view = String.UnicodeScalarView()
        for value in [first, second] where value != 0 {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }
}
