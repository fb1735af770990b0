import Diagnostics

/// The routines of one program, numbered as they are met.
struct RoutineTable {
    private var routines: [Routine] = []
    private var numbers: [Routine.Key: Int] = [:]

    var count: Int { routines.count }

    subscript(number: Int) -> Routine { routines[number] }

    /// The number of a template in a situation; a new one waits for being compiled.
    mutating func number(
        of template: String, _ stack: ContextStack, scope: Int, _ prefix: LinePrefix, trail: [Diagnostic.Note]
    ) -> Int {
        let key = Routine.Key(template: template, contexts: stack.shapes, scope: scope, prefix: prefix)
        if let known = numbers[key] { return known }
        routines.append(Routine(key: key, stack: stack.atRoutineStart, trail: trail))
        numbers[key] = routines.count - 1
        return routines.count - 1
    }
}
