import Diagnostics
import Templates

/// Templates by name, whose texts hold 1️⃣, 2️⃣ … where something is to be found.
struct MarkedTheme {
    let library: TemplateLibrary
    private let marks: [String: [(mark: Character, place: SourcePosition)]]

    init(_ texts: [String: String]) {
        var marks: [String: [(Character, SourcePosition)]] = [:]
        var sources: [TemplateSource] = []
        for (name, marked) in texts.sorted(by: { $0.key < $1.key }) {
            var text = ""
            var line = 1
            var column = 1
            for character in marked {
                if "1️⃣2️⃣3️⃣4️⃣5️⃣".contains(character) {
                    marks["\(name).html", default: []].append((character, SourcePosition(line: line, column: column)))
                    continue
                }
                text.append(character)
                column = character.isNewline ? 1 : column + character.unicodeScalars.count
                line += character.isNewline ? 1 : 0
            }
            sources.append(TemplateSource(name: name, file: "\(name).html", text: text))
        }
        self.marks = marks
        library = TemplateLibrary(sources)
    }

    /// The findings in the order of their marks: `1️⃣ code: message`, then a line for each note, near miss and fix.
    func describe(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { finding in
            var lines = ["\(place(finding.range)) \(finding.code.rawValue): \(finding.message.english)"]
            lines += finding.notes.map { "  note: \($0.message.english) \($0.range.map(place) ?? "")" }
            if !finding.nearMisses.isEmpty { lines.append("  near: \(finding.nearMisses.joined(separator: ", "))") }
            if let fix = finding.fix { lines.append("  fix: \(fix.replacement)") }
            return lines.joined(separator: "\n")
        }.sorted().joined(separator: "\n")
    }

    private func place(_ range: SourceRange) -> String {
        marks[range.file]?.first { $0.place == range.start }.map { String($0.mark) } ?? "\(range)"
    }
}
