/// One line of the text as it is being cleaned up, with the line of the original file it came from.
struct ImportedLine: Hashable, Sendable {
    var text: String
    /// Counted from 1; of several joined lines the first.
    let number: Int

    init(_ text: String, number: Int) {
        self.text = text
        self.number = number
    }

    /// The line without white space at its ends.
    var trimmed: Substring { text[...].trimmed }
}

extension Substring {
    /// Without white space at the ends, the ideographic space included.
    var trimmed: Substring {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return self[endIndex...] }
        return self[first..<scalars.index(after: last)]
    }
}

extension Unicode.Scalar {
    /// White space as word processors write it; the tab counts too.
    var isBlank: Bool {
        value == 0x20 || value == 0x3000 || (value >= 0x09 && value <= 0x0D) || value == 0xA0
            || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x205F
    }

    /// Full-width forms as their ASCII counterparts.
    var folded: Unicode.Scalar {
        value >= 0xFF01 && value <= 0xFF5E ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }

    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
    var isHan: Bool {
        (value >= 0x3400 && value <= 0x9FFF) || (value >= 0x20000 && value <= 0x2FFFF) || value == 0x3007
    }

    /// How many columns the scalar takes where Chinese characters take two.
    var columns: Int { value >= 0x1100 ? 2 : 1 }
}
