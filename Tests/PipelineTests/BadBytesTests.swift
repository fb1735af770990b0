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
