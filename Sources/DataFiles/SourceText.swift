package import Diagnostics

/// The bytes of one text file (UTF-8, no byte-order mark) with the means to name places in it.
package struct SourceText: Sendable {
    package let file: String
    package let bytes: [UInt8]
    /// Byte offset at which each line starts.
    private let lineStarts: [Int]
    /// Unicode scalars before every 256th byte, so that a column far into a long line need not be counted from its start.
    private let scalarCounts: [Int]
    /// Line number of the first byte, for texts cut out of a longer file.
    private let firstLine: Int

    package init(file: String, bytes: [UInt8], firstLine: Int = 1) {
        self.file = file
        self.bytes = bytes
        self.firstLine = firstLine
        var starts = [0]
        var counts: [Int] = []
        counts.reserveCapacity(bytes.count / 256 + 1)
        var scalars = 0
        for (offset, byte) in bytes.enumerated() {
            if offset & 255 == 0 { counts.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        }
        if bytes.count & 255 == 0 { counts.append(scalars) }
        lineStarts = starts
        scalarCounts = counts
    }

    package init(file: String, text: String, firstLine: Int = 1) {
        self.init(file: file, bytes: Array(text.utf8), firstLine: firstLine)
    }

    /// The text of a stretch of bytes.
    package func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

    /// Line and column (in Unicode scalars) of a byte offset.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(offset, bytes.count)
        let line = lineIndex(at: offset)
        let scalars = scalars(before: offset) - scalars(before: lineStarts[line])
        return SourcePosition(line: firstLine + line, column: scalars + 1)
    }

    /// The range that covers a stretch of bytes.
    package func range(_ span: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: position(at: span.lowerBound), end: position(at: span.upperBound))
    }

    /// A stretch without the quotation marks around it, which a replacement must leave standing.
    func unquoted(_ span: Range<Int>) -> Range<Int> {
        guard span.count >= 2, let first = bytes[span].first, first == bytes[span].last,
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        else { return span }
        return span.lowerBound + 1..<span.upperBound - 1
    }

    /// Byte offset of a line (counted from 0 within this text) and a scalar column (counted from 0), clamped to the text.
    package func offset(line: Int, column: Int) -> Int {
        guard lineStarts.indices.contains(line) else { return bytes.count }
        var offset = lineStarts[line]
        var left = column
        while left > 0, offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return offset
    }

    private func scalars(before offset: Int) -> Int {
        scalarCounts[offset >> 8] + bytes[(offset & ~255)..<offset].count { $0 & 0xC0 != 0x80 }
    }

    private func lineIndex(at offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
