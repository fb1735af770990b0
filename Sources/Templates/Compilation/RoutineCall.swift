import Diagnostics

/// An include tag inside one routine that calls another.
struct RoutineCall: Hashable {
    let caller: Int
    let callee: Int
    /// Where each record the callee sees came from in the caller.
    let origins: [ContextStack.Origin]
    let template: String
    let place: SourceRange
}
