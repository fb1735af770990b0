/// Looks at the characters on either side of a place in a text.
struct EastAsianContext {
    /// Whether Korean counts too.
    let countsHangul: Bool

    /// Whether the character that ends before `index` is East Asian, or a shared mark that follows such a one.
    func isEastAsian(before index: Int, in text: UTF8Bytes) -> Bool {
        var end = index
        for _ in 0..<Self.reach {
            guard let (scalar, length) = text.scalar(before: end) else { return false }
            if counts(scalar) || EastAsian.isIdeographicSelector(scalar) { return true }
            guard EastAsian.isSharedPunctuation(scalar) || EastAsian.isVariationSelector(scalar) else { return false }
            end -= length
        }
        return false
    }

    /// Whether the character that starts at `index` is East Asian, or a shared mark in front of such a one.
    func isEastAsian(at index: Int, in text: UTF8Bytes) -> Bool {
        var start = index
        for _ in 0..<Self.reach {
            guard let (scalar, length) = text.scalar(at: start) else { return false }
            if counts(scalar) { return true }
            guard EastAsian.isSharedPunctuation(scalar) || EastAsian.isVariationSelector(scalar) else { return false }
            start += length
        }
        return false
    }

    /// Marks come in small groups, `”……`; a bound keeps a line of nothing but dashes cheap.
    private static let reach = 6

    @inline(__always)
    private func counts(_ scalar: UInt32) -> Bool {
        EastAsian.isWide(scalar) && (countsHangul || !EastAsian.isHangul(scalar))
    }
}
