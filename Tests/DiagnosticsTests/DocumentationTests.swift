import Foundation
import Testing

/// An undocumented diagnostic fails here, and so does a documented one that no longer exists.
@Suite struct DocumentationTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func codesInSources() throws -> Set<String> {
        let sources = Self.package.appending(path: "Sources")
        var codes: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            for match in text.matches(of: /\.(?:error|warning|suggestion),\s*"([a-z0-9-]+)"/) {
                codes.insert(String(match.output.1))
            }
        }
        return codes
    }

    private func codesInDocumentation() throws -> Set<String> {
        let page = Self.package.appending(path: "Documentation/Diagnostics.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        var codes: Set<String> = []
        for line in text.split(separator: "\n") where line.hasPrefix("| `") {
            let cell = line.dropFirst(2).prefix { $0 != "|" }
            for match in cell.matches(of: /`([a-z0-9-]+)`/) { codes.insert(String(match.output.1)) }
        }
        return codes
    }

    @Test func everyCodeIsExplained() throws {
        let written = try codesInSources()
        let explained = try codesInDocumentation()
        #expect(written.count > 50)
        #expect(written.subtracting(explained).sorted() == [])
        #expect(explained.subtracting(written).sorted() == [])
    }
}
