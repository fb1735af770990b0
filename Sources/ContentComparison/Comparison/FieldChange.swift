import Diagnostics

/// A fact with its value on either side; nil where a side does not state it.
package struct FieldChange: Hashable, Sendable {
    package let field: Field
    package let old: FieldValue?
    package let new: FieldValue?

    /// The facts that differ, in the order of `fields`.
    static func between<Entity>(
        _ old: Entity?, _ new: Entity?, _ fields: [(Field, @Sendable (Entity) -> FieldValue?)]
    ) -> [FieldChange] {
        guard let old, let new else { return [] }
        return fields.compactMap { field, value in
            let (before, after) = (value(old), value(new))
            return before == after ? nil : FieldChange(field: field, old: before, new: after)
        }
    }
}

/// A value as the content has it, and as people call it where that is another word.
package struct FieldValue: Hashable, Sendable {
    package let text: String
    let label: Message?
    /// The names that make up a value in the plural.
    let items: [String]

    init(_ text: String, label: Message? = nil, items: [String] = []) {
        self.text = text
        self.label = label
        self.items = items
    }

    /// Nil where there is nothing to state.
    init?(_ text: String?) {
        guard let text, !text.isEmpty else { return nil }
        self.init(text)
    }

    /// Names in the plural, as one value.
    init?(_ items: [String]) {
        guard !items.isEmpty else { return nil }
        self.init(items.joined(separator: "、"), items: items)
    }

    func text(in language: Language) -> String { label?.text(in: language) ?? text }
}
