/// One tag of a template, as the scanner found it.
struct Tag: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case raw
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! words }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters
    }

    let kind: Kind
    /// The whole tag, delimiters included.
    let range: Range<Int>
    /// The content without sigil and padding.
    let content: Range<Int>
    /// The delimiters it was written with.
    let delimiters: Delimiters
}

extension Tag.Kind {
    /// The kind a tag's first byte announces; any other byte begins the name of an escaped value.
    init(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        default: self = .escaped
        }
    }

    /// Whether the content names a value, so that dots divide it.
    var namesValue: Bool {
        switch self {
        case .escaped, .raw, .section, .inverted: true
        case .close, .partial, .parent, .block, .comment, .delimiters: false
        }
    }
}
