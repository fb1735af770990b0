/// One finding about what an author wrote.
///
/// Diagnostics are values: every stage returns the ones it made and the run shows them all, sorted.
/// Failures of the machine (a full disk, a missing right) are thrown as errors instead.
package struct Diagnostic: Hashable, Sendable {
    /// How much a finding weighs.
    package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
        /// The site cannot be built truthfully; nothing is published.
        case error
        /// Probably a mistake; the site is built.
        case warning
        /// A proposal an editor may accept.
        case suggestion

        package static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int {
            switch self {
            case .error: 0
            case .warning: 1
            case .suggestion: 2
            }
        }
    }

    /// A second place that helps to understand the first.
    package struct Note: Hashable, Sendable {
        package let range: SourceRange?
        package let message: Message

        package init(_ message: Message, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// A change that would mend the finding: the text at `range` becomes `replacement`.
    package struct Fix: Hashable, Sendable {
        package let range: SourceRange
        package let replacement: String

        package init(_ range: SourceRange, replacement: String) {
            self.range = range
            self.replacement = replacement
        }
    }

    package let code: Code
    package let severity: Severity
    package let range: SourceRange
    package let message: Message
    package let notes: [Note]
    /// The known names nearest to the one found, best first.
    package let nearMisses: [String]
    package let fix: Fix?

    package init(
        _ severity: Severity, _ code: Code, at range: SourceRange, _ message: Message,
        notes: [Note] = [], nearMisses: [String] = [], fix: Fix? = nil
    ) {
        self.code = code
        self.severity = severity
        self.range = range
        self.message = message
        self.notes = notes
        self.nearMisses = nearMisses
        self.fix = fix
    }
}

extension Diagnostic: Comparable {
    /// By place, then weight, then wording with its notes, so that every run lists findings alike.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.range != right.range { return left.range < right.range }
        if left.severity != right.severity { return left.severity < right.severity }
        let wordings = ((left.code.rawValue, left.message.english), (right.code.rawValue, right.message.english))
        if wordings.0 != wordings.1 { return wordings.0 < wordings.1 }
        return left.notes.map(\.sortKey).lexicographicallyPrecedes(right.notes.map(\.sortKey))
    }
}

extension Diagnostic.Note {
    fileprivate var sortKey: String { (range.map { "\($0) " } ?? "") + message.english }
}
