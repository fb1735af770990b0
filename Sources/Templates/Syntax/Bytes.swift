extension UInt8 {
    /// A space or a tab.
    var isIndentation: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// A space, a tab or a byte that ends lines.
    var isBlank: Bool { isIndentation || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
    func firstOffset(of wanted: [UInt8], in range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset + wanted.count <= range.upperBound {
            if self[offset] == wanted[0], self[offset..<(offset + wanted.count)].elementsEqual(wanted) { return offset }
            offset += 1
        }
        return nil
    }

    /// The first byte of `range` that is not blank, or its end.
    func firstNonBlank(in range: Range<Int>) -> Int {
        self[range].firstIndex { !$0.isBlank } ?? range.upperBound
    }

    /// `range` without the blanks at both ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = firstNonBlank(in: range)
        let end = self[start..<range.upperBound].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
        return start..<end
    }
}
