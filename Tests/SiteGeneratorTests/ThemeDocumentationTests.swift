import Foundation
import Testing

@testable import SiteGenerator
@testable import Templates

/// `Documentation/Themes.md` names every value a template may show, and no other.
@Suite struct ThemeDocumentationTests {
    /// The values of each template and record as the tables write them, without the mark for what may be absent.
    private static var declared: [String: String] {
        var schema = Schema()
        var names: [String: String] = [:]
        func page<Page: TemplateRecord>(_ template: String, _ type: Page.Type) {
            _ = schema.shape(of: type)
            names[String(describing: type)] = template
        }
        page("home", HomePage.self)
        page("policies", PolicyListPage.self)
        page("policy", PolicyPage.self)
        page("measure", MeasurePage.self)
        page("a-z", AlphabetPage.self)
        page("agencies", AgencyListPage.self)
        page("agency", AgencyPage.self)
        page("indicators", IndicatorListPage.self)
        page("indicator", IndicatorPage.self)
        page("places", PlaceListPage.self)
        page("place", PlacePage.self)
        page("compare", ConceptListPage.self)
        page("comparison", ConceptPage.self)
        page("targets", TargetsPage.self)
        page("progress", ProgressPage.self)
        page("timeline", TimelinePage.self)
        page("updates", UpdatesPage.self)
        page("article", ArticlePage.self)
        page("data", DataPage.self)
        page("methodology", MethodologyPage.self)
        page("styleguide", StyleguidePage.self)
        let rows = schema.records.filter { !["Words", "NotFoundPage", "SearchPage"].contains($0.name) }.map { record in
            let fields = record.fields.filter { $0.name != "frame" }
            let values = fields.map { "`\($0.name)`\(mark(of: $0.shape, in: schema))" }
            return (names[record.name] ?? record.name, values.joined(separator: ", "))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    private static func mark(of shape: Shape, in schema: Schema) -> String {
        switch shape {
        case .text, .nothing: ""
        case .html: " html"
        case .number: " number"
        case .flag: " flag"
        case .record(let index): " {\(schema.records[index].name)}"
        case .list(.record(let index)): " [\(schema.records[index].name)]"
        case .list: " […]"
        }
    }

    private static func documented() throws -> [String: String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Documentation/Themes.md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let rows = lines.compactMap { line -> (String, String)? in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 2 else { return nil }
            let name = cells[0].replacingOccurrences(of: "`", with: "")
            return (name, cells[1].replacingOccurrences(of: " ?", with: ""))
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: declared.keys.sorted())
    func eachRowIsWhatTheProgramDeclares(name: String) throws {
        #expect(try Self.documented()[name] == Self.declared[name])
    }
}
