/// What becomes of a name nobody declares.
package enum Strictness: Hashable, Sendable {
    /// An error, as for every page. So are values shown in a way they are not declared for.
    case strict
    /// Nothing is shown for unknown names and partials, and any text may be shown raw: what the Mustache specification
    /// asks for. Only its tests use it.
    case lenient
}
