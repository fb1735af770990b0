/// Writes JSON in a fixed order, byte by byte.
package struct JSONWriter {
    private var bytes: [UInt8] = []

    /// One value, of any shape the site's files have.
    package enum Value {
        case null
        case flag(Bool)
        case integer(Int)
        case number(Double)
        case text(String)
        case list([Value])
        case fields([(key: String, value: Value)])

        package static func object(_ fields: KeyValuePairs<String, Value>) -> Value { .fields(Array(fields)) }

        /// The text, or null where there is none.
        package static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }

        package static func texts(_ texts: [String]) -> Value { .list(texts.map { .text($0) }) }

        package static func integers(_ integers: [Int]) -> Value { .list(integers.map { .integer($0) }) }
    }

    /// The value on one line, without a line end.
    package static func line(_ value: Value) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        return writer.bytes
    }

    /// A list with one element a line, which reads and compares well.
    package static func document(_ elements: some Sequence<Value>) -> [UInt8] {
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

    /// The shortest decimal form: 38, 2.8, 0.007.
    package static func shortest(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return "\(whole)" }
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension JSONWriter {
    private mutating func write(_ value: Value) {
        switch value {
        case .null: bytes += "null".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .integer(let integer): bytes += String(integer).utf8
        case .number(let number): bytes += (number.isFinite ? Self.shortest(number) : "null").utf8
        case .text(let text): write(text)
        case .list(let items): write(items, opening: "[", closing: "]") { $0.write($1) }
        case .fields(let fields):
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

    /// Long texts have few characters that need another form, so what lies between them is taken as a whole.
    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { characters in
            var rest = characters[...]
            while let place = rest.firstIndex(where: Self.needsEscape) {
                bytes += rest[..<place]
                writeEscaped(rest[place])
                rest = rest[(place + 1)...]
            }
            bytes += rest
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): bytes += "\\n".utf8
        case UInt8(ascii: "\t"): bytes += "\\t".utf8
        case 0..<0x20: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
        default: bytes += [UInt8(ascii: "\\"), byte]
        }
    }
}
