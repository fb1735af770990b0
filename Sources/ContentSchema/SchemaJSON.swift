import DataFiles
package import Diagnostics

extension Schema {
    /// The whole schema as a file of its own, in the draft that current validators read.
    package func document(in language: Language) -> String {
        let head: [(key: String, value: JSONText)] = [
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
        ]
        return JSONText.fields(head + fields(in: language, orNull: false)).open() + "\n"
    }

    /// `orNull` lets the value be absent by being empty, as `unit:` in YAML.
    private func fields(in language: Language, orNull: Bool) -> [(key: String, value: JSONText)] {
        var fields: [(key: String, value: JSONText)] = []
        if let title { fields.append(("title", .text(title.text(in: language)))) }
        if let description { fields.append(("description", .text(description.text(in: language)))) }
        fields += shape.fields(in: language, orNull: orNull)
        if let usual { fields.append(("default", usual)) }
        if !examples.isEmpty { fields.append(("examples", .list(examples))) }
        return fields
    }

    fileprivate func json(in language: Language, orNull: Bool = false) -> JSONText {
        .fields(fields(in: language, orNull: orNull))
    }
}

extension Schema.Shape {
    fileprivate func fields(in language: Language, orNull: Bool) -> [(key: String, value: JSONText)] {
        switch self {
        case .string(let pattern): type("string", orNull: orNull) + (pattern.map { [("pattern", .text($0))] } ?? [])
        case .text(let pattern):
            type("string", "number", orNull: orNull) + (pattern.map { [("pattern", .text($0))] } ?? [])
        case .integer(let range):
            type("integer", orNull: orNull)
                + (range.map { [("minimum", .whole($0.lowerBound)), ("maximum", .whole($0.upperBound))] } ?? [])
        case .number(let above):
            type("number", orNull: orNull) + (above.map { [("exclusiveMinimum", .number($0))] } ?? [])
        case .flag: type("boolean", orNull: orNull)
        case .choice(let names):
            [("enum", .list(names.map { .text($0) } + (orNull ? [.verbatim("null")] : [])))]
        case .list(let item, let atLeast):
            type("array", orNull: orNull) + [("items", item.json(in: language))]
                + (atLeast > 0 ? [("minItems", .whole(atLeast))] : [])
        case .object(let object): type("object", orNull: orNull) + object.fields(in: language)
        case .either(let schemas):
            [
                (
                    "anyOf",
                    .list((schemas + (orNull ? [Schema(.null)] : [])).map { $0.json(in: language) })
                )
            ]
        case .null: type("null", orNull: false)
        }
    }

    private func type(_ names: String..., orNull: Bool) -> [(key: String, value: JSONText)] {
        let all = (names + (orNull ? ["null"] : [])).map { JSONText.text($0) }
        return [("type", all.count == 1 ? all[0] : .list(all))]
    }
}

extension ObjectSchema {
    fileprivate func fields(in language: Language) -> [(key: String, value: JSONText)] {
        var fields: [(key: String, value: JSONText)] = []
        let required = properties.filter(\.isRequired).map { JSONText.text($0.name) }
        if !required.isEmpty { fields.append(("required", .list(required))) }
        if !properties.isEmpty {
            let inner = properties.map { property in
                (
                    key: property.name,
                    value: property.schema.json(in: language, orNull: !property.isRequired && !mayGrow)
                )
            }
            fields.append(("properties", .fields(inner)))
        }
        if let others {
            fields.append(("additionalProperties", others.json(in: language)))
        } else if !mayGrow {
            // Readers pass over keys such as $schema and $comment.
            fields.append(("patternProperties", .fields([("^\\$", .flag(true))])))
            fields.append(("additionalProperties", .flag(false)))
        }
        return fields
    }
}
