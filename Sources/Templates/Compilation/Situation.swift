import Diagnostics

/// Where the nodes at hand are being compiled.
struct Situation {
    let routine: Int
    var template: ParsedTemplate
    var stack: ContextStack
    var scope: Int
    var prefix: LinePrefix
    var trail: [Diagnostic.Note]
}
