extension Message {
    package static func + (left: Message, right: Message) -> Message {
        Message(left.english + right.english, zh: left.chinese + right.chinese)
    }

    /// `2 measures`, `2 条措施`; `unit` is the Chinese measure word with the noun.
    package static func count(_ number: Int, _ one: String, _ many: String, zh unit: String) -> Message {
        Message("\(number) \(number == 1 ? one : many)", zh: "\(number) \(unit)")
    }
}

extension Sequence<Message> {
    /// One message of several, with the comma of each language between them.
    package func joined(separator: Message = Message(", ", zh: "，")) -> Message {
        Message(
            map(\.english).joined(separator: separator.english), zh: map(\.chinese).joined(separator: separator.chinese)
        )
    }
}

extension Sequence<String> {
    /// Names that are written alike in every language, as a list.
    package var listed: Message {
        Message(joined(separator: ", "), zh: joined(separator: "、"))
    }
}
