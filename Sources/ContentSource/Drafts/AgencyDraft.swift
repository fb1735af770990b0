import DataFiles
package import Diagnostics

/// One entry of an agency register.
package struct AgencyDraft: Sendable {
    package let id: Located<String>
    /// The id of the place, which is the register's file name.
    package let jurisdiction: Located<String>
    package let name: Located<String>
    package let short: Located<String>
    package let aliases: [Located<String>]
    package let office: String?
    package let contact: String?
    package let successor: Located<String>?

    /// An entry of which only names are known.
    package init(id: Located<String>, jurisdiction: Located<String>, name: Located<String>, short: Located<String>) {
        self.init(
            id: id, jurisdiction: jurisdiction, name: name, short: short, aliases: [], office: nil, contact: nil,
            successor: nil)
    }

    private init(
        id: Located<String>, jurisdiction: Located<String>, name: Located<String>, short: Located<String>,
        aliases: [Located<String>], office: String?, contact: String?, successor: Located<String>?
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.name = name
        self.short = short
        self.aliases = aliases
        self.office = office
        self.contact = contact
        self.successor = successor
    }

    static func read(
        _ reader: FieldReader, jurisdiction: Located<String>
    ) -> (draft: AgencyDraft?, diagnostics: [Diagnostic]) {
        var fields = reader
        let id = fields.requiredIdentifier("id")
        let name = fields.requiredText("name")
        let short = fields.requiredText("short")
        let aliases = fields.texts("aliases")
        let office = fields.text("office")?.value
        let contact = fields.text("contact")?.value
        let successor = fields.text("successor")
        let diagnostics = fields.finish()
        guard let id, let name, let short else { return (nil, diagnostics) }
        let draft = AgencyDraft(
            id: id, jurisdiction: jurisdiction, name: name, short: short, aliases: aliases, office: office,
            contact: contact, successor: successor)
        return (draft, diagnostics)
    }
}
