import Diagnostics

/// The bytes of one template file, with the questions Mustache's whitespace rules ask of them.
struct TemplateText: Sendable {
    let file: String
    let bytes: [UInt8]

    init(_ source: TemplateSource) {
        file = source.file
        bytes = Array(source.text.utf8)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    func isLineStart(_ position: Int) -> Bool {
        position == 0 || bytes[position - 1] == UInt8(ascii: "\n")
    }

    /// The start of the line `position` is on, if nothing but spaces and tabs lies between.
    func lineStart(blankBefore position: Int) -> Int? {
        var start = position
        while start > 0, bytes[start - 1].isIndentation { start -= 1 }
        return isLineStart(start) ? start : nil
    }

    /// The start of the next line, if nothing but spaces and tabs lies between; the end of the file ends a line too.
    func lineEnd(blankAfter position: Int) -> Int? {
        var end = position
        while end < bytes.count, bytes[end].isIndentation { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
        if end == bytes.count { return end }
        return bytes[end] == UInt8(ascii: "\n") ? end + 1 : nil
    }

    /// Up to and including the next line feed, at most `limit`.
    func lineEnd(after position: Int, limit: Int) -> Int {
        bytes[position..<limit].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? limit
    }

    /// The whitespace that begins `range`.
    func indentation(of range: Range<Int>) -> Range<Int> {
        range.lowerBound..<(bytes[range].firstIndex { !$0.isIndentation } ?? range.upperBound)
    }

    /// The whitespace with which every line of `range` begins that is not blank; `nil` where all are.
    func commonIndentation(of range: Range<Int>) -> Range<Int>? {
        var common: Range<Int>?
        var start = range.lowerBound
        while start < range.upperBound {
            let end = lineEnd(after: start, limit: range.upperBound)
            if bytes.firstNonBlank(in: start..<end) < end {
                let own = indentation(of: start..<end)
                common =
                    common.map { shared in
                        let alike = zip(bytes[shared], bytes[own]).prefix { $0 == $1 }.count
                        return shared.lowerBound..<(shared.lowerBound + alike)
                    } ?? own
            }
            start = end
        }
        return common
    }

    /// Where `range` is in the file, counted in lines and Unicode scalars.
    func place(_ range: Range<Int>) -> SourceRange {
        SourceRange(file: file, start: position(range.lowerBound), end: position(range.upperBound))
    }

    private func position(_ offset: Int) -> SourcePosition {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before[lineStart...].count { $0 & 0b1100_0000 != 0b1000_0000 } + 1
        return SourcePosition(line: line, column: column)
    }
}
