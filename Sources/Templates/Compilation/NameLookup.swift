/// Finds what names stand for in a stack of contexts, and gives each value found its cell.
struct NameLookup {
    /// A value's place and shape.
    struct Value {
        let reference: Reference
        let shape: Shape
        /// The dot on a record: the context itself, which no cell holds.
        var isContext = false
    }

    enum Outcome {
        case value(Value)
        /// No record in reach declares the part at `index`; `records` are those that were asked, innermost first.
        case unknown(index: Int, records: [Int])
        /// The part before `index` is not a record.
        case notRecord(index: Int, Shape)
        /// An earlier mistake hides what is there.
        case open
    }

    let schema: Schema
    private(set) var layouts: [RecordLayout]
    private(set) var paths: [[Int]] = []

    init(_ schema: Schema) {
        self.schema = schema
        layouts = zip(schema.types, schema.writers).map(RecordLayout.init)
    }

    mutating func find(_ parts: [String], in stack: ContextStack) -> Outcome {
        guard let first = parts.first else {
            let reference = Reference(register: stack.register(for: stack.top), offset: 0, path: nil)
            if case .nothing = stack.top { return .open }
            guard case .record = stack.top else { return .value(Value(reference: reference, shape: stack.top)) }
            return .value(Value(reference: reference, shape: stack.top, isContext: true))
        }
        var asked: [Int] = []
        for shape in stack.shapes.reversed() {
            if case .nothing = shape { return .open }
            guard case .record(let record) = shape else { continue }
            if let field = field(first, of: record) {
                return follow(parts.dropFirst(), from: record, field)
            }
            asked.append(record)
        }
        return .unknown(index: 0, records: asked)
    }

    private mutating func follow(_ rest: ArraySlice<String>, from record: Int, _ field: Int) -> Outcome {
        var shape = schema.records[record].fields[field].shape
        let offset = layouts[record].cell(of: field)
        var path: [Int] = []
        for index in rest.indices {
            guard case .record(let inner) = shape else {
                if case .nothing = shape { return .open }
                return .notRecord(index: index, shape)
            }
            guard let field = self.field(rest[index], of: inner) else {
                return .unknown(index: index, records: [inner])
            }
            shape = schema.records[inner].fields[field].shape
            path.append(layouts[inner].cell(of: field))
        }
        if path.isEmpty {
            return .value(Value(reference: Reference(register: record, offset: offset, path: nil), shape: shape))
        }
        let place = paths.firstIndex(of: path) ?? paths.count
        if place == paths.count { paths.append(path) }
        return .value(Value(reference: Reference(register: record, offset: offset, path: place), shape: shape))
    }

    private func field(_ name: String, of record: Int) -> Int? {
        schema.records[record].fields.firstIndex { $0.name == name }
    }
}
