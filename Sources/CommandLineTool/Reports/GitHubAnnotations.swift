import Diagnostics

/// Findings as workflow commands, which GitHub and the forges that follow it show beside the line.
///
/// Form and escapes: docs.github.com, “Workflow commands for GitHub Actions”.
struct GitHubAnnotations {
    /// The path a repository knows a file by.
    let path: (SourceRange) -> String
    let language: Language

    func text(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(annotation).joined(separator: "\n")
    }

    private func annotation(_ diagnostic: Diagnostic) -> String {
        let range = diagnostic.range
        var properties = [
            "file=" + escaped(path(range), inProperty: true), "line=\(range.start.line)",
            "endLine=\(range.end.line)", "col=\(range.start.column)",
        ]
        if range.end.line == range.start.line { properties.append("endColumn=\(range.end.column)") }
        properties.append("title=" + diagnostic.code.rawValue)
        var message = diagnostic.message.text(in: language)
        if !diagnostic.nearMisses.isEmpty {
            let names = diagnostic.nearMisses.listed
            message +=
                "\n"
                + Message("Did you mean: \(names.english)?", zh: "是不是要写：\(names.chinese)？").text(in: language)
        }
        return
            "::\(diagnostic.severity.command) \(properties.joined(separator: ","))::\(escaped(message, inProperty: false))"
    }

    private func escaped(_ text: String, inProperty: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where inProperty: result += "%3A"
            case "," where inProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Diagnostic.Severity {
    fileprivate var command: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .suggestion: "notice"
        }
    }
}
