/// How search treats a character.
enum CharacterKind: Hashable {
    /// Han, Kana or Hangul: no spaces divide words, so each pair of neighbours is a term.
    case ideograph
    case letter
    case digit
    case separator

    /// `scalar` is folded, so half-width Kana and the like do not occur.
    ///
    /// The ranges are written out, not asked of the Unicode tables, so that they stay the same in every browser.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x4E00...0x9FFF: self = .ideograph
        case 0x30...0x39: self = .digit
        case 0x61...0x7A: self = .letter
        case 0...0x7F: self = .separator
        case 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .ideograph
        case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: self = .ideograph
        case 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF: self = .ideograph
        case 0x1100...0x11FF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7FB: self = .ideograph
        // Latin, Greek, Cyrillic and what is put on their letters.
        case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x300...0x373, 0x376...0x377: self = .letter
        case 0x37B...0x37D, 0x37F, 0x386, 0x388...0x3FF, 0x400...0x481, 0x483...0x52F, 0x1E00...0x1FBC: self = .letter
        default: self = .separator
        }
    }
}
