import Foundation
import Testing

@Suite struct CheckTests {
    private let office: Office

    init() throws {
        office = try Office()
        try office.write("---\ntitel: 关于\n---\n", to: "Content/pages/about.md")
    }

    @Test func reportsForPrograms() throws {
        let run = try office.run(["check", "--format", "json"])
        #expect(run.code == 1)
        #expect(run.errors.isEmpty)
        struct Report: Decodable {
            struct Place: Decodable, Equatable {
                let file: String, line: Int, column: Int, endLine: Int, endColumn: Int
            }
            struct Wording: Decodable { let en: String, zh: String }
            struct Fix: Decodable { let place: Place, replacement: String }
            struct Finding: Decodable {
                let code: String, severity: String, place: Place, message: Wording, nearMisses: [String], fix: Fix?
            }
            let version: Int
            let refused: Bool
            let counts: [String: Int]
            let diagnostics: [Finding]
        }
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.version == 1)
        #expect(report.refused)
        #expect(report.counts == ["errors": 2, "warnings": 0, "suggestions": 0])
        let finding = try #require(report.diagnostics.first { $0.code == "unknown-key" })
        #expect(
            finding.place == Report.Place(file: "Content/pages/about.md", line: 2, column: 1, endLine: 2, endColumn: 6))
        #expect(finding.nearMisses == ["title"])
        #expect(finding.fix?.replacement == "title")
    }

    @Test func annotatesForForges() throws {
        try office.write("---\ntitle: 关于\n---\n\n[100%, 或](a:b,c.md) ![](x.png)\n", to: "Content/pages/about.md")
        let run = try office.run(["check", "--format", "github"])
        #expect(run.code == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("::warning file=Content/pages/about.md,line=5,endLine=5,col=") })
        #expect(lines.contains { $0.contains("title=image-without-text::the image “x.png” has no text") })
        #expect(try office.run(["check", "--format", "github", "--strict"]).code == 1)
    }

    @Test func fixesWhatCanOnlyHaveBeenMeantAndShowsIt() throws {
        let run = try office.run(["check", "--fix"])
        #expect(run.code == 0)
        #expect(
            run.output.hasPrefix(
                "--- Content/pages/about.md\n+++ Content/pages/about.md\n@@ -1,3 +1,3 @@\n ---\n-titel: 关于\n+title: 关于\n ---\n"
            ))
        #expect(try office.text("Content/pages/about.md") == "---\ntitle: 关于\n---\n")
        #expect(try !office.run(["check", "--fix"]).output.contains("@@"))
    }

    @Test func fixesOneMistakeBehindAnother() throws {
        try office.write("---\ntitle: 关于\n---\n", to: "Content/pages/about.md")
        try office.write(
            "[\n  {\"id\": \"xian-wj\"，\"nmae\": \"某县卫生健康局\", \"short\": \"县卫生健康局\", \"aliases\": [\"县卫健局\"]},\n"
                + "  {\"id\": \"xian-cz\", \"name\": \"某县财政局\", \"short\": \"县财政局\",}\n]\n",
            to: "Content/agencies/xian.json")
        let run = try office.run(["check", "--fix", "--strict"])
        #expect(run.code == 0, "\(run.errors)")
        #expect(try office.text("Content/agencies/xian.json").contains("\"xian-wj\",\"name\""))
    }

    @Test func speaksTheLanguageAskedForThenThatOfTheMachineThenThatOfTheSite() throws {
        let chinese = "网站上没有"
        try office.write("---\ntitle: 关于\n---\n\n[a](b.md)\n", to: "Content/pages/about.md")
        #expect(try office.run(["check", "--language", "zh"]).errors.contains(chinese))
        #expect(try !office.run(["check", "--language", "en"], locale: "zh_CN.UTF-8").errors.contains(chinese))
        #expect(try office.run(["check"], locale: "zh_CN.UTF-8").errors.contains(chinese))
        #expect(try office.run(["check"], locale: "C.UTF-8").errors.contains(chinese))
        try office.write("title: 站\nasOf: 2026-06-30\nlanguage: en\n", to: "Content/site.yaml")
        #expect(try !office.run(["check"], locale: "C.UTF-8").errors.contains(chinese))
    }

    @Test(arguments: [
        ("２０２３-２０２７", "2023-2027"), ("2023年—2027年", "2023-2027"), ("２０３０", "2030"), ("2027-2023", nil),
    ])
    func fixesThePeriodWhereItCanBeUnderstood(period: String, mended: String?) throws {
        try office.write("---\ntitle: 关于\n---\n", to: "Content/pages/about.md")
        let plan = try office.text("Content/policies/plan.md")
        try office.write(
            plan.replacing("period: 2021-2030\n", with: "period: \(period)\n"), to: "Content/policies/plan.md")
        let run = try office.run(["check", "--fix"])
        #expect(run.code == (mended == nil ? 1 : 0), "\(run.errors)")
        #expect(try office.text("Content/policies/plan.md").contains("period: \(mended ?? period)\n"))
    }

    /// The calendar has these days; only the notation is ours to ask for.
    @Test(arguments: [
        ("2026/3/1", "“2026/3/1” is not written as dates are here; write 2026-03-01 [impossible-date]"),
        ("2026年3月", "“2026年3月” names no day; write a day such as 2026-06-30 [impossible-date]"),
        ("2026-02-30", "“2026-02-30” is no date of the calendar; write a day such as 2026-06-30 [impossible-date]"),
    ])
    func aDateInAnotherNotationIsNotCalledImpossible(date: String, message: String) throws {
        try office.write(
            "---\ndate: \(date)\npolicy: plan\nmeasures: [1.1.1]\nstatus: in-progress\n---\n\n开工。\n",
            to: "Content/updates/2026/second.md")
        #expect(try office.run(["check"]).errors.contains(message))
    }

    @Test func fixesFullWidthDigitsDatesAndTheByteOrderMark() throws {
        try office.write("---\ntitle: 关于\n---\n", to: "Content/pages/about.md")
        try office.write(
            "---\ndate: ２０２６年3月1日\npolicy: plna\nmeasures: [1.1.1]\nstatus: in-progess\npercent: ５０\n---\n\n开工。\n",
            to: "Content/updates/2026/second.md")
        try office.write(
            "[\n  {\"id\": \"plan-standard\", \"name\": \"达标率\", \"unit\": \"%\", \"data\": \"values.csv\",\n"
                + "   \"targets\": [{\"year\": ２０３０, \"value\": \"≥９０\"}]}\n]\n",
            to: "Content/indicators/plan.json")
        try office.write("年份,数值\n２０２３,75\n", to: "Content/indicators/values.csv")
        let run = try office.run(["check", "--fix"])
        #expect(run.code == 0, "\(run.errors)")
        let note = try office.text("Content/updates/2026/second.md")
        #expect(
            note.hasPrefix("---\ndate: 2026-03-01\npolicy: plan\nmeasures: [1.1.1]\nstatus: in-progress\npercent: 50\n")
        )
        let indicators = try office.text("Content/indicators/plan.json")
        #expect(indicators.contains(#"{"year": 2030, "value": "≥90"}"#))
        let table = try Data(contentsOf: office.folder.appending(path: "Content/indicators/values.csv"))
        #expect(table == Data([0xEF, 0xBB, 0xBF]) + Data("年份,数值\n2023,75\n".utf8))
    }

    @Test func namesOfFilesCannotCommandATerminal() throws {
        try office.write("x", to: "Content/policies/a\u{1B}[31m\nb.md")
        let run = try office.run(["check"])
        #expect(run.errors.contains("Content/policies/a�[31m�b.md:1:1: error: "))
        #expect(!run.errors.contains("\u{1B}"))
    }

    /// Nor in the overlay of the preview, which is made of the same excerpts.
    @Test func aLinkOutOfTheContentIsNotQuoted() throws {
        try office.write("the text of somebody else", to: "elsewhere.md")
        symlink("../../elsewhere.md", office.folder.path + "/Content/policies/outer.md")
        let run = try office.run(["check"])
        #expect(run.errors.contains("Content/policies/outer.md:1:1: error: "))
        #expect(!run.errors.contains("somebody else"))
    }
}
