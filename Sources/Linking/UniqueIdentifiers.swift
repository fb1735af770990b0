import Diagnostics

/// Ids in use, each with the place it was first stated at.
struct UniqueIdentifiers {
    private var places: [String: SourceRange] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// What the ids name, for messages: “indicator”.
    private let subject: Message

    init(of subject: Message) { self.subject = subject }

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
        _ id: Located<String>, of subject: Message, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .duplicateID, at: id.range,
            Message(
                "“\(id.value)” already names another \(subject.english); ids must be unique",
                zh: "编号“\(id.value)”已用于其他\(subject.chinese)；编号不能重复"),
            notes: [Note(Message("first used here", zh: "第一次用在这里"), at: first)])
    }
}
