/// Runs a program over the values of one page.
struct Renderer {
    /// Calls and sections that may run inside each other: ten for each level of data the encoder accepts.
    private static let depthLimit = 10 * PageEncoder.depthLimit

    // Pointers, because counting references to five arrays at every step would take most of the time.
    private let instructions: UnsafeBufferPointer<Instruction>
    private let literals: UnsafeBufferPointer<UInt8>
    private let cells: UnsafeBufferPointer<Cell>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let paths: [[Int]]
    private let routines: [Range<Int>]
    /// How many cells lie between the values a section runs over, for each register.
    private let strides: [Int]
    private var registers: [Int]
    private var indentation: [UInt8] = []
    private var depth = 0

    /// Appends the page to `output`; `false` if it had to stop because nothing ended.
    static func run(_ program: Program, over page: PageEncoder, into output: inout [UInt8]) -> Bool {
        program.instructions.withUnsafeBufferPointer { instructions in
            program.literals.withUnsafeBufferPointer { literals in
                page.cells.withUnsafeBufferPointer { cells in
                    page.bytes.withUnsafeBufferPointer { bytes in
                        var renderer = Renderer(
                            instructions: instructions, literals: literals, cells: cells, bytes: bytes,
                            paths: program.paths, routines: program.routines,
                            strides: program.layouts.map(\.fields.count) + [1],
                            registers: Array(repeating: 0, count: program.registerCount))
                        return renderer.run(program.routines[0], &output)
                    }
                }
            }
        }
    }
}

extension Renderer {
    private mutating func run(_ range: Range<Int>, _ output: inout [UInt8]) -> Bool {
        guard depth < Self.depthLimit else { return false }
        depth += 1
        defer { depth -= 1 }
        var next = range.lowerBound
        while next < range.upperBound {
            let body = next + 1
            next = body
            switch instructions[body - 1] {
            case .literal(let start, let end):
                output.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
            case .indentation:
                output.append(contentsOf: indentation)
            case .escaped(let reference):
                write(reference, escaping: true, &output)
            case .raw(let reference):
                write(reference, escaping: false, &output)
            case .section(let reference, let register, let end):
                guard runSection(body..<end, over: reference, register: register, &output) else { return false }
                next = end
            case .inverted(let reference, let end):
                guard holds(reference) || run(body..<end, &output) else { return false }
                next = end
            case .call(let routine):
                guard run(routines[routine], &output) else { return false }
            case .callIndented(let routine, let start, let end, let keeps):
                let outer = indentation
                indentation = (keeps ? outer : []) + literals[start..<end]
                guard run(routines[routine], &output) else { return false }
                indentation = outer
            }
        }
        return true
    }
}

extension Renderer {
    /// The cell `reference` leads to; `nil` if something on the way is absent.
    private func place(of reference: Reference) -> Int? {
        var cell = registers[reference.register] + reference.offset
        guard let path = reference.path else { return cell }
        for offset in paths[path] {
            guard case .record(let base) = cells[cell] else { return nil }
            cell = base + offset
        }
        return cell
    }

    private func holds(_ reference: Reference) -> Bool {
        guard let cell = place(of: reference) else { return false }
        return switch cells[cell] {
        case .absent: false
        case .text(let start, let end): start < end
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .record: true
        case .list(_, let count): count > 0
        }
    }

    private mutating func runSection(
        _ body: Range<Int>, over reference: Reference, register: Int, _ output: inout [UInt8]
    ) -> Bool {
        guard holds(reference), let cell = place(of: reference) else { return true }
        let outer = registers[register]
        defer { registers[register] = outer }
        switch cells[cell] {
        case .list(let first, let count):
            for element in 0..<count {
                registers[register] = first + element * strides[register]
                guard run(body, &output) else { return false }
            }
            return true
        case .record(let base):
            registers[register] = base
        case .absent, .text, .number, .flag:
            registers[register] = cell
        }
        return run(body, &output)
    }

    private func write(_ reference: Reference, escaping: Bool, _ output: inout [UInt8]) {
        guard let cell = place(of: reference) else { return }
        switch cells[cell] {
        case .text(let start, let end):
            let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if escaping { output.append(escaping: text) } else { output.append(contentsOf: text) }
        case .number(let number):
            output.append(decimal: number)
        case .absent, .flag, .record, .list:
            break
        }
    }
}
