package import Diagnostics

/// Reads JSON (RFC 8259) into nodes that know their place, which Foundation's decoder does not.
///
/// Errors name what was found and what was expected; reading stops at the first, since what follows a broken bracket is guesswork.
package struct JSONReader {
    private let source: SourceText
    private var offset = 0
    private var depth = 0
    /// Deeper nesting is a mistake, and refusing it keeps the stack safe.
    private static let maximumDepth = 128

    private init(_ source: SourceText) { self.source = source }

    /// The file's value, or the one finding that stopped the reading.
    package static func read(_ source: SourceText) -> Result<DataNode, Diagnostic> {
        var reader = JSONReader(source)
        do throws(Diagnostic) {
            let node = try reader.value()
            reader.skipSpace()
            guard reader.offset == source.bytes.count else {
                throw reader.unexpected(expected: Message("the end of the file", zh: "文件结束"))
            }
            return .success(node)
        } catch {
            return .failure(error)
        }
    }
}

extension JSONReader {
    private mutating func value() throws(Diagnostic) -> DataNode {
        skipSpace()
        let start = offset
        switch peek {
        case UInt8(ascii: "{"): return try nested { reader throws(Diagnostic) in try reader.object(from: start) }
        case UInt8(ascii: "["): return try nested { reader throws(Diagnostic) in try reader.array(from: start) }
        case UInt8(ascii: "\""):
            let text = try string()
            return DataNode(.text(text), span: start..<offset)
        case UInt8(ascii: "t"): return try literal("true", .flag(true))
        case UInt8(ascii: "f"): return try literal("false", .flag(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): return try number()
        default: throw unexpected(expected: Message("a value", zh: "一个值"))
        }
    }

    private mutating func nested(
        _ read: (inout JSONReader) throws(Diagnostic) -> DataNode
    ) throws(Diagnostic) -> DataNode {
        depth += 1
        guard depth <= Self.maximumDepth else { throw .tooDeep(Self.maximumDepth, at: here) }
        defer { depth -= 1 }
        return try read(&self)
    }

    private mutating func object(from start: Int) throws(Diagnostic) -> DataNode {
        offset += 1
        var entries: [DataEntry] = []
        skipSpace()
        if peek == UInt8(ascii: "}") {
            offset += 1
            return DataNode(.fields([]), span: start..<offset)
        }
        while true {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else {
                throw unexpected(expected: Message("a key in double quotes", zh: "带双引号的字段名"))
            }
            let keyStart = offset
            let key = try string()
            let keySpan = keyStart..<offset
            skipSpace()
            guard peek == UInt8(ascii: ":") else {
                throw unexpected(expected: Message("“:” after the key “\(key)”", zh: "字段名“\(key)”后的“:”"))
            }
            offset += 1
            entries.append(DataEntry(key: key, keySpan: keySpan, node: try value()))
            if try ended(by: UInt8(ascii: "}"), opening: start) { break }
        }
        return DataNode(.fields(entries), span: start..<offset)
    }

    private mutating func array(from start: Int) throws(Diagnostic) -> DataNode {
        offset += 1
        skipSpace()
        if peek == UInt8(ascii: "]") {
            offset += 1
            return DataNode(.list([]), span: start..<offset)
        }
        var items: [DataNode] = []
        while true {
            items.append(try value())
            if try ended(by: UInt8(ascii: "]"), opening: start) { break }
        }
        return DataNode(.list(items), span: start..<offset)
    }

    /// Steps over a comma (false) or the closing bracket (true).
    private mutating func ended(by close: UInt8, opening: Int) throws(Diagnostic) -> Bool {
        skipSpace()
        switch peek {
        case close:
            offset += 1
            return true
        case UInt8(ascii: ","):
            let comma = offset
            offset += 1
            skipSpace()
            if peek == close { throw .trailingComma(at: source.range(comma..<comma + 1)) }
            return false
        default:
            let bracket = String(UnicodeScalar(close))
            throw unexpected(expected: Message("“,” or “\(bracket)”", zh: "“,”或“\(bracket)”"), opening: opening)
        }
    }

    private mutating func literal(_ word: StaticString, _ value: DataNode.Value) throws(Diagnostic) -> DataNode {
        let start = offset
        let matches = word.withUTF8Buffer { source.bytes[start...].starts(with: $0) }
        guard matches else { throw unexpected(expected: Message("a value", zh: "一个值")) }
        offset += word.utf8CodeUnitCount
        return DataNode(value, span: start..<offset)
    }

    private mutating func number() throws(Diagnostic) -> DataNode {
        let start = offset
        if peek == UInt8(ascii: "-") { offset += 1 }
        let leadingZero = peek == UInt8(ascii: "0")
        let whole = digits()
        var isWellFormed = whole > 0 && !(leadingZero && whole > 1)
        if peek == UInt8(ascii: ".") {
            offset += 1
            isWellFormed = digits() > 0 && isWellFormed
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            offset += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { offset += 1 }
            isWellFormed = digits() > 0 && isWellFormed
        }
        let text = source.text(start..<offset)
        guard isWellFormed, let value = Double(text), value.isFinite else {
            throw .malformedNumber(text, at: source.range(start..<offset))
        }
        return DataNode(.number(text, value), span: start..<offset)
    }

    private mutating func digits() -> Int {
        let start = offset
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        return offset - start
    }
}

extension JSONReader {
    private mutating func string() throws(Diagnostic) -> String {
        let start = offset
        offset += 1
        var buffer: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: buffer, as: UTF8.self)
            case UInt8(ascii: "\\"):
                offset += 1
                try appendEscape(to: &buffer)
            case 0..<0x20:
                throw byte == UInt8(ascii: "\n")
                    ? .unclosedString(at: source.range(start..<offset))
                    : unexpected(expected: Message("no control character", zh: "普通字符（不能是控制字符）"))
            default:
                buffer.append(byte)
                offset += 1
            }
        }
        throw .unclosedString(at: source.range(start..<offset))
    }

    private mutating func appendEscape(to buffer: inout [UInt8]) throws(Diagnostic) {
        let start = offset - 1
        guard let byte = peek else { throw .unclosedString(at: source.range(start..<offset)) }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "u"): buffer.append(contentsOf: String(try scalarEscape(from: start)).utf8)
        default:
            while let next = peek, next & 0xC0 == 0x80 { offset += 1 }
            throw .unknownEscape(source.text(start..<offset), at: source.range(start..<offset))
        }
    }

    private mutating func scalarEscape(from start: Int) throws(Diagnostic) -> Character {
        let unit = try hexUnit(from: start)
        var code = UInt32(unit)
        if UTF16.isLeadSurrogate(unit), source.bytes[offset...].starts(with: [0x5C, 0x75]) {
            offset += 2
            let second = try hexUnit(from: start)
            guard UTF16.isTrailSurrogate(second) else {
                throw .unpairedSurrogate(at: source.range(start..<offset))
            }
            code = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        }
        guard let scalar = UnicodeScalar(code) else { throw .unpairedSurrogate(at: source.range(start..<offset)) }
        return Character(scalar)
    }

    private mutating func hexUnit(from start: Int) throws(Diagnostic) -> UInt16 {
        let end = min(offset + 4, source.bytes.count)
        let digits = source.text(offset..<end)
        guard end == offset + 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
            throw .unknownEscape(source.text(start..<end), at: source.range(start..<end))
        }
        offset = end
        return unit
    }
}

extension JSONReader {
    private var peek: UInt8? { offset < source.bytes.count ? source.bytes[offset] : nil }

    private var here: SourceRange { source.range(offset..<min(offset + 1, source.bytes.count)) }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    /// U+FF0E and U+FF10–FF19: a whole number of them is one finding.
    private static func isFullWidthDigit(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: [0xEF, 0xBC])
            && bytes.dropFirst(2).first.map { $0 == 0x8E || (0x90...0x99).contains($0) } ?? false
    }

    private func unexpected(expected: Message, opening: Int? = nil) -> Diagnostic {
        let notes =
            opening.map { [Diagnostic.Note(Message("opened here", zh: "括号从这里开始"), at: source.range($0..<$0 + 1))] }
            ?? []
        guard offset < source.bytes.count else { return .endOfFile(expected: expected, at: here, notes: notes) }
        var end = offset + 1
        while end < source.bytes.count, source.bytes[end] & 0xC0 == 0x80 { end += 1 }
        while Self.isFullWidthDigit(source.bytes[offset...]), Self.isFullWidthDigit(source.bytes[end...]) { end += 3 }
        let byte = source.bytes[offset]
        let isControl = byte < 0x20 || byte == 0x7F
        let found =
            isControl
            ? "U+00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true) : source.text(offset..<end)
        return .unexpected(found, expected: expected, at: source.range(offset..<end), notes: notes)
    }
}
