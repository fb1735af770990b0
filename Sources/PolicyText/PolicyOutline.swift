package import Diagnostics

/// What one policy text says: its parts in document order and what is wrong with the way it is written.
package struct PolicyOutline: Sendable {
    package let parts: [OutlinePart]
    package let diagnostics: [Diagnostic]

    package init(parts: [OutlinePart], diagnostics: [Diagnostic]) {
        self.parts = parts
        self.diagnostics = diagnostics
    }

    /// The parts that state a task.
    package var measures: [OutlinePart] { parts.filter { $0.kind == .measure } }
}
