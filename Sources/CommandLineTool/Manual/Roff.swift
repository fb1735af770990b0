/// The source of a page for man(1), in the macros of man(7).
struct Roff {
    private(set) var text = ""

    /// `.TH`: name, section, date, source, title of the manual.
    mutating func title(_ fields: String...) {
        text += ".TH " + fields.map { "\"\(Self.escaped($0))\"" }.joined(separator: " ") + "\n"
    }

    mutating func section(_ heading: String) { text += ".SH \(Self.escaped(heading))\n" }
    mutating func subsection(_ heading: String) { text += ".SS \(Self.escaped(heading))\n" }

    /// Running text; lines are filled by the reader's program, blank lines begin paragraphs.
    mutating func prose(_ lines: [String]) {
        for paragraph in lines.split(separator: "", omittingEmptySubsequences: false).enumerated() {
            if paragraph.offset > 0 { text += ".PP\n" }
            text += Self.filled(paragraph.element.joined(separator: " "))
        }
    }

    /// Lines as they are, indented.
    mutating func verbatim(_ lines: [String]) {
        text += (isBelowHeading ? "" : ".PP\n") + ".RS 4\n.nf\n" + lines.map(Self.line).joined() + ".fi\n.RE\n"
    }

    /// A term, bold, with what stands behind it in italics, and its explanation.
    mutating func item(_ term: String, _ value: String = "", _ explanation: String) {
        let italic = value.isEmpty ? "" : " \\fI\(Self.escaped(value))\\fR"
        text += ".TP\n\\fB\(Self.escaped(term))\\fR\(italic)\n" + Self.filled(explanation)
    }

    /// Words with their own fonts: bold for what is typed, italics for what is replaced.
    mutating func usage(_ parts: [(text: String, isTyped: Bool)]) {
        text += parts.map { "\\f\($0.isTyped ? "B" : "I")\(Self.escaped($0.text))\\fR" }.joined(separator: " ") + "\n"
    }

    /// Where a paragraph begins by itself.
    private var isBelowHeading: Bool {
        let last = text.dropLast().split(separator: "\n").last ?? ""
        return last.hasPrefix(".SH") || last.hasPrefix(".SS")
    }

    /// Lines of at most 72 characters, each sentence on one of its own, as sources of manual pages have it.
    private static func filled(_ text: String) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if last.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if last.hasSuffix(".") || last.count + word.count > 72 {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] += " " + word
            }
        }
        return lines.filter { !$0.isEmpty }.map(line).joined()
    }

    /// Hyphens as hyphens of commands, a dot or quotation mark at the beginning as text.
    private static func line(_ text: String) -> String {
        let escaped = escaped(text)
        return (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\"": escaped += "\\(dq"
            case "~": escaped += "\\(ti"
            case "^": escaped += "\\(ha"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
