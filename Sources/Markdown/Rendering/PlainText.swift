/// Takes the tags out of HTML this module wrote.
enum PlainText {
    static func of(_ html: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { output in
                var writer = Writer(output: output)
                var position = 0
                while position < bytes.count {
                    switch bytes[position] {
                    case UInt8(ascii: "<"): position = end(ofTagAt: position, in: bytes)
                    case UInt8(ascii: "&"): position = writer.decodeReference(at: position, in: bytes)
                    default:
                        writer.append(bytes[position])
                        position += 1
                    }
                }
                return writer.finish()
            }
        }
    }

    /// Behind the `>` of a tag or comment; scripts and styles, possible with raw HTML only, are left out as a whole.
    private static func end(ofTagAt start: Int, in bytes: UTF8Bytes) -> Int {
        let tag = bytes.part(start..<bytes.count)
        for (opening, closing) in [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")]
        where tag.starts(with: opening.utf8) {
            let found = Array(closing.utf8).withUnsafeBufferPointer { tag.index(of: $0) }
            return found.map { start + $0 + closing.utf8.count } ?? bytes.count
        }
        return bytes.index(of: UInt8(ascii: ">"), from: start).map { $0 + 1 } ?? bytes.count
    }

    private struct Writer {
        let output: UnsafeMutableBufferPointer<UInt8>
        var count = 0

        /// Runs of line ends become one, and none comes first.
        mutating func append(_ byte: UInt8) {
            if byte == UInt8(ascii: "\n"), count == 0 || output[count - 1] == byte { return }
            output[count] = byte
            count += 1
        }

        mutating func decodeReference(at start: Int, in bytes: UTF8Bytes) -> Int {
            let references: [(StaticString, UInt8)] = [
                ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
                ("&quot;", UInt8(ascii: "\"")),
            ]
            for (reference, byte) in references {
                let spelling = UTF8Bytes(start: reference.utf8Start, count: reference.utf8CodeUnitCount)
                if bytes.part(start..<bytes.count).starts(with: spelling) {
                    append(byte)
                    return start + spelling.count
                }
            }
            append(bytes[start])
            return start + 1
        }

        mutating func finish() -> Int {
            while count > 0, output[count - 1] == UInt8(ascii: "\n") { count -= 1 }
            return count
        }
    }
}
