/// Texts as they must stand in a sheet so that Excel and WPS neither calculate them nor take them for numbers or dates.
package enum SheetText {
    /// One row of a CSV file (RFC 4180), its line end included.
    package static func row(_ cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

    /// A text that spreadsheets would calculate gets an apostrophe in front: those that begin with = @, tab, return, or with a sign that
    /// no number follows, in half or full width.
    package static func disarmed(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// The text without the apostrophe that `disarmed` put in front.
    package static func rearmed(_ text: String) -> String {
        text.hasPrefix("'") && isFormula(String(text.dropFirst())) ? String(text.dropFirst()) : text
    }

    /// An id in brackets where a spreadsheet would take it for a number, a date or a truth value: `1-2`, `2025`, `3e8`, `may-5`.
    package static func guarded(id: String) -> String { looksLikeNumber(id) ? "[\(id)]" : id }

    /// The id without the brackets that `guarded` put around it.
    package static func id(_ text: String) -> String {
        text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    }
}

extension SheetText {
    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func isFormula(_ text: String) -> Bool {
        switch text.first {
        case "=", "@", "＝", "＠", "\t", "\r", "\r\n": return true
        case "+", "-", "＋", "－":
            let rest = text.dropFirst()
            return Double(rest.hasSuffix("%") ? rest.dropLast() : rest) == nil
        default: return false
        }
    }

    private static func looksLikeNumber(_ id: String) -> Bool {
        let words = id.split { !("a"..."z").contains($0) }
        return words.allSatisfy { numericWords.contains(String($0)) }
    }

    private static let numericWords: Set<String> = [
        "e", "a", "p", "am", "pm", "true", "false", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
        "sept",
        "oct", "nov", "dec", "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december",
    ]
}
