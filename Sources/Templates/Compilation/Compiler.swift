import Diagnostics

/// Turns a template and all it includes into a program, checking every name in every branch on the way.
///
/// Each template is compiled once for each situation it is included in: what contexts surround it, what overrides its
/// blocks, what stands before its lines. Situations wait in a row, so a template that includes itself needs no
/// recursion here.
struct Compiler {
    /// Far more situations than a theme has; partials that multiply each other stop here.
    private static let routineLimit = 4_000

    private let library: TemplateLibrary
    private let strictness: Strictness
    private var lookup: NameLookup
    private var code = CodeBuilder()
    private var scopes = BlockScopes()
    private var findings = Findings()
    private var routines = RoutineTable()
    private var calls: [RoutineCall] = []

    init(_ library: TemplateLibrary, schema: Schema, _ strictness: Strictness) {
        self.library = library
        self.strictness = strictness
        lookup = NameLookup(schema)
    }

    /// The program, unless there are errors, and everything that was found.
    consuming func compile(_ name: String, root: Shape) -> (program: Program?, diagnostics: [Diagnostic]) {
        guard let main = library.templates[name] else {
            return (nil, [.missingTemplate(name, known: library.templates.keys)])
        }
        for finding in Diagnostic.duplicateFields(in: lookup.schema, at: .beginning(of: main.text.file)) {
            findings.add(finding)
        }
        let stack = ContextStack(root: root, records: lookup.schema.records.count)
        let prefix = LinePrefix(isInherited: library.isRecursive(name))
        _ = routines.number(of: name, stack, scope: BlockScopes.empty, prefix, trail: [])
        var ranges: [Range<Int>] = []
        while ranges.count < routines.count, routines.count <= Self.routineLimit {
            ranges.append(compileRoutine(ranges.count))
        }
        if routines.count > Self.routineLimit { findings.add(.tooManySituations(of: main)) }
        if !findings.hasErrors {
            for call in EndlessRecursion.find(in: calls) { findings.add(.endlessPartial(call)) }
        }
        let program = Program(
            name: name, layouts: lookup.layouts, instructions: code.instructions, literals: code.literals,
            paths: lookup.paths, routines: ranges)
        return (findings.hasErrors ? nil : program, findings.sorted)
    }
}

extension Compiler {
    private mutating func compileRoutine(_ number: Int) -> Range<Int> {
        let start = code.beginRoutine()
        let routine = routines[number]
        if let template = library.templates[routine.key.template] {
            for finding in template.diagnostics { findings.add(finding) }
            let situation = Situation(
                routine: number, template: template, stack: routine.stack, scope: routine.key.scope,
                prefix: routine.key.prefix, trail: routine.trail)
            compile(template.nodes, in: situation)
        }
        return start..<code.instructions.count
    }

    private mutating func compile(_ nodes: [Node], in situation: Situation) {
        for node in nodes {
            switch node {
            case .text(let range): code.append(literal: situation.template.text.bytes[range])
            case .line(let indentation): beginLine(situation.prefix, situation.template.text.bytes[indentation])
            case .variable(let variable): compile(variable, in: situation)
            case .section(let section): compile(section, in: situation)
            case .include(let include): compile(include, in: situation)
            case .block(let block): compile(block, in: situation)
            }
        }
    }

    private mutating func beginLine(_ prefix: LinePrefix, _ whitespace: ArraySlice<UInt8>) {
        if prefix.isInherited { code.append(.indentation) }
        code.append(literal: prefix.bytes)
        code.append(literal: whitespace.dropFirst(prefix.outdent))
    }
}

extension Compiler {
    private mutating func compile(_ variable: Variable, in situation: Situation) {
        guard let value = find(variable.name, in: situation) else { return }
        let text = situation.template.text
        if strictness == .strict {
            if let finding = Diagnostic.wrongShowing(variable, as: value.shape, text, lookup.schema, situation.trail) {
                findings.add(finding)
            }
        }
        guard value.shape.hasText else { return }
        code.append(variable.isRaw ? .raw(value.reference) : .escaped(value.reference))
    }

    private mutating func compile(_ section: Section, in situation: Situation) {
        guard let value = find(section.name, in: situation, recovering: true) else {
            if strictness == .strict {
                check(section.nodes, over: .nothing, in: situation)
            } else if section.isInverted {
                compile(section.nodes, in: situation)
            }
            return
        }
        if value.isContext {
            if section.isInverted {
                check(section.nodes, over: nil, in: situation)
            } else {
                compile(section.nodes, in: situation)
            }
            return
        }
        let start = code.mark()
        if section.isInverted {
            compile(section.nodes, in: situation)
            code.close(start) { .inverted(value.reference, end: $0) }
        } else {
            let element = value.shape.element
            var inner = situation
            inner.stack = situation.stack.entering(element, from: value.reference.register)
            compile(section.nodes, in: inner)
            let register = inner.stack.register(for: element)
            code.close(start) { .section(value.reference, register: register, end: $0) }
        }
    }

    /// Compiles what is never run, to find its mistakes.
    private mutating func check(_ nodes: [Node], over shape: Shape?, in situation: Situation) {
        var inner = situation
        if let shape { inner.stack = situation.stack.entering(shape, from: situation.stack.unnamedRegister) }
        let start = code.mark()
        compile(nodes, in: inner)
        code.discard(from: start)
    }

    /// What `name` stands for; `nil` if that is nothing, or unknown and told. `recovering` goes on with the nearest name.
    private mutating func find(
        _ name: Name, in situation: Situation, recovering: Bool = false
    ) -> NameLookup.Value? {
        let outcome = lookup.find(name.parts.map(\.text), in: situation.stack)
        switch outcome {
        case .value(let value):
            return value.shape == .nothing ? nil : value
        case .open:
            return nil
        case .unknown(let index, let records):
            guard strictness == .strict else { return nil }
            let finding = Diagnostic.unknownName(
                name, part: index, records, lookup.schema, situation.template.text, situation.trail)
            findings.add(finding)
            guard recovering, let nearest = finding.nearMisses.first else { return nil }
            let parts = name.parts[..<index].map(\.text) + nearest.split(separator: ".").map(String.init)
            guard case .value(let value) = lookup.find(parts, in: situation.stack) else { return nil }
            return value
        case .notRecord(let index, let shape):
            guard strictness == .strict else { return nil }
            findings.add(
                .notRecord(name, part: index, shape, lookup.schema, situation.template.text, situation.trail))
            return nil
        }
    }
}

extension Compiler {
    private mutating func compile(_ include: Include, in situation: Situation) {
        let text = situation.template.text
        let place = text.place(include.tag.range)
        guard library.templates[include.name] != nil else {
            if strictness == .strict {
                findings.add(.unknownPartial(include, library.templates.keys, text, situation.trail))
            }
            return
        }
        if strictness == .strict {
            let known = library.overridableBlocks(of: include.name)
            for argument in include.arguments where !known.contains(argument.name) {
                findings.add(.unknownBlock(argument, of: include, known, text, situation.trail))
            }
        }
        var prefix = LinePrefix()
        if case .standalone(let indentation) = include.placement {
            prefix = situation.prefix.indented(by: text.bytes[indentation])
        }
        let scope = scopes.extending(situation.scope, with: include.arguments, of: situation.template.name)
        let trail = [Diagnostic.Note(Message("included here", zh: "在这里引用"), at: place)] + situation.trail
        let isRecursive = library.isRecursive(include.name)
        let callee = routines.number(
            of: include.name, situation.stack, scope: scope, isRecursive ? LinePrefix(isInherited: true) : prefix,
            trail: trail)
        calls.append(
            RoutineCall(
                caller: situation.routine, callee: callee, origins: situation.stack.origins, template: include.name,
                place: place))
        guard isRecursive else { return code.append(.call(routine: callee)) }
        let indentation = code.store(prefix.bytes)
        code.append(
            .callIndented(
                routine: callee, start: indentation.lowerBound, end: indentation.upperBound, keeps: prefix.isInherited))
    }

    private mutating func compile(_ block: Block, in situation: Situation) {
        guard let override = scopes.override(of: block.name, in: situation.scope),
            let template = library.templates[override.template]
        else { return compile(block.nodes, in: situation) }
        let bytes = situation.template.text.bytes
        var inner = situation
        inner.template = template
        inner.scope = override.scope
        inner.prefix = LinePrefix()
        inner.trail.insert(
            Diagnostic.Note(
                Message("shown in this block", zh: "显示在这个区块里"), at: situation.template.text.place(block.tag.range)),
            at: 0)
        var nodes = override.block.nodes
        switch block.placement {
        case .standalone(let indentation):
            inner.prefix = situation.prefix.indented(by: bytes[block.indentation ?? indentation])
            inner.prefix.outdent = override.block.indentation?.count ?? 0
            if !override.block.startsOwnLine, !nodes.isEmpty {
                var start = inner.prefix
                start.outdent = 0
                beginLine(start, [])
            }
        case .lineStart(let indentation):
            inner.prefix = situation.prefix.indented(by: bytes[indentation])
            fallthrough
        case .inline:
            inner.prefix.outdent = override.block.indentation?.count ?? 0
            // The block's own line has begun already; only what the first line has beyond its fellows is missing.
            if case .line(let whitespace)? = nodes.first {
                code.append(literal: template.text.bytes[whitespace].dropFirst(inner.prefix.outdent))
                nodes.removeFirst()
            }
        }
        compile(nodes, in: inner)
    }
}
