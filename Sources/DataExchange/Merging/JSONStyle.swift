import DataFiles

/// How an editor spaced a list or an object of a JSON file, taken over for what is added to it.
struct JSONStyle {
    /// Between the opening bracket and the first element.
    let opening: String
    /// Between two elements, the comma included.
    let separator: String
    /// Between the last element and the closing bracket.
    let closing: String

    static let flat = JSONStyle(opening: "", separator: ", ", closing: "")

    private init(opening: String, separator: String, closing: String) {
        self.opening = opening
        self.separator = separator
        self.closing = closing
    }

    /// Nil where the list or object is empty, and so has no style.
    init?(_ node: DataNode, in source: SourceText) {
        let spans: [Range<Int>]
        switch node.value {
        case .list(let items): spans = items.map(\.span)
        case .fields(let entries): spans = entries.map { $0.keySpan.lowerBound..<$0.node.span.upperBound }
        case .null, .flag, .number, .text: return nil
        }
        guard let first = spans.first, let last = spans.last else { return nil }
        opening = source.text(node.span.lowerBound + 1..<first.lowerBound)
        closing = source.text(last.upperBound..<node.span.upperBound - 1)
        if spans.count > 1 {
            separator = source.text(spans[spans.count - 2].upperBound..<last.lowerBound)
        } else {
            separator = opening.utf8.contains(UInt8(ascii: "\n")) ? "," + opening : ", "
        }
    }
}

/// How an editor writes one object: its spacing, and what stands between key and value.
struct ObjectStyle {
    private let list: JSONStyle
    private let colon: String

    static let usual = ObjectStyle(list: .flat, colon: ": ")

    private init(list: JSONStyle, colon: String) {
        self.list = list
        self.colon = colon
    }

    /// Nil where the node is no object, or an empty one.
    init?(_ node: DataNode, in source: SourceText) {
        guard case .fields(let entries) = node.value, let last = entries.last, let list = JSONStyle(node, in: source)
        else { return nil }
        self.list = list
        colon = source.text(last.keySpan.upperBound..<last.node.span.lowerBound)
    }

    func text(_ fields: [(key: String, value: String)]) -> String {
        "{\(list.opening)" + fields.map(field).joined(separator: list.separator) + "\(list.closing)}"
    }

    /// What stands behind the last field of an object when one is added.
    func appended(_ key: String, _ value: String) -> String { list.separator + field((key, value)) }

    private func field(_ field: (key: String, value: String)) -> String {
        JSONText.quoted(field.key) + colon + field.value
    }
}
