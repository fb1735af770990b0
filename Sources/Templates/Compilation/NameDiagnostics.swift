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
        let declarers =
            names.isEmpty
            ? Message("a plain value, which has no names", zh: "这里是单个的值，没有下级")
            : Message(names.joined(separator: " or "), zh: "这里的值来自 \(names.joined(separator: "、"))")
        return Diagnostic(
            .error, .templateUnknownName, at: text.place(wanted.range),
            Message(
                "“\(wanted.text)” is not declared by \(declarers.english)",
                zh: "没有“\(wanted.text)”这个值（\(declarers.chinese)）"), notes: trail, nearMisses: near,
            fix: near.first.map { Fix(text.place(wanted.range), replacement: $0) })
    }

    static func notRecord(
        _ name: Name, part: Int, _ shape: Shape, _ schema: Schema, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        let before = name.parts[..<part].map(\.text).joined(separator: ".")
        let (words, advice) = (shape.words(schema), shape.advice(before))
        return Diagnostic(
            .error, .templateNotARecord, at: text.place(name.parts[part].range),
            Message(
                "“\(before)” is \(words.english) and has no “\(name.parts[part].text)”\(advice.english)",
                zh: "“\(before)”是\(words.chinese)，没有“\(name.parts[part].text)”\(advice.chinese)"),
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
        let (words, advice) = (shape.words(schema), shape.advice(name))
        switch (shape, variable.isRaw) {
        case (.text, false), (.number, false), (.html, true), (.nothing, _):
            return nil
        case (.text, true), (.number, true):
            return Diagnostic(
                .error, .templateRawText, at: place,
                Message(
                    "“\(name)” is \(words.english), not HTML, and must be escaped; write \(proper)",
                    zh: "“\(name)”是\(words.chinese)，不是 HTML，必须转义；请写 \(proper)"), notes: trail,
                fix: Fix(place, replacement: proper))
        case (.html, false):
            return Diagnostic(
                .error, .templateEscapedHTML, at: place,
                Message(
                    "“\(name)” is finished HTML; escaped it would show its tags; write \(proper)",
                    zh: "“\(name)”是现成的 HTML，转义后标签会显示出来；请写 \(proper)"), notes: trail,
                fix: Fix(place, replacement: proper))
        case (.flag, _), (.record, _), (.list, _):
            return Diagnostic(
                .error, .templateNoText, at: text.place(variable.name.range),
                Message(
                    "“\(name)” is \(words.english) and has no text of its own\(advice.english)",
                    zh: "“\(name)”是\(words.chinese)，本身没有文字\(advice.chinese)"), notes: trail)
        }
    }

    static func duplicateFields(in schema: Schema, at place: SourceRange) -> [Diagnostic] {
        schema.records.flatMap { record in
            var seen: Set<String> = []
            return record.fields.map(\.name).filter { !seen.insert($0).inserted }.map { name in
                Diagnostic(
                    .error, .templateDuplicateField, at: place,
                    Message(
                        "\(record.name) declares “\(name)” twice; only the first could be shown",
                        zh: "\(record.name) 声明了两个“\(name)”，只有第一个能显示"))
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
    fileprivate func words(_ schema: Schema) -> Message {
        switch self {
        case .text: Message("plain text", zh: "普通文字")
        case .html: Message("HTML", zh: "现成的 HTML")
        case .number: Message("a number", zh: "数字")
        case .flag: Message("a flag", zh: "是非值")
        case .record(let index):
            Message("the record \(schema.records[index].name)", zh: "一组值（\(schema.records[index].name)）")
        case .list: Message("a list", zh: "列表")
        case .nothing: Message("nothing", zh: "空值")
        }
    }

    fileprivate func advice(_ name: String) -> Message {
        switch self {
        case .text, .html, .number, .nothing: .verbatim("")
        case .flag: Message("; use it as a section, {{#\(name)}}…{{/\(name)}}", zh: "；请写成 {{#\(name)}}…{{/\(name)}}")
        case .record:
            Message(
                "; name one of its values, \(name == "." ? "" : name + ".")…",
                zh: "；请写出其中一个值，如 \(name == "." ? "" : name + ".")…")
        case .list:
            Message(
                "; show its elements in a section, {{#\(name)}}…{{/\(name)}}", zh: "；请用 {{#\(name)}}…{{/\(name)}} 逐项显示")
        }
    }
}
