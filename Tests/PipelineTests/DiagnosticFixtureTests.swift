import Diagnostics
import Foundation
import Pipeline
import Testing

/// Each folder of `Fixtures` is a case: its files are laid over `base`, and `expected.en.txt` and `expected.zh.txt` are what a check must say.
///
/// `RECORD=1 swift test --filter DiagnosticFixtureTests` rewrites the expectations; read the difference before committing it.
@Suite struct DiagnosticFixtureTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static var cases: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
        return names.filter { $0 != "base" && !$0.hasPrefix(".") }.sorted()
    }

    @Test func casesAreFound() {
        #expect(Self.cases.count >= 12)
    }

    @Test(arguments: cases)
    func saysWhatIsWrong(name: String) throws {
        let content = try content(name)
        for language in Language.allCases {
            let said = try content.findings(in: language)
            let expectation = Self.fixtures.appending(path: "\(name)/expected.\(language.rawValue).txt")
            if ProcessInfo.processInfo.environment["RECORD"] != nil {
                try Data(said.utf8).write(to: expectation)
            }
            #expect(said == (try String(contentsOf: expectation, encoding: .utf8)))
        }
    }

    @Test(arguments: cases)
    func bothLanguagesStateTheSameFacts(name: String) throws {
        for diagnostic in try content(name).diagnostics() { expectBothLanguages(diagnostic) }
    }

    private func content(_ name: String) throws -> TemporaryContent {
        let content = try TemporaryContent(base: Self.fixtures.appending(path: "base"))
        try content.overlay(Self.fixtures.appending(path: name))
        return content
    }
}
