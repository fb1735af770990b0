import Foundation
import Pipeline
import Testing

/// What a preview remembers never shows: each run equals one that remembers nothing.
@Suite struct RememberedResultsTests {
    private let content: TemporaryContent

    init() throws {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        content = try TemporaryContent(base: fixtures.appending(path: "base"))
    }

    private static let edits: [(path: String, text: String?)] = [
        (
            "policies/plan.md",
            "---\ntitle: 甲\njurisdiction: xian\n---\n\n## 一、任务\n\n### 1. 改水\n\n到2027年，水厂达到3座。（县卫生健康局负责）\n"
        ),
        (
            "policies/plan.md",
            "---\ntitle: 甲\njurisdiction: xian\n---\n\n\n## 一、任务\n\n### 1. 改水\n\n到2027年，水厂达到3座。（县卫生健康局负责）\n"
        ),
        ("pages/about.md", "---\ntitle: 说明\n---\n<div>一</div> [无](none.md)\n"),
        ("site.yaml", "title: 示例\nasOf: 2026-06-30\nunsafeHTML: true\n"),
        ("agencies/xian.json", "[]\n"),
        ("indicators/values.csv", "id,year,value\n"),
        (
            "indicators/plan.json",
            "[{\"id\": \"plan-x\", \"name\": \"水厂数\", \"unit\": \"座\", \"data\": \"values.csv\"}]\n"
        ),
        ("indicators/values.csv", "id,year,value\nplan-x,2024,x\n"),
        ("pages/about.md", nil),
        ("pages/about.md", "---\ntitle: e\u{301}\n---\n"),
        ("pages/about.md", "---\ntitle: \u{E9}\n---\n"),
        ("jurisdictions.json", "[]"),
    ]

    @Test func everyRunEqualsAColdOne() throws {
        var remembered = RememberedResults()
        _ = try Pipeline(content.options()).prepare(remembering: &remembered)
        for (number, edit) in Self.edits.enumerated() {
            if let text = edit.text {
                try content.write(Data(text.utf8), to: edit.path)
            } else {
                try FileManager.default.removeItem(at: content.content.appending(path: edit.path))
            }
            let warm = try Pipeline(content.options()).prepare(remembering: &remembered)
            let cold = try Pipeline(content.options()).prepare()
            #expect(warm.report.diagnostics == cold.report.diagnostics, "edit \(number)")
            #expect(try Self.files(of: warm.site) == Self.files(of: cold.site), "edit \(number)")
        }
    }

    private static func files(of site: PreparedSite?) throws -> [[UInt8]: [UInt8]] {
        guard let site else { return [:] }
        let index = SiteIndex(site)
        var files: [[UInt8]: [UInt8]] = [:]
        for path in index.paths {
            if case .bytes(let bytes)? = try index.file(at: path) { files[path] = bytes }
        }
        return files
    }
}
