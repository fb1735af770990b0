import Foundation
import Testing

/// Runs the program itself, as a shell would.
@Suite struct ProgramTests {
    private let office: Office
    private var folder: URL { office.folder }

    init() throws { office = try Office() }

    private func run(_ arguments: String...) throws -> Office.Run { try office.run(arguments) }

    private func run(_ arguments: [String]) throws -> Office.Run { try office.run(arguments) }

    @Test func aGoodBuildEndsWithZeroAndASummary() throws {
        let first = try run("build")
        #expect(first.code == 0)
        #expect(first.errors.isEmpty)
        #expect(first.output.contains("2 measures"))
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: "public/index.html").path))
        #expect(try run("build").output.contains(" 0 written"))
    }

    @Test func anUnknownThemeIsNamedBesideTheOtherMistakes() throws {
        let content = folder.appending(path: "Content")
        try Data("title: 站\nasOf: 2026-06-30\ntheme: defualt\n".utf8).write(to: content.appending(path: "site.yaml"))
        try Data("---\n---\n".utf8).write(to: content.appending(path: "pages/about.md"))
        let build = try run("build")
        #expect(build.code == 1)
        #expect(build.errors.contains("Content/site.yaml:3:8: error: there is no theme “defualt”"))
        #expect(build.errors.contains("did you mean: default?"))
        #expect(build.errors.contains("Content/pages/about.md:2:1: error: this page has no “title”"))
    }

    @Test func errorsInTheContentEndWithOneAndAnExcerpt() throws {
        let page = folder.appending(path: "Content/pages/about.md")
        try Data("---\ntitel: 关于\n---\n".utf8).write(to: page)
        let build = try run("build")
        #expect(build.code == 1)
        #expect(build.errors.contains("Content/pages/about.md:2:1: error: unknown field “titel”"))
        #expect(build.errors.contains("    titel: 关于\n    ^^^^^"))
        #expect(build.errors.contains("did you mean: title?"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "public/index.html").path))
    }

    @Test func excerptsCountAsTheReadersOfFilesDo() throws {
        let content = folder.appending(path: "Content")
        try Data("---\r\ntitle: 关于\r\n---\r\n一\u{2028}二\r\n\r\n<div>\r\n".utf8)
            .write(to: content.appending(path: "pages/about.md"))
        try Data("\u{FEFF}{}".utf8).write(to: content.appending(path: "indicators/plan.json"))
        let check = try run("check")
        #expect(check.errors.contains("about.md:6:1: warning: raw HTML “<div>”"))
        #expect(check.errors.contains("\n    <div>\n    ^^^^^"))
        #expect(check.errors.contains("\n    {}\n    ^^"))
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "this system has no /dev/full"),
        arguments: ["check --format json", "schema", "explain", "diff Content", "build"])
    func aFullDiskIsNoSuccess(command: String) throws {
        let shell = URL(filePath: "/bin/sh")
        let run = try office.run(["-c", "'\(Office.program.path)' \(command) >/dev/full"], program: shell)
        #expect(run.code == 3)
        #expect(run.errors.hasSuffix("yardstick: the output cannot be written: No space left on device\n"))
        let reader = try office.run(["-c", "'\(Office.program.path)' \(command) | true"], program: shell)
        #expect(reader.errors.isEmpty)
    }

    @Test func withoutAThemeNoLinksAreCheckedAndThatIsSaid() throws {
        try office.write("title: 站\nasOf: 2026-06-30\ntheme: none\n", to: "Content/site.yaml")
        let check = try run("check", "--external")
        #expect(check.code == 1)
        #expect(check.errors.hasPrefix("links to other servers can be checked once the errors are mended\n"))
    }

    /// As a shell completes the name of a folder.
    @Test func aSlashBehindTheFolderIsNoPartOfItsName() throws {
        try office.write("---\ntitel: 关于\n---\n", to: "Content/pages/about.md")
        #expect(try run("check", "--content", "Content/").errors.hasPrefix("Content/pages/about.md:2:1: "))
        let annotations = try run("check", "--content", "Content//", "--format", "github").output
        #expect(annotations.hasPrefix("::error file=Content/pages/about.md,"))
        #expect(try run("check", "--fix", "--content", "Content/").output.hasPrefix("--- Content/pages/about.md\n"))
        #expect(try run("data", "template", "--content", "Content/", "--out", "a/").output.hasPrefix("a/plan.csv: "))
        #expect(try run("schema", "--out", ".vscode/").output.contains("settings.json"))
    }

    @Test func everySummaryTimesTheStages() throws {
        #expect(try run("check").output.contains(", recognise "))
        #expect(try run("build").output.contains(", publish "))
    }

    @Test func anImportedPlanIsBuiltAtOnce() throws {
        let plan = "示例县饮水方案\n一、任务\n1.建设水厂。（县水利局牵头，县财政局配合）\n"
        try Data(plan.utf8).write(to: folder.appending(path: "plan.txt"))
        let first = try run("import", "plan.txt", "--out", "New")
        #expect(first.code == 0)
        #expect(first.output.contains("new     New/policies/shili-yinshui.md"))
        #expect(try run("build", "--content", "New", "--out", "new-site").code == 0)
        let again = try run("import", "plan.txt", "--out", "New")
        #expect(again.code == 0)
        #expect(again.output.contains("nothing changed"))
        try Data((plan + "2.监测水质。（县疾控局负责）\n").utf8).write(to: folder.appending(path: "plan.txt"))
        let refused = try run("import", "plan.txt", "--out", "New")
        #expect(refused.code == 1)
        #expect(refused.output.contains("added: 1.2 “监测水质”"))
        let forced = try run("import", "plan.txt", "--out", "New", "--force", "--format", "json")
        #expect(forced.code == 0)
        #expect(forced.output.contains("\"outcome\": \"updated\""))
    }

    @Test(arguments: [
        ["import"], ["import", "a.txt", "b.txt", "--policy", "a"], ["import", "a.txt", "--policy", "A b"],
        ["import", "none.txt"], ["import", "plan.pdf"], ["import", "plan.txt", "--jurisdiction", "Shi Li"],
    ])
    func wrongUseOfImportEndsWithTwo(arguments: [String]) throws {
        try Data("示例县方案\n一、任务\n1.建设水厂。\n".utf8).write(to: folder.appending(path: "plan.txt"))
        #expect(try run(arguments).code == 2)
    }

    @Test(arguments: [
        ["frobnicate"], ["build", "--nope"], ["build", "--as-of", "2026-02-30"], ["check", "--content", "none"],
        ["build", "--out", "Content/public"], ["build", "--out", "none/../Content"], ["build", "--out", "."],
        ["build", "--out", ""],
    ])
    func wrongUseEndsWithTwo(arguments: [String]) throws {
        let run = try run(arguments)
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("Error: "))
    }

    @Test func aFailureOfTheMachineEndsWithThree() throws {
        try Data("in the way".utf8).write(to: folder.appending(path: "file"))
        let build = try run("build", "--out", "file")
        #expect(build.code == 3)
        #expect(build.errors.hasPrefix("yardstick: "))
    }

    @Test func aFolderOfOthersIsRefused() throws {
        let out = folder.appending(path: "public")
        try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: out.appending(path: "letter.txt"))
        let build = try run("build")
        #expect(build.code == 3)
        #expect(try Data(contentsOf: out.appending(path: "letter.txt")) == Data("mine".utf8))
    }

    @Test func helpAndVersionEndWithZero() throws {
        #expect(try run("--version").output.contains("."))
        let help = try run("build", "--help")
        #expect(help.code == 0)
        #expect(help.output.contains("EXAMPLES"))
    }
}
