import Diagnostics

/// The wording of everything that can be wrong with a value's name.
extension Diagnostic {
    static func unknownName(
        _ name: Name, part: Int, _ records: [Int], _ schema: Schema, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        let wanted = name.parts[part]
        let names = records.map { schema.records[$0].name }
        let visible = records.flatMap { schema.records[$0].fields.map(\.name) }
        let inside = records.flatMap { schema.dotted(wanted.text, in: $0) }
        let near = Array((inside + nearestNames(to: wanted.text, in: visible)).prefix(3))
        let declarers = names.isEmpty ? "a plain value, which has no names" : names.joined(separator: " or ")
        return Diagnostic(
            .error, .templateUnknownName, at: text.place(wanted.range),
            "“\(wanted.text)” is not declared by \(declarers)", notes: trail, nearMisses: near,
            fix: near.first.map { Fix(text.place(wanted.range), replacement: $0) })
    }

    static func notRecord(
        _ name: Name, part: Int, _ shape: Shape, _ schema: Schema, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        let before = name.parts[..<part].map(\.text).joined(separator: ".")
        return Diagnostic(
            .error, .templateNotARecord, at: text.place(name.parts[part].range),
            "“\(before)” is \(shape.words(schema)) and has no “\(name.parts[part].text)”\(shape.advice(before))",
            notes: trail)
    }

    /// What is wrong with showing a value of `shape` this way; `nil` if nothing is.
    static func wrongShowing(
        _ variable: Variable, as shape: Shape, _ text: TemplateText, _ schema: Schema, _ trail: [Note]
    ) -> Diagnostic? {
        let name = variable.name.text
        let tag = variable.tag
        let place = text.place(tag.range)
        let proper = tag.delimiters.tag(showing: name, raw: !variable.isRaw)
        switch (shape, variable.isRaw) {
        case (.text, false), (.number, false), (.html, true), (.nothing, _):
            return nil
        case (.text, true), (.number, true):
            return Diagnostic(
                .error, .templateRawText, at: place,
                "“\(name)” is \(shape.words(schema)), not HTML, and must be escaped; write \(proper)", notes: trail,
                fix: Fix(place, replacement: proper))
        case (.html, false):
            return Diagnostic(
                .error, .templateEscapedHTML, at: place,
                "“\(name)” is finished HTML; escaped it would show its tags; write \(proper)", notes: trail,
                fix: Fix(place, replacement: proper))
        case (.flag, _), (.record, _), (.list, _):
            return Diagnostic(
                .error, .templateNoText, at: text.place(variable.name.range),
                "“\(name)” is \(shape.words(schema)) and has no text of its own\(shape.advice(name))", notes: trail)
        }
    }

    static func duplicateFields(in schema: Schema, at place: SourceRange) -> [Diagnostic] {
        schema.records.flatMap { record in
            var seen: Set<String> = []
            return record.fields.map(\.name).filter { !seen.insert($0).inserted }.map { name in
                Diagnostic(
                    .error, .templateDuplicateField, at: place,
                    "\(record.name) declares “\(name)” twice; only the first could be shown")
            }
        }
    }
}

extension Schema {
    /// `record.name` for each record inside `record` that declares `name`.
    fileprivate func dotted(_ name: String, in record: Int) -> [String] {
        records[record].fields.compactMap { field in
            guard case .record(let inner) = field.shape else { return nil }
            return records[inner].fields.contains { $0.name == name } ? "\(field.name).\(name)" : nil
        }
    }
}

extension Shape {
    fileprivate func words(_ schema: Schema) -> String {
        switch self {
        case .text: "plain text"
        case .html: "HTML"
        case .number: "a number"
        case .flag: "a flag"
        case .record(let index): "the record \(schema.records[index].name)"
        case .list: "a list"
        case .nothing: "nothing"
        }
    }

    fileprivate func advice(_ name: String) -> String {
        switch self {
        case .text, .html, .number, .nothing: ""
        case .flag: "; use it as a section, {{#\(name)}}…{{/\(name)}}"
        case .record: "; name one of its values, \(name == "." ? "" : name + ".")…"
        case .list: "; show its elements in a section, {{#\(name)}}…{{/\(name)}}"
        }
    }
}
