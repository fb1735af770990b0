import Diagnostics
import Foundation
import Pipeline
import Testing

/// Bad input that cannot stand in a repository: odd bytes, huge files, links.
@Suite struct BadBytesTests {
    private func content() throws -> TemporaryContent {
        let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return try TemporaryContent(base: fixtures.appending(path: "base"))
    }

    private func policy(_ content: TemporaryContent) throws -> Data {
        try Data(contentsOf: content.content.appending(path: "policies/plan.md"))
    }

    @Test func byteOrderMarkAndCarriageReturnsChangeNothing() throws {
        let content = try content()
        _ = try Pipeline(content.options()).build()
        let plain = try content.read("measures/plan-1-1-1.html")
        let text = String(decoding: try policy(content), as: UTF8.self).replacingOccurrences(of: "\n", with: "\r\n")
        try content.write(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), to: "policies/plan.md")
        let report = try Pipeline(content.options()).build()
        #expect(!report.isRefused)
        #expect(try content.read("measures/plan-1-1-1.html") == plain)
    }

    @Test func bytesThatAreNoUTF8AreNamed() throws {
        let content = try content()
        try content.write(try policy(content) + Data([0x0A, 0xC4, 0xEA]), to: "policies/plan.md")
        #expect(try content.findings().hasPrefix("policies/plan.md:22:1: error not-utf8"))
    }

    @Test func hugeTextsAreRefused() throws {
        let content = try content()
        try content.write(Data(count: 50 << 20), to: "indicators/plan.json")
        let said = try content.findings()
        #expect(said.contains("indicators/plan.json:1:1: error file-too-large: 50 MB"))
    }

    @Test func linksMayNotLeaveTheContent() throws {
        let content = try content()
        let files = FileManager.default
        let secret = content.folder.appending(path: "secret.md")
        try Data("秘密".utf8).write(to: secret)
        let link = content.content.appending(path: "pages/secret.md")
        try files.createSymbolicLink(at: link, withDestinationURL: secret)
        let dead = content.content.appending(path: "pages/dead.md")
        try files.createSymbolicLink(at: dead, withDestinationURL: content.folder.appending(path: "nowhere"))
        let said = try content.findings()
        #expect(said.contains("pages/secret.md:1:1: error bad-link"))
        #expect(said.contains("pages/dead.md:1:1: error bad-link"))
        #expect(!said.contains("秘密"))
    }

    @Test func pipesAreNotWaitedFor() throws {
        let content = try content()
        for path in ["files", "updates"] {
            let folder = content.content.appending(path: path)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            #expect(mkfifo(folder.appending(path: "pipe.md").path, 0o600) == 0)
        }
        let site = content.content.appending(path: "site.yaml")
        try FileManager.default.removeItem(at: site)
        #expect(mkfifo(site.path, 0o600) == 0)
        let said = try content.findings()
        #expect(said.contains("files/pipe.md:1:1: error bad-link"))
        #expect(said.contains("updates/pipe.md:1:1: error bad-link"))
        #expect(said.contains("site.yaml:1:1: error unreadable-file"))
    }

    @Test func filesTooLargeForMemoryAreNotCopied() throws {
        let content = try content()
        try content.write(Data(), to: "files/film.mp4")
        #expect(truncate(content.content.appending(path: "files/film.mp4").path, 6 << 30) == 0)
        #expect(try content.findings().contains("files/film.mp4:1:1: error file-too-large: 6144 MB"))
    }

    @Test func namesThatCannotBeAddressesAreNamed() throws {
        let content = try content()
        try content.write(Data("x".utf8), to: "files/a\nb.txt")
        let folder = content.content.appending(path: "pages").path
        let bytes: [CChar] = folder.utf8CString.dropLast() + [0x2F, CChar(bitPattern: 0xC4), 0x2E, 0x6D, 0x64, 0]
        let stream = try #require(fopen(bytes, "w"))
        fclose(stream)
        let said = try content.findings()
        #expect(said.contains("files/a\nb.txt:1:1: error bad-file-name"))
        #expect(said.contains("pages/\u{FFFD}.md:1:1: error bad-file-name"))
    }

    @Test func aliasesOfAliasesFillNoMemory() throws {
        let content = try content()
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        try content.write(Data((text + "title: x\nasOf: 2026-06-30\n").utf8), to: "site.yaml")
        #expect(try content.findings().contains("site.yaml:1:1: error broken-yaml: aliases"))
    }

    @Test(arguments: ["site.yaml", "jurisdictions.json"])
    func aMissingFileIsMissedOnceAndTheRestIsStillRead(file: String) throws {
        let content = try content()
        try FileManager.default.removeItem(at: content.content.appending(path: file))
        try content.write(Data("---\ntitel: 关于\n---\n".utf8), to: "pages/about.md")
        let codes = try Pipeline(content.options()).check().diagnostics.map(\.code.rawValue)
        #expect(codes.sorted() == ["missing-field", "missing-file", "unknown-key"])
    }

    @Test func aMistakeLeavesTheOldSiteAlone() throws {
        let content = try content()
        _ = try Pipeline(content.options()).build()
        let before = try content.read("index.html")
        try content.write(Data("{".utf8), to: "jurisdictions.json")
        let report = try Pipeline(content.options()).build()
        #expect(report.isRefused)
        #expect(report.published == nil)
        #expect(try content.read("index.html") == before)
    }

    @Test func strictRefusesWarnings() throws {
        let content = try content()
        let text = String(decoding: try policy(content), as: UTF8.self)
            .replacingOccurrences(of: "县财政局", with: "县水利局")
        try content.write(Data(text.utf8), to: "policies/plan.md")
        #expect(try !Pipeline(content.options()).build().isRefused)
        #expect(try Pipeline(content.options(isStrict: true)).check().isRefused)
        let agencies = try content.read("data/agencies.json")
        #expect(agencies.contains("\"registered\": false"))
    }
}
