package import Diagnostics

/// Writes what is wrong as HTML, with everything escaped that comes from files.
package struct OverlayMarkup {
    private let words: PreviewWords
    private var excerpts: Excerpts
    private let root: String

    /// More would be no list but a wall.
    private static let longest = 50

    /// Places are named by their paths from the root on, the content folder.
    package init(root: String, language: Language) {
        self.root = root
        words = PreviewWords(language: language)
        excerpts = Excerpts(root: root)
    }

    /// A list of all problems, to be laid over a page that has no part in them.
    package mutating func overlay(_ problems: Problems, hasSite: Bool) -> String {
        var items = problems.diagnostics.prefix(Self.longest).map { item($0) }
        if let failure = problems.failure {
            items.insert("<li><p class=\"message\">\(escaped(words.text(failure)))</p></li>", at: 0)
        }
        let rest = problems.diagnostics.count - Self.longest
        if rest > 0 { items.append("<li><p>\(escaped(words.more(rest)))</p></li>") }
        return """
            <section class="problems" lang="\(words.tag)" aria-labelledby="problems-heading">
            <details open>
            <summary id="problems-heading"><span role="alert">\(escaped(words.heading(problems)))</span></summary>
            <div class="list" tabindex="0" role="group" aria-labelledby="problems-heading">
            <p>\(escaped(words.explanation(hasSite: hasSite)))</p>
            <ol>
            \(items.joined(separator: "\n"))
            </ol>
            </div>
            </details>
            </section>
            """
    }

    private mutating func item(_ diagnostic: Diagnostic) -> String {
        let severity = escaped(words.severity(diagnostic.severity))
        var lines = [
            "<p class=\"place\">\(place(diagnostic.range))</p>",
            "<p class=\"message\"><strong class=\"\(diagnostic.severity.rawValue)\">\(severity)</strong> "
                + "\(escaped(words.text(diagnostic.message))) <code>\(diagnostic.code.rawValue)</code></p>",
        ]
        if let excerpt = excerpts.excerpt(of: diagnostic.range) { lines.append(quotation(excerpt)) }
        for note in diagnostic.notes {
            let origin = note.range.map { " <span class=\"place\">\(place($0))</span>" } ?? ""
            lines.append("<p>\(escaped(words.text(note.message)))\(origin)</p>")
        }
        if !diagnostic.nearMisses.isEmpty {
            lines.append("<p class=\"near\">\(escaped(words.nearMisses(diagnostic.nearMisses)))</p>")
        }
        return "<li class=\"problem\">\n\(lines.joined(separator: "\n"))\n</li>"
    }

    private func quotation(_ excerpt: Excerpt) -> String {
        let marked = excerpt.marked.isEmpty ? " " : excerpt.marked
        return "<pre>\(escaped(excerpt.before))<mark>\(escaped(marked))</mark>\(escaped(excerpt.after))</pre>"
    }

    private func place(_ range: SourceRange) -> String {
        escaped("\(Excerpts.path(of: range.file, root: root)):\(range.start.line):\(range.start.column)")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
