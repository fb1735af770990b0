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
