/// A JSON value to be written, its fields in the order they were put in.
package indirect enum JSONText: Sendable {
    case text(String)
    case number(Double)
    case whole(Int)
    case flag(Bool)
    case list([JSONText])
    case fields([(key: String, value: JSONText)])
    /// JSON that was already written, for example by an editor.
    case verbatim(String)

    /// Indented by two spaces a level; short values stay on one line.
    package func text(indent: Int = 0) -> String {
        let flat = flat
        return flat.utf8.count + indent <= 110 || isScalar ? flat : open(indent: indent)
    }

    /// As `text`, but with each item or field on a line of its own, however short.
    package func open(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let close = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .list(let items):
            return "[\n" + items.map { inner + $0.text(indent: indent + 2) }.joined(separator: ",\n") + close + "]"
        case .fields(let fields):
            let lines = fields.map { inner + Self.quoted($0.key) + ": " + $0.value.text(indent: indent + 2) }
            return "{\n" + lines.joined(separator: ",\n") + close + "}"
        case .text, .number, .whole, .flag, .verbatim: return flat
        }
    }

    /// A list as a file of its own, its items open.
    package static func document(_ items: [JSONText]) -> String {
        items.isEmpty ? "[]\n" : "[\n" + items.map { "  " + $0.open(indent: 2) }.joined(separator: ",\n") + "\n]\n"
    }
}

extension JSONText {
    /// A value that was read, numbers as they were written.
    package init(_ node: DataNode) {
        self =
            switch node.value {
            case .null: .verbatim("null")
            case .flag(let flag): .flag(flag)
            case .number(let text, _): .verbatim(text)
            case .text(let text): .text(text)
            case .list(let items): .list(items.map { JSONText($0) })
            case .fields(let entries): .fields(entries.map { ($0.key, JSONText($0.node)) })
            }
    }

    /// Whether a value states all that another states: numbers alike however they are written, further keys allowed.
    package func covers(_ other: JSONText) -> Bool {
        if case .list(let mine) = self, case .list(let theirs) = other {
            return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.covers($1) }
        }
        if case .fields(let mine) = self, case .fields(let theirs) = other {
            return theirs.allSatisfy { field in
                mine.first { $0.key == field.key }.map { $0.value.covers(field.value) } ?? false
            }
        }
        if let mine = Double(flat), let theirs = Double(other.flat) { return mine == theirs }
        return flat == other.flat
    }

    private var isScalar: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .fields(let fields): fields.isEmpty
        case .text, .number, .whole, .flag, .verbatim: true
        }
    }

    /// On one line.
    package var flat: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .whole(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): "[" + items.map(\.flat).joined(separator: ", ") + "]"
        case .fields(let fields):
            "{" + fields.map { Self.quoted($0.key) + ": " + $0.value.flat }.joined(separator: ", ") + "}"
        case .verbatim(let text): text
        }
    }

    /// A text in quotation marks, as JSON and YAML read it.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x09: bytes += [0x5C, 0x74]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u00\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
        return String(decoding: bytes, as: UTF8.self)
    }
}
