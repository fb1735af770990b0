import Diagnostics

/// Collects diagnostics; the same mistake met on several ways becomes one, with the notes of all.
struct Findings {
    private struct Key: Hashable {
        let code: Diagnostic.Code
        let range: SourceRange
    }

    /// A layout is reached from every page; naming a few of them is enough.
    private static let noteLimit = 6

    private var order: [Key] = []
    private var found: [Key: Diagnostic] = [:]

    var hasErrors: Bool { found.values.contains { $0.severity == .error } }

    var sorted: [Diagnostic] { order.compactMap { found[$0] }.sorted() }

    mutating func add(_ diagnostic: Diagnostic) {
        let key = Key(code: diagnostic.code, range: diagnostic.range)
        guard let known = found[key] else {
            order.append(key)
            found[key] = diagnostic
            return
        }
        let more = diagnostic.notes.filter { !known.notes.contains($0) }
        found[key] = Diagnostic(
            known.severity, known.code, at: known.range, known.message,
            notes: Array((known.notes + more).prefix(max(known.notes.count, Self.noteLimit))),
            nearMisses: known.nearMisses, fix: known.fix)
    }
}
