/// The contexts a name is looked up in, as far as they are known before any page exists.
///
/// A record hides every further one of its kind below it, because all declare the same names. So each kind has one
/// register, which holds the innermost value, and a partial that shows itself for its children meets only a handful of
/// different stacks.
struct ContextStack: Sendable {
    /// Where the record a register points at came from since the routine began.
    struct Origin: Hashable, Sendable {
        /// The register of the value it was reached from.
        let register: Int
        /// Whether a section led there: the value is then a part of the one it was reached from.
        let isPart: Bool
    }

    /// Innermost last.
    private(set) var shapes: [Shape]
    /// For the register of each record.
    private(set) var origins: [Origin]

    init(root: Shape, records: Int) {
        shapes = [root]
        origins = Self.untouched(records)
    }

    var top: Shape { shapes.last ?? .nothing }

    /// The register of values that have no names: only the innermost can be reached, by the dot.
    var unnamedRegister: Int { origins.count }

    func register(for shape: Shape) -> Int {
        if case .record(let index) = shape { index } else { unnamedRegister }
    }

    /// The stack inside a section over a value that was reached from what `register` points at.
    func entering(_ shape: Shape, from register: Int) -> ContextStack {
        var inner = self
        inner.shapes.removeAll { $0 == shape || !$0.hasNames }
        inner.shapes.append(shape)
        if case .record(let index) = shape, register < origins.count {
            inner.origins[index] = Origin(register: origins[register].register, isPart: true)
        }
        return inner
    }

    /// The same contexts at the start of a routine.
    var atRoutineStart: ContextStack {
        var stack = self
        stack.origins = Self.untouched(origins.count)
        return stack
    }

    private static func untouched(_ records: Int) -> [Origin] {
        (0..<records).map { Origin(register: $0, isPart: false) }
    }
}

extension Shape {
    /// Whether names may be found in it; what lenient lookup or an error left open may hold any.
    fileprivate var hasNames: Bool {
        switch self {
        case .record, .nothing: true
        case .text, .html, .number, .flag, .list: false
        }
    }
}
