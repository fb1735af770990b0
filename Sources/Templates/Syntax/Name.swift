/// The name of a value: `.`, `title` or `agency.name`.
struct Name: Sendable {
    struct Part: Sendable {
        let text: String
        let range: Range<Int>
    }

    /// Empty for the dot, which names the value a section stands on.
    let parts: [Part]
    /// As written.
    let text: String
    let range: Range<Int>

    init(_ range: Range<Int>, of template: TemplateText) {
        self.range = range
        text = template.string(range)
        let dot = UInt8(ascii: ".")
        parts =
            text == "."
            ? []
            : template.bytes[range].split(separator: dot).map { slice in
                let range = slice.startIndex..<slice.endIndex
                return Part(text: template.string(range), range: range)
            }
    }
}
