import ContentSource
package import Diagnostics
import Foundation
import Linking
package import PolicyModel
import PolicyText

/// A small content folder written for one test, read and linked.
package struct SampleContent {
    package let catalog: Catalog
    /// Errors and warnings; suggestions are not what these samples are about.
    package let diagnostics: [Diagnostic]

    /// Loads and links `files`, texts by path; a `site.yaml` and two places, 某县 in 某省, are there unless stated.
    package init(_ files: [String: String], asOf: String? = nil) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "yardstick-sample-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in Self.defaults.merging(files, uniquingKeysWith: { _, stated in stated }) {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let loaded = try ContentLoader(folder: try ContentFolder(root: folder.path)).load()
        let drafts = loaded.drafts
        let recognised = zip(drafts.policies, loaded.policyTexts).map { draft, text in
            let outline = PolicyTextReader().read(text.markdown, file: text.file, firstLine: text.firstLine)
            return RecognisedPolicy(draft: draft, outline: outline)
        }
        let (catalog, linkFindings) = Linker(drafts, asOf: asOf.flatMap { CalendarDate($0) }).link(recognised)
        self.catalog = catalog
        diagnostics = (loaded.diagnostics + linkFindings).filter { $0.severity != .suggestion }.sorted()
    }

    /// The text of a policy file whose one section holds `items`, each a title with what stands below it.
    package static func policy(_ jurisdiction: String, _ items: [(title: String, text: String)]) -> String {
        let measures = items.enumerated().map { "#### \($0 + 1).\($1.title)\n\n\($1.text)\n" }
        let head = "---\ntitle: 健康行动方案\njurisdiction: \(jurisdiction)\n---\n\n## 一、重点任务\n\n### （一）服务能力\n\n"
        return head + measures.joined(separator: "\n")
    }

    private static let defaults = [
        "site.yaml": "title: 测试站\nasOf: 2026-06-30\n",
        "jurisdictions.json": """
        [{"id": "guo", "name": "某国"}, {"id": "sheng", "name": "某省", "parent": "guo"},
         {"id": "xian", "name": "某县", "parent": "sheng"}]
        """,
    ]
}
