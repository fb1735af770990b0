/// Gathers instructions and literals; neighbouring literals become one.
struct CodeBuilder {
    private(set) var instructions: [Instruction] = []
    private(set) var literals: [UInt8] = []
    /// Literals before it are done: a section ends there, and what follows belongs outside.
    private var boundary = 0

    mutating func append(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    mutating func append(literal bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals += bytes
        if instructions.count > boundary, case .literal(let first, start)? = instructions.last {
            instructions[instructions.count - 1] = .literal(start: first, end: literals.count)
        } else {
            instructions.append(.literal(start: start, end: literals.count))
        }
    }

    /// Bytes an instruction needs besides literals of their own.
    mutating func store(_ bytes: [UInt8]) -> Range<Int> {
        let start = literals.count
        literals += bytes
        return start..<literals.count
    }

    /// Appends what `body` appends, headed by the instruction that `head` makes of its end.
    mutating func mark() -> Int {
        instructions.append(.literal(start: 0, end: 0))
        boundary = instructions.count
        return instructions.count - 1
    }

    /// Ends the stretch begun by `mark`, whose head is now known.
    mutating func close(_ mark: Int, _ head: (_ end: Int) -> Instruction) {
        instructions[mark] = head(instructions.count)
        boundary = instructions.count
    }

    /// Begins a routine; returns where.
    mutating func beginRoutine() -> Int {
        boundary = instructions.count
        return instructions.count
    }

    /// Takes back everything from `mark` on.
    mutating func discard(from mark: Int) {
        instructions.removeSubrange(mark...)
        boundary = instructions.count
    }
}
