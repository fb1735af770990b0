import Foundation
import Testing

/// Each folder of `Mistakes` is laid over a good working folder; what the program then prints in each language stands in
/// `expected.en.txt` and `expected.zh.txt`.
///
/// `RECORD=1 swift test --filter MistakeTests` rewrites the expectations; read the difference before committing it.
@Suite struct MistakeTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Mistakes")

    static var cases: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    @Test(arguments: cases)
    func theTerminalSaysWhatIsWrong(name: String) throws {
        let office = try Office()
        try office.overlay(Self.folder.appending(path: name))
        for language in ["en", "zh"] {
            let run = try office.run(["check", "--verbose", "--language", language])
            #expect(run.code == 1)
            let expectation = Self.folder.appending(path: "\(name)/expected.\(language).txt")
            if ProcessInfo.processInfo.environment["RECORD"] != nil {
                try Data(run.errors.utf8).write(to: expectation)
            }
            #expect(run.errors == (try String(contentsOf: expectation, encoding: .utf8)))
        }
    }

    @Test func moreThanFortyKindsOfMistakesAreHeld() throws {
        let findings = try Self.cases.flatMap { try Self.findings($0, "en") }
        #expect(findings.count >= 100)
        #expect(Set(findings.map(\.code)).count >= 55)
    }

    @Test(arguments: cases)
    func bothLanguagesNameTheSamePlaces(name: String) throws {
        let (english, chinese) = (try Self.findings(name, "en"), try Self.findings(name, "zh"))
        #expect(english.map(\.place) == chinese.map(\.place))
        #expect(english.map(\.code) == chinese.map(\.code))
        #expect(chinese.allSatisfy { $0.message.contains(/\p{Han}/) })
    }

    /// The lines of an expectation that begin a finding: `file:line:column: severity: message [code]`.
    private static func findings(
        _ name: String, _ language: String
    ) throws -> [(place: String, message: String, code: String)] {
        let expectation = folder.appending(path: "\(name)/expected.\(language).txt")
        let text = try String(contentsOf: expectation, encoding: .utf8)
        let findings = text.matches(of: /(?m)^(\S[^\n]*?:[0-9]+:[0-9]+): ([^\n]*) \[([a-z0-9-]+)\]$/)
        return findings.map { (String($0.output.1), String($0.output.2), String($0.output.3)) }
    }
}

extension Office {
    /// Puts the files of another folder over those already there; the shipped themes stay untouched.
    fileprivate func overlay(_ other: URL) throws {
        let files = FileManager.default
        let themes = folder.appending(path: "Themes")
        let shipped = themes.resolvingSymlinksInPath().appending(path: "default")
        try files.removeItem(at: themes)
        try files.createDirectory(at: themes, withIntermediateDirectories: true)
        try files.createSymbolicLink(at: themes.appending(path: "default"), withDestinationURL: shipped)
        for path in try files.subpathsOfDirectory(atPath: other.path) where !path.hasPrefix("expected.") {
            let source = other.appending(path: path)
            var isFolder: ObjCBool = false
            _ = files.fileExists(atPath: source.path, isDirectory: &isFolder)
            let target = folder.appending(path: path)
            if isFolder.boolValue {
                try files.createDirectory(at: target, withIntermediateDirectories: true)
            } else {
                try Data(contentsOf: source).write(to: target)
            }
        }
    }
}
