import DataFiles
package import Diagnostics

/// One entry of `jurisdictions.json`.
package struct JurisdictionDraft: Sendable {
    package let id: Located<String>
    package let name: String
    package let parent: Located<String>?
    package let isExample: Bool

    /// Path below the content folder.
    package static let file = "jurisdictions.json"

    package init(id: Located<String>, name: String, parent: Located<String>?, isExample: Bool) {
        self.id = id
        self.name = name
        self.parent = parent
        self.isExample = isExample
    }

    static func read(_ reader: FieldReader) -> (draft: JurisdictionDraft?, diagnostics: [Diagnostic]) {
        var fields = reader
        let id = fields.requiredIdentifier("id")
        let name = fields.requiredText("name")
        let parent = fields.text("parent")
        let isExample = fields.flag("example") ?? false
        let diagnostics = fields.finish()
        guard let id, let name else { return (nil, diagnostics) }
        return (JurisdictionDraft(id: id, name: name.value, parent: parent, isExample: isExample), diagnostics)
    }
}

extension FieldReader {
    /// An id that must be there and be fit for an address.
    mutating func requiredIdentifier(_ key: String) -> Located<String>? {
        guard let id = requiredText(key) else { return nil }
        if let finding = Identifier.check(id, what: Message(key, zh: "“\(key)”")) {
            report(finding)
            return nil
        }
        return id
    }
}
