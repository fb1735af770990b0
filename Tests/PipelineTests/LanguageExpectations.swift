import Diagnostics
import Testing

/// Expects a Chinese wording that is Chinese, and in it every number and every quoted text of the English one.
func expectBothLanguages(_ diagnostic: Diagnostic) {
    for message in [diagnostic.message] + diagnostic.notes.map(\.message) {
        #expect(message.chinese.contains(/\p{Han}/))
        #expect(message.chinese != message.english)
        let missing = facts(message.english).subtracting(facts(message.chinese))
        #expect(missing.isEmpty, "\(message.english)\n\(message.chinese)")
    }
}

/// Texts in “ ” and numbers.
private func facts(_ text: String) -> Set<String> {
    Set(text.matches(of: /“[^“”]+”|[0-9]+/).map { String($0.output) })
}
