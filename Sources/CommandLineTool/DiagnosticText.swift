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
    func counts(_ diagnostics: [Diagnostic]) -> String {
        Diagnostic.Severity.allCases.compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    private func text(_ diagnostic: Diagnostic, _ excerpts: inout Excerpts) -> String {
        let severity = painted(diagnostic.severity.rawValue, diagnostic.severity.colour)
        var lines = [
            "\(place(diagnostic.range)): \(severity): \(diagnostic.message.text(in: language)) [\(diagnostic.code.rawValue)]"
        ]
        if let excerpt = excerpts.excerpt(of: diagnostic.range) { lines += excerpt.lines.map { "    " + $0 } }
        for note in diagnostic.notes {
            lines.append("    note: \(note.message.text(in: language))" + (note.range.map { " (\(place($0)))" } ?? ""))
        }
        if !diagnostic.nearMisses.isEmpty {
            lines.append("    did you mean: " + diagnostic.nearMisses.joined(separator: ", ") + "?")
        }
        return lines.joined(separator: "\n")
    }

    private func place(_ range: SourceRange) -> String {
        "\(Excerpts.path(of: range.file, root: root)):\(range.start.line):\(range.start.column)"
    }

    private func painted(_ text: String, _ colour: String) -> String {
        hasColours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic.Severity {
    /// SGR code.
    fileprivate var colour: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .suggestion: "1;36"
        }
    }
}
