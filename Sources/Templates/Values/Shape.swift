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
