import Foundation
import Testing

/// `yardstick diff`, run as a shell would, in a git repository made for the test.
@Suite struct DiffTests {
    private let office: Office

    init() throws { office = try Office() }

    private func run(_ arguments: String..., locale: String = "en_US.UTF-8") throws -> Office.Run {
        try office.run(["diff"] + arguments, locale: locale)
    }

    private func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let person = ["-c", "user.name=编辑", "-c", "user.email=editor@example.org", "-c", "init.defaultBranch=main"]
        process.arguments = ["git", "-C", office.folder.path] + person + arguments
        process.standardOutput = Pipe()
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    /// A repository whose tag `v1.0` has a value less than the working folder.
    private func commitAndChange() throws {
        try git("init", "-q")
        try git("add", "Content")
        try git("commit", "-qm", "内容")
        try git("tag", "v1.0")
        let text = try office.text("Content/indicators/plan.json")
        try office.write(
            text.replacing("\"value\": 75}]", with: "\"value\": 75}, {\"year\": 2024, \"value\": 80}]"),
            to: "Content/indicators/plan.json")
    }

    @Test(arguments: ["v1.0", "HEAD", "main"]) func aRevisionIsComparedWithTheWorkingFolder(revision: String) throws {
        try commitAndChange()
        let diff = try run(revision)
        #expect(diff.errors.isEmpty)
        #expect(diff.code == 0)
        #expect(diff.output.hasPrefix("From \(revision) (as of "))
        #expect(diff.output.contains("        value of 2024: + 80%\n"))
        #expect(diff.output.hasSuffix("\n\npolicy: 1 changed; indicator: 1 changed\n"))
    }

    @Test func theExitCodeTellsOnRequest() throws {
        try commitAndChange()
        #expect(try run("v1.0", "--exit-code").code == 1)
        #expect(try run("v1.0", "HEAD", "--exit-code").code == 0)
        #expect(try run("v1.0", "HEAD").output.hasSuffix("\nno difference\n"))
    }

    @Test func twoFoldersAreCompared() throws {
        try FileManager.default.copyItem(
            at: office.folder.appending(path: "Content"), to: office.folder.appending(path: "旧"))
        try office.write("---\ntitle: 关于\n---\n新的说明。\n", to: "Content/pages/about.md")
        #expect(try run("旧").output.hasSuffix("\nno difference\n"))
        try office.write("title: 站\nasOf: 2030-12-31\n", to: "Content/site.yaml")
        #expect(try run("旧", "Content", "--format", "json").output.contains("\"asOf\": \"2030-12-31\""))
    }

    @Test func thePageIsAPageOfTheSite() throws {
        try commitAndChange()
        #expect(try run("v1.0", "--page", "Content/pages/changes.md").code == 0)
        #expect(try office.text("Content/pages/changes.md").contains("](../indicators/plan-standard.html)\n"))
        let check = try office.run(["check", "--strict"])
        #expect(!check.errors.contains("changes.md"))
        #expect(try run("v1.0", "--page", "Content/pages/changes.md").code == 0)
        let other = try run("v1.0", "--page", "Content/pages/about.md")
        #expect(other.code == 2)
        #expect(
            other.errors
                == "Content/pages/about.md: this page was not made by yardstick diff; choose another name, or --force replaces it\n"
        )
        #expect(try run("v1.0", "--page", "changes.txt").code == 2)
    }

    @Test func whatIsNoRevisionIsSaid() throws {
        #expect(
            try run("v1.0").errors.hasPrefix(
                "yardstick: “v1.0” is no folder with a site.yaml, and no revision either: "))
        try commitAndChange()
        let unknown = try run("v1.1")
        #expect(unknown.code == 2)
        #expect(
            unknown.errors
                == "yardstick: “v1.1” is neither a folder with a site.yaml nor a git revision; did you mean: v1.0?\n")
        #expect(
            try run("v1.1", locale: "zh_CN.UTF-8").errors
                == "yardstick: “v1.1”既不是含有 site.yaml 的文件夹，也不是 git 版本；是不是：v1.0？\n")
        let elsewhere = try run("v1.0", "--content", "Inhalt")
        #expect(elsewhere.code == 2)
        #expect(elsewhere.errors == "yardstick: the revision “v1.0” has no folder “Inhalt” with a site.yaml\n")
    }

    @Test func nothingIsLeftInTheTemporaryFolder() throws {
        try commitAndChange()
        let temporary = office.folder.appending(path: "tmp")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = Office.program
        process.arguments = ["diff", "v1.0"]
        process.currentDirectoryURL = office.folder
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary.path]) { $1 }
        process.standardOutput = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path).isEmpty)
    }
}
