/// A page, or a part of one, whose values templates may show under declared names.
///
/// The declaration is the whole contract between pages and templates: what is not in `fields` does not exist for a
/// template, and naming it is an error when the template is compiled.
///
///     extension AgencyRow: TemplateRecord {
///         static let fields: [Field<AgencyRow>] = [.text("name", \.name), .number("count", \.measures.count)]
///     }
package protocol TemplateRecord: Sendable {
    /// Every name a template may use, each with its value. Names are unique and hold neither dots nor spaces.
    static var fields: [Field<Self>] { get }
}
