/// Bytes of HTML, escaped as libcmark escapes them.
struct HTMLOutput {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UTF8Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(_ text: UTF8Bytes) {
        bytes.append(contentsOf: text)
    }

    mutating func write(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Begins a new line unless one has just begun.
    mutating func breakLine() {
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    }

    mutating func writeEscaped(_ text: UTF8Bytes) {
        var start = 0
        for position in text.indices {
            let reference: StaticString
            switch text[position] {
            case UInt8(ascii: "&"): reference = "&amp;"
            case UInt8(ascii: "<"): reference = "&lt;"
            case UInt8(ascii: ">"): reference = "&gt;"
            case UInt8(ascii: "\""): reference = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: text.part(start..<position))
            write(reference)
            start = position + 1
        }
        bytes.append(contentsOf: text.part(start..<text.count))
    }

    /// An address for an attribute: percent-encoded except for what addresses may hold, `%` itself included.
    mutating func writeAddress(_ address: UTF8Bytes) {
        for byte in address {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "'"): write("&#x27;")
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            default:
                if Self.addressMarks.contains(byte) {
                    bytes.append(byte)
                } else {
                    bytes.append(UInt8(ascii: "%"))
                    bytes.append(Self.hexadecimal[Int(byte >> 4)])
                    bytes.append(Self.hexadecimal[Int(byte & 15)])
                }
            }
        }
    }

    private static let addressMarks = Array("-_.!~*();/?:@=+$,%#".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
