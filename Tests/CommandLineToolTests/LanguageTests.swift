import Foundation
import Testing

/// What the program says in Chinese besides its findings, and how it chooses the language.
@Suite struct LanguageTests {
    private let office: Office

    init() throws { office = try Office() }

    private func chinese(_ arguments: String...) throws -> Office.Run {
        try office.run(arguments, locale: "zh_CN.UTF-8")
    }

    @Test func aBuildIsSummedUpInChinese() throws {
        let lines = try chinese("build").output.split(separator: "\n")
        #expect(lines[0].contains("个页面，1 份政策文件，2 条措施，2 个责任单位，1 个指标，1 条进展记录，"))
        #expect(lines[1].hasPrefix("共 ") && lines[1].hasSuffix("，未变 0 个，删除 0 个"))
        #expect(lines[2].hasPrefix("用时 ") && lines[2].contains("毫秒：载入 "))
        #expect(!lines.joined().contains(/[A-Za-z]/))
    }

    @Test func aRefusalSaysWhy() throws {
        try office.write("---\ntitel: 关于\n---\n\n[无](none.md)\n", to: "Content/pages/about.md")
        let build = try chinese("build")
        #expect(build.code == 1)
        #expect(build.output.contains("\n2 个错误\n不能发布：内容有错误\n") || build.output.hasPrefix("2 个错误\n"))
        try office.write("---\ntitle: 关于\n---\n\n[无](none.md)\n", to: "Content/pages/about.md")
        #expect(try chinese("build", "--strict").output.contains("\n1 个警告\n不能发布：--strict 把警告当作错误\n"))
    }

    @Test func failuresOfTheMachineAreWordedToo() throws {
        try office.write("in the way", to: "file")
        let build = try chinese("build", "--out", "file").errors
        #expect(build.hasPrefix("yardstick: ") && build.hasSuffix("file 是文件：请删除它，或换一个输出文件夹\n"))
        #expect(try chinese("import", "none.txt").errors == "yardstick: none.txt：无法读取：找不到这个文件或文件夹\n")
        #expect(try chinese("build", "--out", "Content/x").errors.hasPrefix("Error: 输出文件夹“Content/x”在内容文件夹里"))
    }

    /// The option, then the environment, then the site, then English.
    @Test(arguments: [
        ("en", "zh_CN.UTF-8", "language: zh\n", "错误"), ("zh", "en_US.UTF-8", "language: en\n", "错误"),
    ])
    func theOptionWins(option: String, locale: String, settings: String, word: String) throws {
        try office.write("title: 站\nasOf: 2026-13-01\n" + settings, to: "Content/site.yaml")
        let run = try office.run(["check", "--language", option], locale: locale)
        #expect(run.errors.contains(word) == (option == "zh"))
    }

    @Test(arguments: [
        ("zh_CN.UTF-8", "language: en\n", true), ("en_US.UTF-8", "language: zh\n", false),
        ("C", "language: zh\n", true),
        ("C", "language: en\n", false), ("C", "", true), ("C", "language: \"\n", false),
        ("zh_CN.UTF-8", "language: \"\n", true),
    ])
    func theEnvironmentComesBeforeTheSite(locale: String, settings: String, isChinese: Bool) throws {
        try office.write("title: 站\nasOf: 2026-13-01\n" + settings, to: "Content/site.yaml")
        let run = try office.run(["check"], locale: locale)
        #expect(run.errors.contains("错误：") == isChinese)
        #expect(run.errors.contains(" error: ") != isChinese)
    }

    /// What is said before a report, or instead of one.
    @Test(arguments: [
        (["new", "Content/site.yaml/x"], 3, "路径中有一段不是文件夹"),
        (["new", ""], 2, "没有指明文件夹"),
        (
            ["new", "update", "--content", "none", "--policy", "a", "--measure", "1", "--status", "completed"], 2,
            "没有文件夹“none”；请到"
        ),
        (["schema", "--out", "Content/site.yaml/x"], 3, "路径中有一段不是文件夹"),
        (["schema", "page", "--out", "x"], 2, "不能同时用"),
        (["data", "template", "--out", "Content/site.yaml/x"], 3, "路径中有一段不是文件夹"),
        (["data", "template", "--content", "none"], 2, "没有文件夹“none”；请到"),
        (["data", "merge", "none.csv"], 2, "none.csv: 错误：无法读取：找不到这个文件或文件夹"),
        (["diff", "Content", "--page", "Content/site.yaml/x.md"], 3, "路径中有一段不是文件夹"),
        (["diff", "Content", "--page", "x.txt"], 2, "不是页面"),
        (["check", "--content", "none"], 2, "没有文件夹“none”；请到"),
        (["serve", "--port", "0"], 2, "没有 0 号端口"),
    ])
    func failuresAreWordedInTheLanguageOfTheSite(arguments: [String], code: Int, words: String) throws {
        try office.write("title: 站\nasOf: 2026-01-01\nlanguage: zh\n", to: "Content/site.yaml")
        let isOfSite = !arguments.contains("none") && arguments.first != "new"
        let run = try office.run(arguments, locale: isOfSite ? "C" : "zh_CN.UTF-8")
        #expect(run.code == Int32(code))
        #expect(run.errors.contains(words), "\(run.errors)")
    }

    @Test func withoutSettingsEveryCommandSpeaksTheSameLanguage() throws {
        try office.write("title: [", to: "Content/site.yaml")
        #expect(try office.run(["check"], locale: "C").errors.contains(" error: "))
        #expect(try office.run(["data", "template"], locale: "C").errors.hasPrefix("the content has "))
    }

    @Test func anImportIsReportedInChinese() throws {
        try office.write("示例县饮水方案\n一、任务\n1.建设水厂。（县水利局牵头）\n2.监测水质。\n", to: "plan.txt")
        let first = try chinese("import", "plan.txt", "--out", "New")
        #expect(
            first.output == """
                plan.txt → New/policies/shili-yinshui.md：新建

                2 条措施，1 个责任单位（1 个新登记），0 个时限目标，0 个指标，地区：示例县（shili），新建
                示例县饮水方案
                    2   一、任务
                    3     ■ 1.建设水厂
                             责 县水利局（牵头）
                    4     ■ 2.监测水质

                拿不准的 1 处：
                    4 措施 1.2 “监测水质” 没有写责任单位

                新建 New/agencies/shili.json
                新建 New/jurisdictions.json
                新建 New/policies/shili-yinshui.md
                新建 New/site.yaml

                接下来：
                  yardstick check --content New
                  yardstick build --content New
                  看一看上面提到的各行：New/policies/shili-yinshui.md
                  补全称和别名：New/agencies/shili.json
                  网站名称和截止日期：New/site.yaml

                """)
        try office.write("示例县饮水方案\n一、任务\n1.建设水厂。（县水利局负责）\n", to: "plan.txt")
        let second = try chinese("import", "plan.txt", "--out", "New")
        #expect(second.code == 1)
        #expect(
            second.output.hasPrefix(
                """
                plan.txt → New/policies/shili-yinshui.md：已经存在；将作这些改动
                  修改：1.1 “建设水厂”：责任单位 县水利局改为责任
                  删去：1.2 “监测水质”

                没有写入任何文件
                """))
    }
}
