/// Which characters count as Chinese, Japanese or Korean.
///
/// Wide, full-width and half-width characters of UAX #11 without emoji, and the Hangul script, as the CJK-friendly amendments to
/// CommonMark define it. Gaps of unassigned code points inside a block are taken as part of it.
enum EastAsian {
    /// Whether the scalar is Chinese, Japanese or Korean by itself.
    @inline(__always)
    static func isWide(_ scalar: UInt32) -> Bool {
        if scalar < 0x1100 { return false }
        if 0x3400...0x9FFF ~= scalar { return true }
        return wide.contains { $0 ~= scalar }
    }

    /// Korean is written with spaces, so a line break is one.
    static func isHangul(_ scalar: UInt32) -> Bool {
        hangul.contains { $0 ~= scalar }
    }

    /// Punctuation that Chinese and Latin texts share, `“ ” ‘ ’ — … ·` and the like; its neighbour tells whose it is.
    static func isSharedPunctuation(_ scalar: UInt32) -> Bool {
        scalar == 0xB7 || 0x2010...0x2027 ~= scalar || 0x2030...0x205E ~= scalar
    }

    /// U+FE00…FE0E change the look of the character before; U+FE0F would make it an emoji.
    static func isVariationSelector(_ scalar: UInt32) -> Bool { 0xFE00...0xFE0E ~= scalar }

    /// Selectors U+E0100…E01EF follow nothing but Han characters.
    static func isIdeographicSelector(_ scalar: UInt32) -> Bool { 0xE0100...0xE01EF ~= scalar }

    private static let hangul: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E, 0xA960...0xA97C, 0xAC00...0xD7FB,
        0xFFA0...0xFFDC,
    ]

    private static let wide: [ClosedRange<UInt32>] = [
        0x2E80...0x303E, 0x3041...0x33FF, 0xFF01...0xFFEE, 0xAC00...0xD7FB, 0xF900...0xFAFF, 0x20000...0x3FFFD,
        0x1100...0x11FF, 0x20A9...0x20A9, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0xA000...0xA4C6,
        0xA960...0xA97C, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0x16FE0...0x16FF6, 0x17000...0x18DF2, 0x1AFF0...0x1B2FB,
        0x1D300...0x1D376, 0x1F200...0x1F219, 0x1F21B...0x1F22E, 0x1F230...0x1F231, 0x1F237...0x1F237,
        0x1F23B...0x1F265,
    ]
}
