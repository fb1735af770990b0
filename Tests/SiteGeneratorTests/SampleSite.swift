import Assessment
import Diagnostics
import Foundation
import PolicyModel
import SampleContent

@testable import SiteGenerator

/// The site of a sample content, made with the default theme.
struct SampleSite {
    let facts: SiteFacts
    private let generator: SiteGenerator

    init(_ files: [String: String], asOf: String? = nil) throws {
        let catalog = try SampleContent(files, asOf: asOf).catalog
        let assessments = CatalogAssessor(catalog).assess()
        let themes = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Themes/default")
        let (theme, diagnostics) = Theme.compile(try ThemeFolder([themes.path]))
        guard let theme else { throw Broken(messages: diagnostics.map(\.message.english)) }
        facts = SiteFacts(catalog: catalog, assessments: assessments)
        generator = SiteGenerator(catalog: catalog, assessments: assessments, theme: theme)
    }

    var pages: PageContext { PageContext(facts) }
    var requests: [PageRequest] { generator.requests }

    func path(of request: PageRequest) -> String { generator.path(of: request) }
    func text(_ request: PageRequest) throws -> String {
        String(decoding: try generator.make(request).bytes, as: UTF8.self)
    }

    /// The default theme does not compile.
    private struct Broken: Error {
        let messages: [String]
    }
}

/// A progress note as a file.
func note(_ date: String, policy: String = "plan", measures: String = "1.1.1", status: String, text: String = "")
    -> String
{
    "---\ndate: \(date)\npolicy: \(policy)\nmeasures: [\(measures)]\nstatus: \(status)\n---\n\n\(text)\n"
}
