import Diagnostics

/// A template in one situation; each is compiled once, however often it is included.
struct Routine {
    /// What tells situations apart.
    struct Key: Hashable {
        let template: String
        let contexts: [Shape]
        let scope: Int
        let prefix: LinePrefix
    }

    let key: Key
    let stack: ContextStack
    /// The places it is included from, innermost first: those of the first inclusion that was met.
    let trail: [Diagnostic.Note]
}

/// An include tag inside one routine that calls another.
struct RoutineCall: Hashable {
    let caller: Int
    let callee: Int
    /// Where each record the callee sees came from in the caller.
    let origins: [ContextStack.Origin]
    let template: String
    let place: SourceRange
}
