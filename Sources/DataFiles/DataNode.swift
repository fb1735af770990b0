package import Diagnostics

/// A value of a JSON or YAML file with the bytes it was written in.
package struct DataNode: Sendable {
    /// The shapes a value can have.
    package indirect enum Value: Sendable {
        case null
        case flag(Bool)
        /// The number as written and as a double.
        case number(String, Double)
        case text(String)
        case list([DataNode])
        case fields([DataEntry])
    }

    package let value: Value
    /// Byte span in the file's `SourceText`.
    package let span: Range<Int>

    package init(_ value: Value, span: Range<Int>) {
        self.value = value
        self.span = span
    }

    /// What an editor would call this value, with the value itself where it is short.
    package var shown: Message {
        switch value {
        case .null: Message("nothing", zh: "空值")
        case .flag(let flag): flag ? Message("true", zh: "“true”") : Message("false", zh: "“false”")
        case .number(let text, _): Message("the number \(text)", zh: "数字 \(text)")
        case .text(let text): Self.shown(text.count > 40 ? text.prefix(40) + "…" : text[...])
        case .list(let items): Message("a list of \(items.count)", zh: "有 \(items.count) 项的列表")
        case .fields: Message("an object", zh: "对象")
        }
    }

    private static func shown(_ text: Substring) -> Message { Message("the text “\(text)”", zh: "文字“\(text)”") }
}

/// One `key: value` pair.
package struct DataEntry: Sendable {
    package let key: String
    package let keySpan: Range<Int>
    package let node: DataNode

    package init(key: String, keySpan: Range<Int>, node: DataNode) {
        self.key = key
        self.keySpan = keySpan
        self.node = node
    }
}
