package import Diagnostics
import Glibc

/// Turns the bytes of a file into UTF-8 text, whatever program saved it.
package enum TextDecoding {
    /// UTF-8 with or without byte-order mark; anything else is refused with the place of the first bad byte.
    package static func utf8(_ bytes: [UInt8], file: String) -> Result<[UInt8], Diagnostic> {
        let body = withoutByteOrderMark(bytes)
        if let offset = firstInvalidUTF8Offset(body) {
            let valid = body.prefix(offset)
            let place = SourceText(file: file, bytes: Array(valid)).position(at: offset)
            return .failure(.notUTF8(body[valid.endIndex], at: SourceRange(file: file, start: place, end: place)))
        }
        return .success(Array(body))
    }

    /// UTF-8 if the bytes are, else GB18030, which Excel and WPS write in China.
    package static func utf8OrGB18030(_ bytes: [UInt8], file: String) -> Result<[UInt8], Diagnostic> {
        switch utf8(bytes, file: file) {
        case .success(let text): .success(text)
        case .failure(let finding): gb18030(bytes).map { .success($0) } ?? .failure(finding)
        }
    }

    /// UTF-8 text in the encoding of older programs in China.
    package static func inGB18030(_ text: [UInt8]) -> [UInt8]? { converted(text, from: "UTF-8", to: "GB18030") }
}

extension Diagnostic: Error {}

extension Diagnostic {
    fileprivate static func notUTF8(_ byte: UInt8, at range: SourceRange) -> Diagnostic {
        let shown = "0x" + String(byte, radix: 16, uppercase: true)
        return Diagnostic(
            .error, .notUTF8, at: range,
            Message(
                "byte \(shown) is not valid UTF-8; save the file with the encoding UTF-8",
                zh: "字节 \(shown) 不是有效的 UTF-8；请用 UTF-8 编码另存文件"))
    }
}

extension TextDecoding {
    private static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    }

    /// Offset within the slice's own count, or nil where all of it is valid.
    private static func firstInvalidUTF8Offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .valid(let scalar) = decoder.parseScalar(from: &iterator) { offset += scalar.count }
        return offset
    }

    private static func gb18030(_ bytes: [UInt8]) -> [UInt8]? { converted(bytes, from: "GB18030", to: "UTF-8") }

    /// Nil where a byte means nothing in the first encoding.
    private static func converted(_ bytes: [UInt8], from source: String, to target: String) -> [UInt8]? {
        guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        let capacity = output.count
        let written: Int? = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var source = input.baseAddress
                var target = output.baseAddress
                var sourceLeft = input.count
                var targetLeft = capacity
                let failed = iconv(converter, &source, &sourceLeft, &target, &targetLeft) == -1
                return failed ? nil : capacity - targetLeft
            }
        }
        return written.map { output.prefix($0).map { UInt8(bitPattern: $0) } }
    }
}
