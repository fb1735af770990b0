/// What kind of value a name stands for; known before any page exists.
package indirect enum Shape: Hashable, Sendable {
    /// Shown escaped.
    case text
    /// Shown as it is.
    case html
    case number
    case flag
    /// The index of a record in its `Schema`.
    case record(Int)
    case list(Shape)
    /// Never there; only lenient compilation knows it.
    case nothing
}

extension Shape {
    /// What a section over the value stands on.
    var element: Shape {
        if case .list(let element) = self { element } else { self }
    }

    /// Whether the value can be shown by itself.
    var hasText: Bool {
        switch self {
        case .text, .html, .number: true
        case .flag, .record, .list, .nothing: false
        }
    }
}
