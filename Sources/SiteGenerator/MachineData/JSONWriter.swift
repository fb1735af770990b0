/// Writes JSON in a fixed order, byte by byte.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    /// One value, of any shape the data files have.
    indirect enum Value {
        case null
        case flag(Bool)
        case integer(Int)
        case number(Double)
        case text(String)
        case list([Value])
        case object(KeyValuePairs<String, Value>)

        /// The text, or null where there is none.
        static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

        static func texts(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }
    }

    /// A list with one element a line, which reads and compares well.
    static func document(_ elements: some Sequence<Value>) -> [UInt8] {
        var writer = JSONWriter()
        var separator = "[\n"
        for element in elements {
            writer.bytes += separator.utf8
            writer.write(element)
            separator = ",\n"
        }
        writer.bytes += (separator == "[\n" ? "[]\n" : "\n]\n").utf8
        return writer.bytes
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let integer): bytes += String(integer).utf8
        case .number(let number): bytes += (number.isFinite ? AmountText.number(number) : "null").utf8
        case .text(let text): write(text)
        case .list(let items): write(items, opening: "[", closing: "]") { $0.write($1) }
        case .object(let fields):
            write(fields, opening: "{", closing: "}") { writer, field in
                writer.write(field.key)
                writer.bytes += ": ".utf8
                writer.write(field.value)
            }
        }
    }

    private mutating func write<Item>(
        _ items: some Sequence<Item>, opening: String, closing: String, _ write: (inout JSONWriter, Item) -> Void
    ) {
        bytes += opening.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes += ", ".utf8 }
            write(&self, item)
        }
        bytes += closing.utf8
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
