package import Diagnostics

/// A template compiled against a schema, with all it includes: every name is an offset, every literal is final.
package struct Program: Sendable {
    /// The template's name, for errors.
    package let name: String
    /// Where pages put the values of each record.
    package let layouts: [RecordLayout]
    let instructions: [Instruction]
    let literals: [UInt8]
    /// The offsets behind the first of dotted names.
    let paths: [[Int]]
    /// The instructions of each routine; the first is the template itself.
    let routines: [Range<Int>]

    /// Compiles against a schema that no Swift types declare; pages use `Template` instead.
    package static func compile(
        _ name: String, in library: TemplateLibrary, root: Shape, schema: Schema, _ strictness: Strictness
    ) -> (program: Program?, diagnostics: [Diagnostic]) {
        Compiler(library, schema: schema, strictness).compile(name, root: root)
    }

    /// One register for each record, and a last one for the values that have no names of their own.
    var registerCount: Int { layouts.count + 1 }

    /// Appends the page whose values `page` holds, its root at cell 0.
    package func render(_ page: PageEncoder, into output: inout [UInt8]) throws(NestingTooDeep) {
        let isWhole = Renderer.run(self, over: page, into: &output) && !page.isTooDeep
        if !isWhole { throw NestingTooDeep(template: name) }
    }
}
