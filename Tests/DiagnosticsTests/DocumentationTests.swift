import Diagnostics
import Foundation
import Testing

/// An undocumented diagnostic fails here, and so does a documented one that no longer exists.
@Suite struct DocumentationTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

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
        let written = Set(Diagnostic.Code.allCases.map(\.rawValue))
        let explained = try codesInDocumentation()
        #expect(written.subtracting(explained).sorted() == [])
        #expect(explained.subtracting(written).sorted() == [])
    }
}
