import Templates

/// The form of some JSON data: what a page would declare, read off the values. Elements of one list share one form.
indirect enum InferredShape {
    case nothing
    case flag
    case text
    case list(InferredShape)
    case record([String: InferredShape])

    init(_ value: JSONValue) {
        switch value {
        case .null: self = .nothing
        case .flag: self = .flag
        case .integer, .decimal, .text: self = .text
        case .list(let elements): self = .list(elements.reduce(.nothing) { $0.joined(with: InferredShape($1)) })
        case .object(let members): self = .record(members.mapValues(InferredShape.init))
        }
    }

    private func joined(with other: InferredShape) -> InferredShape {
        switch (self, other) {
        case (.nothing, _): other
        case (.list(let own), .list(let others)): .list(own.joined(with: others))
        case (.record(let own), .record(let others)): .record(own.merging(others) { $0.joined(with: $1) })
        case (.flag, _), (.text, _), (.list, _), (.record, _): self
        }
    }

    /// Declares every record in `schema`, inner ones first.
    func declare(in schema: inout Schema) -> Shape {
        switch self {
        case .nothing: return .nothing
        case .flag: return .flag
        case .text: return .text
        case .list(let element): return .list(element.declare(in: &schema))
        case .record(let members):
            let fields = members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.declare(in: &schema)) }
            return schema.add(Schema.Record(name: "data", fields: fields))
        }
    }
}
