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

    /// Findings are told by the code in brackets at the end of their line.
    @Test(arguments: ["en", "zh"])
    func fortyKindsOfMistakesAreHeld(language: String) throws {
        let codes = try Self.cases.flatMap { name in
            let expectation = Self.folder.appending(path: "\(name)/expected.\(language).txt")
            let text = try String(contentsOf: expectation, encoding: .utf8)
            return text.matches(of: /(?m)^\S.*\[([a-z0-9-]+)\]$/).map { String($0.output.1) }
        }
        #expect(codes.count >= 90)
        #expect(Set(codes).count >= 55)
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
