/// One template as its author wrote it.
package struct TemplateSource: Hashable, Sendable {
    /// The name pages and `{{>name}}` use.
    package let name: String
    /// Where diagnostics point: the path as the author knows it.
    package let file: String
    /// The text, without a byte-order mark.
    package let text: String

    package init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }
}
