import Templates

/// Lays JSON data out as a page, the way typed pages lay out theirs.
struct JSONPage {
    private let schema: Schema
    private let layouts: [RecordLayout]
    private(set) var encoder: PageEncoder

    init(_ value: JSONValue, root: Shape, schema: Schema, layouts: [RecordLayout]) {
        self.schema = schema
        self.layouts = layouts
        encoder = PageEncoder(layouts: layouts)
        if case .object(let members) = value, case .record(let record) = root {
            _ = place([members], as: record)
        } else {
            put(value, as: root, at: encoder.reserve(1))
        }
    }

    private mutating func put(_ value: JSONValue, as shape: Shape, at cell: Int) {
        switch (value, shape) {
        case (.null, _): break
        case (.flag(let flag), _): encoder.put(.flag(flag), at: cell)
        case (.integer(let integer), _): encoder.put(.number(integer), at: cell)
        case (.decimal(let decimal), _): encoder.put("\(decimal)", at: cell)
        case (.text(let text), _): encoder.put(text, at: cell)
        case (.list(let elements), .list(.record(let record))):
            let objects = elements.map(\.members)
            encoder.put(.list(first: place(objects, as: record), count: objects.count), at: cell)
        case (.list(let elements), .list(let element)):
            let first = encoder.reserve(elements.count)
            for (offset, value) in elements.enumerated() { put(value, as: element, at: first + offset) }
            encoder.put(.list(first: first, count: elements.count), at: cell)
        case (.object(let members), .record(let record)):
            encoder.put(.record(place([members], as: record)), at: cell)
        case (.list, _), (.object, _): break
        }
    }

    private mutating func place(_ objects: [[String: JSONValue]], as record: Int) -> Int {
        let shown = layouts[record].fields
        let first = encoder.reserve(objects.count * shown.count)
        for (row, object) in objects.enumerated() {
            for (offset, field) in shown.enumerated() {
                let field = schema.records[record].fields[field]
                put(object[field.name] ?? .null, as: field.shape, at: first + row * shown.count + offset)
            }
        }
        return first
    }
}

extension JSONValue {
    fileprivate var members: [String: JSONValue] {
        if case .object(let members) = self { members } else { [:] }
    }
}
