/// A text as a value of front matter.
package enum YAMLText {
    /// As it is where YAML reads it back unchanged, else in quotation marks. `isItem` is true inside `[…]`.
    package static func scalar(_ text: String, isItem: Bool = false) -> String {
        isPlain(text, isItem: isItem) ? text : JSONText.quoted(text)
    }

    package static func list(_ texts: [String]) -> String {
        "[" + texts.map { scalar($0, isItem: true) }.joined(separator: ", ") + "]"
    }
}

extension YAMLText {
    private static func isPlain(_ text: String, isItem: Bool) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
            !first.properties.isWhitespace,
            !last.properties.isWhitespace,
            !["true", "false", "null", "yes", "no", "~", "on", "off"].contains(text.lowercased()), last != ":"
        else { return false }
        guard first.value >= 0x80 || first.properties.isAlphabetic || "0"..."9" ~= first else { return false }
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar.value < 0x20 || scalar.value == 0x7F || (before == ":" && scalar.properties.isWhitespace) {
                return false
            }
            if scalar == "#", before.properties.isWhitespace { return false }
            if isItem, ",[]{}".unicodeScalars.contains(scalar) { return false }
            before = scalar
        }
        return text.unicodeScalars.contains { $0.properties.isIdeographic }
            || !text.utf8.allSatisfy { "0123456789.+-_:eExo".utf8.contains($0) }
    }
}
