internal import Diagnostics

/// The bytes of a policy text and the way back from an offset to line and column of its file.
struct SourceText: Sendable {
    let bytes: [UInt8]
    let file: String
    let firstLine: Int
    /// Offsets of the first byte of every line.
    let lineStarts: [Int]
    /// How many scalars begin before every block of bytes, so that a column in a line without end costs no walk through it.
    private let scalarsBefore: [Int]

    init(_ text: String, file: String, firstLine: Int) {
        bytes = Array(text.utf8)
        self.file = file
        self.firstLine = firstLine
        var starts = [0]
        for index in bytes.indices where bytes[index] == .newline { starts.append(index + 1) }
        lineStarts = starts
        var counts = [0]
        counts.reserveCapacity(bytes.count / Self.block + 1)
        var count = 0
        for index in bytes.indices {
            if bytes[index] & 0xC0 != 0x80 { count += 1 }
            if (index + 1) % Self.block == 0 { counts.append(count) }
        }
        scalarsBefore = counts
    }

    func range(_ span: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: position(span.lowerBound), end: position(span.upperBound))
    }

    func string(_ span: Range<Int>) -> String {
        String(decoding: bytes[span], as: UTF8.self)
    }

    func located(_ span: Range<Int>) -> Located<String> {
        Located(string(span), at: range(span))
    }

    /// The scalar that starts at `offset` and the offset behind it; the text is valid UTF-8 by construction.
    @inline(__always)
    func scalar(at offset: Int) -> (value: UInt32, next: Int) {
        let lead = UInt32(bytes[offset])
        if lead < 0x80 { return (lead, offset + 1) }
        if lead < 0xE0 { return ((lead & 0x1F) << 6 | tail(offset + 1), offset + 2) }
        if lead < 0xF0 { return ((lead & 0x0F) << 12 | tail(offset + 1) << 6 | tail(offset + 2), offset + 3) }
        let high = (lead & 0x07) << 18 | tail(offset + 1) << 12
        return (high | tail(offset + 2) << 6 | tail(offset + 3), offset + 4)
    }

    /// `span` without white space at its ends, the ideographic space included.
    func trimmed(_ span: Range<Int>) -> Range<Int> {
        var lower = span.lowerBound
        var upper = span.upperBound
        while lower < upper {
            let (value, next) = scalar(at: lower)
            guard value.isSpace else { break }
            lower = next
        }
        while upper > lower {
            let start = scalarStart(before: upper)
            guard scalar(at: start).value.isSpace else { break }
            upper = start
        }
        return lower..<upper
    }

    /// The offset at which the scalar that ends before `offset` starts.
    func scalarStart(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    func starts(with word: StaticString, at offset: Int, before end: Int) -> Bool {
        guard offset + word.utf8CodeUnitCount <= end else { return false }
        for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] { return false }
        return true
    }

    /// The offset of the first `word` in `span`.
    func find(_ word: StaticString, in span: Range<Int>) -> Int? {
        let length = word.utf8CodeUnitCount
        guard span.count >= length else { return nil }
        // The last byte of a Han character tells more than the first, which a sixth of all characters share.
        let last = word.utf8Start[length - 1]
        return bytes.withUnsafeBufferPointer { bytes in
            for end in (span.lowerBound + length - 1)..<span.upperBound
            where bytes[end] == last && starts(with: word, at: end - length + 1, before: span.upperBound) {
                return end - length + 1
            }
            return nil
        }
    }
}

extension SourceText {
    private func tail(_ offset: Int) -> UInt32 { UInt32(bytes[offset]) & 0x3F }

    private func position(_ offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(
            line: firstLine + low, column: scalars(before: offset) - scalars(before: lineStarts[low]) + 1)
    }

    private func scalars(before offset: Int) -> Int {
        let start = offset / Self.block
        return bytes[(start * Self.block)..<offset].reduce(scalarsBefore[start]) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    private static let block = 256
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
}
