package import Diagnostics

/// Reads the fields of one object by name and type, and remembers what was asked for, so that `finish` can name unknown keys.
///
/// Every reading method returns nil (or nothing) where the value is absent or of another type; the latter also leaves a diagnostic.
package struct FieldReader {
    /// Where the object stands.
    package var range: SourceRange { source.range(node.span.lowerBound..<headEnd) }
    package private(set) var diagnostics: [Diagnostic] = []

    private let source: SourceText
    private let node: DataNode
    /// What the object is called in messages: “indicator”, “front matter”.
    private let subject: Message
    private let entries: [String: DataEntry]
    private var known: Set<String> = []

    /// Reads `node` as an object; a node that is none is reported and reads as empty.
    package init(_ node: DataNode, in source: SourceText, subject: Message) {
        self.node = node
        self.source = source
        self.subject = subject
        guard case .fields(let fields) = node.value else {
            entries = [:]
            diagnostics = [
                .wrongType(
                    subject, expected: Message("an object { … }", zh: "对象 { … }"), found: node.shown,
                    at: source.range(node.span))
            ]
            return
        }
        var entries: [String: DataEntry] = [:]
        for entry in fields {
            if let first = entries[entry.key] {
                diagnostics.append(
                    .duplicateKey(entry.key, at: source.range(entry.keySpan), first: source.range(first.keySpan)))
            } else {
                entries[entry.key] = entry
            }
        }
        self.entries = entries
    }

    /// The diagnostics of all readings and of keys nobody asked for.
    package consuming func finish() -> [Diagnostic] {
        guard case .fields(let fields) = node.value else { return diagnostics }
        for entry in fields where !known.contains(entry.key) && !entry.key.hasPrefix("$") {
            let near = nearestNames(to: entry.key, in: known)
            diagnostics.append(
                .unknownKey(
                    entry.key, in: subject, at: source.range(source.unquoted(entry.keySpan)), near: near, known: known))
        }
        return diagnostics
    }

    /// Takes over what a reader of an inner object found.
    package mutating func absorb(_ inner: consuming FieldReader) { diagnostics += inner.finish() }

    /// Adds a finding made by the caller about one of these fields.
    package mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

extension FieldReader {
    /// Whether the object states something under `key`, of whatever type.
    package func states(_ key: String) -> Bool {
        guard let entry = entries[key] else { return false }
        if case .null = entry.node.value { return false }
        return true
    }

    /// A text; numbers are accepted as written.
    package mutating func text(_ key: String) -> Located<String>? {
        guard let entry = entry(key) else { return nil }
        guard let text = scalarText(entry.node) else {
            return mismatch(key, Message("a text or number", zh: "文字或数字"), entry.node)
        }
        return Located(text, at: source.range(source.unquoted(entry.node.span)))
    }

    /// A text that must be there and not be empty.
    package mutating func requiredText(_ key: String) -> Located<String>? {
        let hadEntry = entry(key) != nil
        let found = text(key)
        guard let found else {
            if !hadEntry, isObject { diagnostics.append(.missing(key, in: subject, at: range)) }
            return nil
        }
        return nonEmpty(found, key)
    }

    /// A text that may be absent, but not empty.
    package mutating func optionalText(_ key: String) -> Located<String>? { text(key).flatMap { nonEmpty($0, key) } }

    package mutating func integer(_ key: String) -> Located<Int>? {
        guard let entry = entry(key) else { return nil }
        guard case .number(_, let number) = entry.node.value, let integer = Int(exactly: number) else {
            return mismatch(key, Message("a whole number", zh: "整数"), entry.node, fix: numberFix(entry.node))
        }
        return Located(integer, at: source.range(entry.node.span))
    }

    package mutating func number(_ key: String) -> Located<Double>? {
        guard let entry = entry(key) else { return nil }
        guard case .number(_, let number) = entry.node.value else {
            return mismatch(key, Message("a number", zh: "数字"), entry.node, fix: numberFix(entry.node))
        }
        return Located(number, at: source.range(entry.node.span))
    }

    package mutating func flag(_ key: String) -> Bool? {
        guard let entry = entry(key) else { return nil }
        guard case .flag(let flag) = entry.node.value else {
            return mismatch(key, Message("true or false", zh: "“true”或“false”"), entry.node)
        }
        return flag
    }

    /// A list of texts or numbers as written, none of them empty; a single text counts as a list of one.
    package mutating func texts(_ key: String) -> [Located<String>] {
        guard let entry = entry(key) else { return [] }
        guard case .list(let items) = entry.node.value else {
            return optionalText(key).map { [$0] } ?? []
        }
        return items.compactMap { item in
            guard let text = scalarText(item) else { return mismatch(key, Message("a text", zh: "文字"), item) }
            return nonEmpty(Located(text, at: source.range(source.unquoted(item.span))), key)
        }
    }

    /// One of the named values of an enumeration.
    package mutating func choice<Value>(_ key: String, _ values: KeyValuePairs<String, Value>) -> Located<Value>? {
        guard let found = text(key) else { return nil }
        if let value = values.first(where: { $0.key == found.value }) { return Located(value.value, at: found.range) }
        let names = values.map(\.key)
        diagnostics.append(.unknownChoice(key, found: found, names: names))
        return nil
    }

    /// A reader for an inner object; hand it back to `absorb`.
    package mutating func object(_ key: String, subject: Message) -> FieldReader? {
        entry(key).map { FieldReader($0.node, in: source, subject: subject) }
    }

    /// Readers for a list of inner objects; hand each back to `absorb`.
    package mutating func objects(_ key: String, subject: Message) -> [FieldReader] {
        guard let entry = entry(key) else { return [] }
        guard case .list(let items) = entry.node.value else {
            let _: Never? = mismatch(key, Message("a list [ … ]", zh: "列表 [ … ]"), entry.node)
            return []
        }
        return items.map { FieldReader($0, in: source, subject: subject) }
    }

    /// Lists of objects under keys the author chose: `{"全国平均水平": [{…}]}`.
    package mutating func namedObjects(_ key: String, subject: Message) -> [(
        name: Located<String>, items: [FieldReader]
    )] {
        guard let entry = entry(key) else { return [] }
        guard case .fields(let fields) = entry.node.value else {
            let _: Never? = mismatch(key, Message("an object { … }", zh: "对象 { … }"), entry.node)
            return []
        }
        var names: [String: Range<Int>] = [:]
        return fields.compactMap { field in
            if let first = names.updateValue(field.keySpan, forKey: field.key) {
                diagnostics.append(
                    .duplicateKey(field.key, at: source.range(field.keySpan), first: source.range(first)))
                return nil
            }
            guard case .list(let items) = field.node.value else {
                return mismatch(field.key, Message("a list [ … ]", zh: "列表 [ … ]"), field.node)
            }
            let name = Located(field.key, at: source.range(field.keySpan))
            return (name, items.map { FieldReader($0, in: source, subject: subject) })
        }
    }
}

extension FieldReader {
    private var isObject: Bool {
        if case .fields = node.value { true } else { false }
    }

    private var headEnd: Int { min(node.span.lowerBound + 1, node.span.upperBound) }

    private mutating func entry(_ key: String) -> DataEntry? {
        known.insert(key)
        return states(key) ? entries[key] : nil
    }

    private mutating func nonEmpty(_ found: Located<String>, _ key: String) -> Located<String>? {
        guard found.value.contains(where: { !$0.isWhitespace }) else {
            diagnostics.append(.empty(key, in: subject, at: found.range))
            return nil
        }
        return found
    }

    private func scalarText(_ node: DataNode) -> String? {
        switch node.value {
        case .text(let text): text
        case .number(let text, _): text
        case .null, .flag, .list, .fields: nil
        }
    }

    private mutating func mismatch<Value>(
        _ key: String, _ expected: Message, _ node: DataNode, fix: Diagnostic.Fix? = nil
    ) -> Value? {
        diagnostics.append(
            .wrongType(
                .verbatim("“\(key)”"), expected: expected, found: node.shown, at: source.range(node.span), fix: fix))
        return nil
    }

    /// A number in quotation marks or full-width digits, as a number.
    private func numberFix(_ node: DataNode) -> Diagnostic.Fix? {
        guard case .text(let text) = node.value else { return nil }
        let number = text.withHalfWidthDigits
        guard number.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }), Double(number) != nil else {
            return nil
        }
        return Diagnostic.Fix(source.range(node.span), replacement: number)
    }
}
