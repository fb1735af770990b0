import DataFiles
package import Diagnostics

/// One entry of `concepts.json`.
package struct ConceptDraft: Sendable {
    package let id: Located<String>
    package let name: String
    package let description: String?

    /// Path below the content folder.
    package static let file = "concepts.json"

    static func read(_ reader: FieldReader) -> (draft: ConceptDraft?, diagnostics: [Diagnostic]) {
        var fields = reader
        let id = fields.requiredIdentifier("id")
        let name = fields.requiredText("name")
        let description = fields.text("description")?.value
        let diagnostics = fields.finish()
        guard let id, let name else { return (nil, diagnostics) }
        return (ConceptDraft(id: id, name: name.value, description: description), diagnostics)
    }
}
