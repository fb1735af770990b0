/// What the grammar asks about one Unicode scalar.
extension UInt32 {
    var isSpace: Bool {
        self == 0x20 || self == 0x3000 || (self >= 0x09 && self <= 0x0D) || self == 0xA0 || self == 0xFEFF
            || (self >= 0x2000 && self <= 0x200B)
    }

    /// 0–9, after full-width digits were folded.
    var digit: Int? { self >= 0x30 && self <= 0x39 ? Int(self) - 0x30 : nil }

    var isLatinLetter: Bool { (self >= 0x41 && self <= 0x5A) || (self >= 0x61 && self <= 0x7A) }

    var isHan: Bool {
        (self >= 0x4E00 && self <= 0x9FFF) || (self >= 0x3400 && self <= 0x4DBF) || self == 0x3007
            || (self >= 0x20000 && self <= 0x2FFFF)
    }

    /// Full-width forms as their ASCII counterparts: offices mix （ with (, ％ with % and １ with 1 in one sentence. So the small
    /// forms ﹙ ﹚ ﹕ and the ratio sign that converters put for a colon.
    var folded: UInt32 {
        if self >= 0xFF01 && self <= 0xFF5E { return self - 0xFEE0 }
        switch self {
        case 0x2236, 0xFE30, 0xFE55: return 0x3A
        case 0xFE50: return 0x2C
        case 0xFE54: return 0x3B
        case 0xFE59: return 0x28
        case 0xFE5A: return 0x29
        default: return self
        }
    }

    /// A dash or tilde that may stand between two numbers; folded.
    var isRangeMark: Bool {
        self == "-" || self == "~" || self == 0x2014 || self == 0x2013 || self == 0x2015 || self == 0x301C
    }

    /// 。！？, which end a sentence; folded.
    var endsSentence: Bool { self == 0x3002 || self == "!" || self == "?" }

    static func == (left: UInt32, right: Unicode.Scalar) -> Bool { left == right.value }
    static func != (left: UInt32, right: Unicode.Scalar) -> Bool { left != right.value }
}
