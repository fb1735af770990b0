import Testing

@testable import PolicyImport

/// A text before and after a rule of cleaning; both are lines divided by LF.
struct CleaningCase: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String
    var testDescription: String { before.debugDescription }

    init(_ before: String, becomes after: String) {
        self.before = before
        self.after = after
    }

    /// A text the rule must not touch.
    init(stays text: String) {
        before = text
        after = text
    }

    func cleaned(by rule: ([ImportedLine]) -> [ImportedLine]) -> String {
        rule(SourceLines.of(before)).map(\.text).joined(separator: "\n")
    }
}
