import Diagnostics
import Glibc

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
        let message = diagnostic.message.text(in: language)
        var lines = ["\(place(diagnostic.range)): \(severity)\(colon)\(message) [\(diagnostic.code.rawValue)]"]
        if let excerpt = excerpts.excerpt(of: diagnostic.range) { lines += excerpt }
        for note in diagnostic.notes {
            let location = note.range.map { Message(" (\(place($0)))", zh: "（\(place($0))）") } ?? .verbatim("")
            lines.append("    " + (Message("note: ", zh: "注：") + note.message + location).text(in: language))
        }
        if !diagnostic.nearMisses.isEmpty {
            let names = diagnostic.nearMisses.listed
            lines.append(
                "    " + Message("did you mean: \(names.english)?", zh: "是不是要写：\(names.chinese)？").text(in: language))
        }
        return lines.joined(separator: "\n")
    }

    private var colon: String { Message(": ", zh: "：").text(in: language) }

    private func place(_ range: SourceRange) -> String {
        "\(Excerpts.path(of: range.file, root: root)):\(range.start.line):\(range.start.column)"
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

/// Lines of the files diagnostics point into, read when first needed.
private struct Excerpts {
    private let root: String
    private var files: [String: [Substring]] = [:]
    private var latest: (file: String, line: Int, scalars: [Unicode.Scalar])?

    init(root: String) { self.root = root }

    static func path(of file: String, root: String) -> String {
        let below = root + "/" + file
        return access(below, F_OK) != 0 && access(file, F_OK) == 0 ? file : below
    }

    /// The line and a caret below the place; nothing for an empty line, a long stretch or a file that cannot be shown.
    mutating func excerpt(of range: SourceRange) -> [String]? {
        guard let scalars = scalars(of: range) else { return nil }
        let column = range.start.column - 1
        guard !scalars.isEmpty, column <= scalars.count else { return nil }
        let first = max(0, column - 30)
        let last = min(scalars.count, column + 40)
        let shown = String(String.UnicodeScalarView(scalars[first..<last].map { $0.isControl ? " " : $0 }))
        let indent = scalars[first..<column].reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
        let end = range.end.line == range.start.line ? min(range.end.column - 1, last) : last
        let width = column < end ? scalars[column..<end].reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) } : 1
        return ["    " + shown, "    " + String(repeating: " ", count: indent) + String(repeating: "^", count: width)]
    }

    /// The line a range starts on, kept until another one is asked for: one line may hold very many findings.
    private mutating func scalars(of range: SourceRange) -> [Unicode.Scalar]? {
        if let latest, latest.file == range.file, latest.line == range.start.line { return latest.scalars }
        let lines = lines(of: range.file)
        guard lines.indices.contains(range.start.line - 1) else { return nil }
        let scalars = Array(lines[range.start.line - 1].unicodeScalars)
        latest = (range.file, range.start.line, scalars)
        return scalars
    }

    /// False for a pipe, which would wait for a writer.
    private static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private mutating func lines(of file: String) -> [Substring] {
        if let known = files[file] { return known }
        var lines: [Substring] = []
        let path = Self.path(of: file, root: root)
        if Self.isRegular(path), let stream = fopen(path, "r") {
            defer { fclose(stream) }
            var bytes = [UInt8](repeating: 0, count: 4 << 20)
            let count = fread(&bytes, 1, bytes.count, stream)
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            let text = String(decoding: bytes[..<count].dropFirst(bytes.starts(with: mark) ? 3 : 0), as: UTF8.self)
            lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
        }
        files[file] = lines
        return lines
    }
}

extension Unicode.Scalar {
    /// Tabs, and what a terminal would obey instead of showing it: escapes, changes of the writing direction.
    fileprivate var isControl: Bool {
        properties.generalCategory == .control || (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
}
