import Foundation
import Testing

@Suite struct NewCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test func aNewSiteIsCheckedAndBuiltAtOnce() throws {
        let made = try office.run(["new", "county", "--language", "zh"])
        #expect(made.code == 0)
        #expect(made.output.hasPrefix("已在 county 建立网站，共 9 个文件。"))
        #expect(made.errors.isEmpty)
        let check = try office.run(["check", "--content", "county/Content", "--strict", "--verbose"])
        #expect(check.code == 0)
        #expect(check.errors.isEmpty)
        #expect(try office.run(["build", "--content", "county/Content", "--out", "county/public"]).code == 0)
        let again = try office.run(["new", "county", "--language", "en"])
        #expect(again.code == 2)
        #expect(again.errors.hasPrefix("yardstick: the folder “county” is not empty"))
    }

    @Test func theWordSiteAllowsAnyNameOfAFolder() throws {
        #expect(try office.run(["new", "site", "policy", "--example"]).code == 0)
        #expect(try office.text("policy/Content/concepts.json").contains("village-clinics"))
    }

    @Test func theThemeIsFoundWhereTheProgramIsInstalled() throws {
        let place = FileManager.default.temporaryDirectory.appending(path: "yardstick-installed-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        let prefix = place.appending(path: "opt")
        let program = prefix.appending(path: "bin/yardstick")
        try FileManager.default.createDirectory(
            at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Office.program, to: program)
        let away = place.appending(path: "away")
        try FileManager.default.createDirectory(at: away, withIntermediateDirectories: true)
        let alone = try office.run(["new", "one", "--language", "en"], program: program, in: away)
        #expect(alone.code == 0)
        #expect(alone.errors.hasPrefix("the default theme is not found: copy the folder Themes"))
        let share = prefix.appending(path: "share/yardstick")
        try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: office.folder.appending(path: "Themes").resolvingSymlinksInPath(), to: share.appending(path: "Themes"))
        #expect(try office.run(["new", "two"], program: program, in: away).errors.isEmpty)
        let build = try office.run(["build"], program: program, in: away.appending(path: "two"))
        #expect(build.code == 0)
    }

    @Test func whatIsAddedIsSaidWithItsLine() throws {
        #expect(try office.run(["new", "county", "--language", "zh"]).code == 0)
        func new(_ arguments: String...) throws -> Office.Run {
            try office.run(["new"] + arguments + ["--content", "county/Content", "--language", "zh"])
        }
        #expect(
            try new("policy", "water", "--title", "饮水方案", "--jurisdiction", "shili").output
                == "已写入 county/Content/policies/water.md:1\n")
        #expect(
            try new("agency", "--jurisdiction", "shili", "--name", "示例县水利局", "--alias", "水利部门").output
                == "已写入 county/Content/agencies/shili.json:21\n")
        #expect(
            try new(
                "indicator", "--policy", "shili-plan", "--name", "自来水普及率", "--unit", "%", "--target", "2027=≥95",
                "--measure", "2.1.1"
            ).output == "已写入 county/Content/indicators/shili-plan.json:39\n")
        #expect(
            try new(
                "update", "--policy", "shili-plan", "--measure", "2.1.1", "--status", "in-progress", "--date",
                "2026-06-01"
            ).output == "已写入 county/Content/updates/2026/2026-06-01-2-1-1.md:1\n")
        let today = try new("update", "--policy", "shili-plan", "--measure", "2.1.1", "--status", "delayed")
        #expect(today.code == 0)
        #expect(try office.run(["check", "--content", "county/Content"]).code == 0)
        let wrong = try new("update", "--policy", "shili-plan", "--measure", "2.1.4", "--status", "delayed")
        #expect(wrong.code == 2)
        #expect(wrong.errors.contains("shili-plan 没有措施“2.1.4”"))
        #expect(wrong.errors.contains("    是不是："))
    }

    @Test(arguments: [
        ["new"], ["new", ""], ["new", "policy", "water"], ["new", "update", "--policy", "plan", "--status", "delayed"],
        ["new", "indicator", "--policy", "plan", "--name", "甲", "--unit", "%", "--target", "95"],
        ["new", "agency", "--jurisdiction", "xian", "--name", "甲", "--content", "none"],
    ])
    func wrongUseEndsWithTwo(arguments: [String]) throws {
        #expect(try office.run(arguments).code == 2)
    }

    @Test func aFolderThatCannotBeMadeEndsWithThree() throws {
        try office.write("", to: "file")
        #expect(try office.run(["new", "file/site"]).code == 3)
    }
}
