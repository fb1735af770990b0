/// One step of a compiled template.
enum Instruction: Sendable {
    /// Writes a stretch of the program's literal bytes.
    case literal(start: Int, end: Int)
    /// Writes the indentation the running routine was called with.
    case indentation
    /// Writes a value with HTML's special characters escaped.
    case escaped(Reference)
    /// Writes a value as it is.
    case raw(Reference)
    /// Runs the instructions up to `end` once for each value, which `register` points at meanwhile.
    case section(Reference, register: Int, end: Int)
    /// Runs the instructions up to `end` if there is no value.
    case inverted(Reference, end: Int)
    case call(routine: Int)
    /// Calls a routine that comes back to itself: its lines gain the indentation in the literals, after the caller's
    /// own if `keeps`.
    case callIndented(routine: Int, start: Int, end: Int, keeps: Bool)
}

/// Where a value is: a cell some way behind the one a register points at.
struct Reference: Sendable {
    let register: Int
    let offset: Int
    /// For `a.b.c` the place, among the program's paths, of the offsets of `b` and `c`.
    let path: Int?
}
