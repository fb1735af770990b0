import Foundation
import Templates
import Testing

/// One case of the official specification.
struct SpecificationCase: Decodable, CustomTestStringConvertible {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }
}

/// The official Mustache specification, compiled leniently: it asks for silence about unknown names.
@Suite(.enabled(if: SharedFolder.hasMustache, "the specification's files lie outside the package"))
struct MustacheSpecificationTests {
    private struct File: Decodable {
        let tests: [SpecificationCase]
    }

    static func cases(_ file: String) throws -> [SpecificationCase] {
        let data = try Data(contentsOf: SharedFolder.mustache.appendingPathComponent("\(file).json"))
        return try JSONDecoder().decode(File.self, from: data).tests
    }

    @Test(
        arguments: [
            ("comments", 12), ("delimiters", 14), ("inheritance", 27), ("interpolation", 42), ("inverted", 22),
            ("partials", 12), ("sections", 34),
        ])
    func holds(file: String, count: Int) throws {
        let cases = try Self.cases(file)
        #expect(cases.count == count)
        for test in cases {
            #expect(try Self.render(test) == test.expected, "\(file): \(test.name)")
        }
    }

    private static func render(_ test: SpecificationCase) throws -> String {
        var sources = [TemplateSource(name: "", file: "test", text: test.template)]
        for (name, text) in test.partials ?? [:] {
            sources.append(TemplateSource(name: name, file: name, text: text))
        }
        var schema = Schema()
        let root = InferredShape(test.data).declare(in: &schema)
        let library = TemplateLibrary(sources)
        let (compiled, diagnostics) = Program.compile("", in: library, root: root, schema: schema, .lenient)
        let program = try #require(compiled, "\(test.name): \(diagnostics)")
        let page = JSONPage(test.data, root: root, schema: schema, layouts: program.layouts)
        var output: [UInt8] = []
        try program.render(page.encoder, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
