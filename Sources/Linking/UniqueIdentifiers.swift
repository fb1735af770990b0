import Diagnostics

/// Ids in use, each with the place it was first stated at.
struct UniqueIdentifiers {
    private var places: [String: SourceRange] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// What the ids name, for messages: “indicator”.
    private let subject: String

    init(of subject: String) { self.subject = subject }

    /// True the first time an id is claimed; later claims are reported.
    mutating func claim(_ id: Located<String>) -> Bool {
        guard let first = places[id.value] else {
            places[id.value] = id.range
            return true
        }
        diagnostics.append(.duplicateIdentifier(id, of: subject, first: first))
        return false
    }
}

extension Diagnostic {
    fileprivate static func duplicateIdentifier(
        _ id: Located<String>, of subject: String, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .duplicateID, at: id.range, "“\(id.value)” already names another \(subject); ids must be unique",
            notes: [Note("first used here", at: first)])
    }
}
