import Diagnostics
import Foundation

/// The findings of a check as JSON; its form is a promise, see `Documentation/Checking.md`.
struct CheckJSON: Encodable {
    private let version = 1
    private let refused: Bool
    private let counts: Counts
    private let diagnostics: [Finding]

    /// `path` is that by which the working folder knows a file.
    init(_ diagnostics: [Diagnostic], isRefused: Bool, path: (SourceRange) -> String) {
        refused = isRefused
        counts = Counts(diagnostics)
        self.diagnostics = diagnostics.map { Finding($0, path: path) }
    }

    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension CheckJSON {
    private struct Counts: Encodable {
        let errors: Int
        let warnings: Int
        let suggestions: Int

        init(_ diagnostics: [Diagnostic]) {
            func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
            (errors, warnings, suggestions) = (count(.error), count(.warning), count(.suggestion))
        }
    }

    private struct Finding: Encodable {
        let code: String
        let severity: String
        let place: Place
        let message: Wording
        let notes: [Note]
        let nearMisses: [String]
        let fix: Fix?

        init(_ diagnostic: Diagnostic, path: (SourceRange) -> String) {
            code = diagnostic.code.rawValue
            severity = diagnostic.severity.rawValue
            place = Place(diagnostic.range, path: path)
            message = Wording(diagnostic.message)
            notes = diagnostic.notes.map { note in
                Note(message: Wording(note.message), place: note.range.map { Place($0, path: path) })
            }
            nearMisses = diagnostic.nearMisses
            fix = diagnostic.fix.map { Fix(place: Place($0.range, path: path), replacement: $0.replacement) }
        }
    }

    private struct Note: Encodable {
        let message: Wording
        let place: Place?
    }

    private struct Fix: Encodable {
        let place: Place
        let replacement: String
    }

    /// Lines and columns count from 1, columns in Unicode scalars; the end is not included.
    private struct Place: Encodable {
        let file: String
        let line: Int
        let column: Int
        let endLine: Int
        let endColumn: Int

        init(_ range: SourceRange, path: (SourceRange) -> String) {
            file = path(range)
            (line, column) = (range.start.line, range.start.column)
            (endLine, endColumn) = (range.end.line, range.end.column)
        }
    }

    private struct Wording: Encodable {
        let en: String
        let zh: String

        init(_ message: Message) { (en, zh) = (message.english, message.chinese) }
    }
}
