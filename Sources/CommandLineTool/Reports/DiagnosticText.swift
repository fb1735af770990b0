import Diagnostics

/// Words diagnostics for a terminal: place, message, the line with a caret, notes, near misses.
struct DiagnosticText {
    /// The content folder, below which most files of diagnostics lie.
    let root: String
    let hasColours: Bool
    let language: Language

    /// All findings of a run, one after another, in their order.
    func text(_ diagnostics: [Diagnostic]) -> String {
        var excerpts = Excerpts(root: root)
        return diagnostics.map { text($0, &excerpts) }.joined(separator: "\n")
    }

    /// `2 errors, 1 warning`
    func counts(_ diagnostics: [Diagnostic]) -> Message {
        Diagnostic.Severity.allCases.compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : severity.counted(count)
        }.joined()
    }

    private func text(_ diagnostic: Diagnostic, _ excerpts: inout Excerpts) -> String {
        let severity = painted(diagnostic.severity.word.text(in: language), diagnostic.severity.colour)
        let message = diagnostic.message.text(in: language).shown
        var lines = ["\(place(diagnostic.range)): \(severity)\(colon)\(message) [\(diagnostic.code.rawValue)]"]
        if let excerpt = excerpts.excerpt(of: diagnostic.range) { lines += excerpt.lines.map { "    " + $0 } }
        for note in diagnostic.notes {
            let location = note.range.map { Message(" (\(place($0)))", zh: "（\(place($0))）") } ?? .verbatim("")
            lines.append("    " + (Message("note: ", zh: "注：") + note.message + location).text(in: language).shown)
        }
        if !diagnostic.nearMisses.isEmpty {
            let names = diagnostic.nearMisses.listed
            lines.append(
                "    "
                    + Message("did you mean: \(names.english)?", zh: "是不是要写：\(names.chinese)？").text(in: language).shown
            )
        }
        return lines.joined(separator: "\n")
    }

    private var colon: String { Message(": ", zh: "：").text(in: language) }

    private func place(_ range: SourceRange) -> String {
        "\(Excerpts.path(of: range.file, root: root).shown):\(range.start.line):\(range.start.column)"
    }

    private func painted(_ text: String, _ colour: String) -> String {
        hasColours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic.Severity {
    fileprivate func counted(_ count: Int) -> Message {
        switch self {
        case .error: .count(count, "error", "errors", zh: "个错误")
        case .warning: .count(count, "warning", "warnings", zh: "个警告")
        case .suggestion: .count(count, "suggestion", "suggestions", zh: "条建议")
        }
    }

    /// SGR code.
    fileprivate var colour: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .suggestion: "1;36"
        }
    }
}
