package import Diagnostics

/// A template compiled for the pages of one type; it shows any number of them, from any thread.
package struct Template<Page: TemplateRecord>: Sendable {
    private let program: Program

    /// Compiles the template `name` and everything it includes against the names `Page` declares.
    ///
    /// All mistakes come at once, each with its place in the file it was made in. There is no template if one of them is
    /// an error.
    package static func compile(
        _ name: String, in library: TemplateLibrary
    ) -> (template: Template?, diagnostics: [Diagnostic]) {
        var schema = Schema()
        let root = schema.shape(of: Page.self)
        let result = Compiler(library, schema: schema, .strict).compile(name, root: root)
        return (result.program.map(Template.init), result.diagnostics)
    }

    /// The bytes of one page. Throws only for values that contain themselves.
    package func render(_ page: Page) throws(NestingTooDeep) -> [UInt8] {
        var output: [UInt8] = []
        try render(page, into: &output)
        return output
    }

    /// Appends one page to `output`.
    package func render(_ page: Page, into output: inout [UInt8]) throws(NestingTooDeep) {
        var values = PageEncoder(layouts: program.layouts)
        _ = values.append([page])
        try program.render(values, into: &output)
    }
}
