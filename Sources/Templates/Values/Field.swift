/// One name a record declares to templates, with the way to its value.
///
/// In a section, absent values, empty texts and lists, `false` and zero count as nothing; everything else shows the
/// section, lists once for each element.
package struct Field<Root>: Sendable {
    let name: String
    let shape: @Sendable (inout Schema) -> Shape
    /// Puts the field's value of one record into a cell.
    let write: Writer

    typealias Writer = @Sendable (Root, inout PageEncoder, Int) -> Void
}

extension Field {
    /// Plain text: `{{name}}` shows it, escaped.
    package static func text(_ name: String, _ get: @escaping @Sendable (Root) -> String) -> Field {
        Field(name: name, shape: { _ in .text }, write: { root, page, cell in page.put(get(root), at: cell) })
    }

    /// Text that may be absent; then it shows nothing.
    package static func optionalText(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> Field {
        Field(
            name: name, shape: { _ in .text },
            write: { root, page, cell in
                if let text = get(root) { page.put(text, at: cell) }
            })
    }

    /// Finished HTML: `{{{name}}}` shows it as it is.
    package static func html(_ name: String, _ get: @escaping @Sendable (Root) -> String) -> Field {
        Field(name: name, shape: { _ in .html }, write: { root, page, cell in page.put(get(root), at: cell) })
    }

    /// Finished HTML as UTF-8 bytes.
    package static func html(_ name: String, _ get: @escaping @Sendable (Root) -> [UInt8]) -> Field {
        Field(name: name, shape: { _ in .html }, write: { root, page, cell in page.put(get(root), at: cell) })
    }

    /// Finished HTML that may be absent.
    package static func optionalHTML(_ name: String, _ get: @escaping @Sendable (Root) -> String?) -> Field {
        Field(
            name: name, shape: { _ in .html },
            write: { root, page, cell in
                if let html = get(root) { page.put(html, at: cell) }
            })
    }

    /// A whole number in decimal digits. Zero hides a section: a number where 0 says something belongs into a text.
    package static func number(_ name: String, _ get: @escaping @Sendable (Root) -> Int) -> Field {
        Field(name: name, shape: { _ in .number }, write: { root, page, cell in page.put(get(root), at: cell) })
    }

    /// A condition for sections; it has no text of its own.
    package static func flag(_ name: String, _ get: @escaping @Sendable (Root) -> Bool) -> Field {
        Field(name: name, shape: { _ in .flag }, write: { root, page, cell in page.put(get(root), at: cell) })
    }
}

extension Field {
    /// A record that is always there; its names are reached in `{{#name}}…{{/name}}` or as `name.inner`.
    package static func record<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Root) -> Child
    ) -> Field {
        Field(
            name: name, shape: { $0.shape(of: Child.self) },
            write: { root, page, cell in page.put(record: get(root), at: cell) })
    }

    /// A record that may be absent; then its section is not shown and `name.inner` shows nothing.
    package static func optional<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Root) -> Child?
    ) -> Field {
        Field(
            name: name, shape: { $0.shape(of: Child.self) },
            write: { root, page, cell in
                if let child = get(root) { page.put(record: child, at: cell) }
            })
    }

    /// Records, for each of which the section is shown once.
    package static func list<Child: TemplateRecord>(
        _ name: String, _ get: @escaping @Sendable (Root) -> [Child]
    ) -> Field {
        Field(
            name: name, shape: { .list($0.shape(of: Child.self)) },
            write: { root, page, cell in page.put(records: get(root), at: cell) })
    }

    /// Plain texts; inside the section `{{.}}` shows each.
    package static func texts(_ name: String, _ get: @escaping @Sendable (Root) -> [String]) -> Field {
        Field(
            name: name, shape: { _ in .list(.text) },
            write: { root, page, cell in page.put(texts: get(root), at: cell) })
    }
}
